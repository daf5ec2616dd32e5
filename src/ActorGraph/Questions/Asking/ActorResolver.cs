using ActorGraph.Storage;
using ActorGraph.Text;

namespace ActorGraph.Questions;

/// <summary>Finds the actor somebody means: by id, external id, name or alias, whatever the case and the accents (rule 23).</summary>
internal sealed class ActorResolver(IStoreReader reader)
{
    private sealed record Fit(string Id, int Rank, ActorKind Kind, AskedActor Root);

    /// <summary>The actor; null when nobody is called that.</summary>
    /// <exception cref="NotFoundException">Several are.</exception>
    public async ValueTask<AskedActor?> FindAsync(string text, CancellationToken cancellationToken)
    {
        var fits = await reader.ListAsync(
            StoreTexts.ActorsCalled,
            new() { { "folded", Folding.Fold(text) } },
            static row => new Fit(
                row.Text(0), row.Int32(1), (ActorKind)row.Int32(2), new AskedActor(row.Int64(3), row.Text(4), row.Text(5))),
            cancellationToken).ConfigureAwait(false);
        if (fits.Count == 0)
        {
            return null;
        }

        if (fits.Find(fit => fit.Id == text) is { } exact)
        {
            return exact.Root;
        }

        await PreferGovernmentsAsync(fits, cancellationToken).ConfigureAwait(false);
        var rank = fits.Min(static fit => fit.Rank);
        var meant = fits.FindAll(fit => fit.Rank == rank).ConvertAll(static fit => fit.Root).Distinct().OrderBy(static root => root.Id, StringComparer.Ordinal).ToList();
        return meant.Count == 1 ? meant[0] : throw Ambiguous(text, meant);
    }

    /// <summary>The actor.</summary>
    /// <exception cref="NotFoundException">Nobody or several are called that.</exception>
    public async ValueTask<AskedActor> GetAsync(string text, CancellationToken cancellationToken) =>
        await FindAsync(text, cancellationToken).ConfigureAwait(false)
        ?? throw await UnknownAsync("actor", text, cancellationToken).ConfigureAwait(false);

    /// <summary>Says that nobody is called that, and who has a name like it.</summary>
    /// <param name="what">What was looked for.</param>
    /// <param name="text">What was given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async ValueTask<NotFoundException> UnknownAsync(string what, string text, CancellationToken cancellationToken)
    {
        const int Most = 5;
        var names = new Dictionary<string, (string Id, string Name)>(StringComparer.Ordinal);
        await reader.QueryAsync(
            StoreTexts.AllNames, StoreParameters.None, row => names.TryAdd(row.Text(0), (row.Text(1), row.Text(2))), cancellationToken).ConfigureAwait(false);
        var nearest = Nearest.Of(text, names.Keys, Most).Select(name => names[name]).DistinctBy(static actor => actor.Id).ToList();
        var meant = nearest.Count == 0 ? "" : $" Did you mean {Listed(nearest.Select(static actor => (actor.Id, actor.Name)))}?";
        return new($"No {what} is called \"{text}\".{meant} The question find searches all names.", [.. nearest.Select(static actor => actor.Id)]);
    }

    private async ValueTask PreferGovernmentsAsync(List<Fit> fits, CancellationToken cancellationToken)
    {
        var countries = fits.FindAll(static fit => fit.Kind == ActorKind.Country).ConvertAll(static fit => fit.Root.Key);
        if (countries.Count == 0 || countries.Count == fits.Count)
        {
            return;
        }

        var governed = new HashSet<long>();
        await reader.QueryAsync(
            StoreTexts.Governed,
            new() { { "countries", countries }, { "governments", fits.ConvertAll(static fit => fit.Root.Key) } },
            row => governed.Add(row.Int64(0)),
            cancellationToken).ConfigureAwait(false);
        fits.RemoveAll(fit => fit.Kind == ActorKind.Country && governed.Contains(fit.Root.Key));
    }

    private static NotFoundException Ambiguous(string text, List<AskedActor> meant) => new(
        $"\"{text}\" may be {Listed(meant.Select(static actor => (actor.Id, actor.Name)))}: give the id.",
        [.. meant.Select(static actor => actor.Id)]);

    private static string Listed(IEnumerable<(string Id, string Name)> actors)
    {
        var texts = actors.Select(static actor => actor.Id == actor.Name ? actor.Id : $"{actor.Name} ({actor.Id})").ToList();
        return texts.Count == 1 ? texts[0] : $"{string.Join(", ", texts[..^1])} or {texts[^1]}";
    }
}
