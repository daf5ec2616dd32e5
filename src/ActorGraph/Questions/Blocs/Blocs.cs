using System.Globalization;
using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>The camps of a graph by structural balance: who backs whom stands together, who opposes whom apart, as far as that goes.</summary>
public sealed record Blocs : Question<BlocRow>
{
    internal static readonly QuestionDeclaration<BlocRow> Declaration = new()
    {
        Name = "blocs",
        Summary = "Camps: two for each part of the graph that hangs together, with as few ties as possible that do not fit.",
        Examples = ["blocs", "blocs --min-voices 2"],
        Phrases = ["what|which are the? blocs|camps|sides", "who stands|sides together|with whom", "the? blocs|camps"],
        Create = static values => new Blocs { Filters = values.Filters },
        Columns =
        [
            new("bloc", static row => row.Bloc),
            new("actors", static row => string.Join(", ", row.Actors.Select(static actor => actor.Name))),
            new("backing", static row => row.Backing.ToString(CultureInfo.InvariantCulture), IsNumber: true),
            new("opposing", static row => row.Opposing.ToString(CultureInfo.InvariantCulture), IsNumber: true),
            new("do not fit", static row => string.Join("; ", row.Misfits.Select(static tie => $"{tie.Subject.Name} {tie.Predicate} {tie.Object.Name}"))),
            new("exact", static row => row.Exact ? "yes" : "no"),
        ],
        RowType = static () => ActorGraphJson.Default.BlocRow,
        Draw = Drawings.Bloc,
    };

    /// <summary>Which statements count.</summary>
    public Filters Filters { get; init; } = Filters.None;

    internal override async Task<Found<BlocRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var filters = await inquiry.FiltersAsync(Filters).ConfigureAwait(false);
        var reader = await LinkReader.OpenAsync(inquiry, filters).ConfigureAwait(false);
        var signs = await PairSigns.OfAsync(inquiry, filters, await reader.AllAsync(withAffiliations: false).ConfigureAwait(false)).ConfigureAwait(false);
        var actors = await NumberedActors.OfAsync(signs.Signed.SelectMany(static pair => (long[])[pair.One, pair.Other]), inquiry).ConfigureAwait(false);
        var network = SignedNetwork.Of(
            actors.Count, [.. signs.Signed.Select(pair => new SignedPair(actors.NumberOf(pair.One), actors.NumberOf(pair.Other), pair.Stance == Stance.Backs))]);
        var components = BalancedCamps.Split(network, cancellationToken);
        Tell(inquiry, filters, signs, actors.Count, components);
        var camps = NumberedCamp.Of(components, signs.Signed, actors);
        return inquiry.Found<BlocRow>(
            Declaration.Name, camps.Count, Math.Min(filters.Limit ?? camps.Count, camps.Count),
            (start, count) => new CampRows(inquiry, filters, actors).OfAsync(camps.GetRange(start, count)));
    }

    private static void Tell(Inquiry inquiry, AskedFilters filters, PairSigns signs, int actors, IReadOnlyList<CampComponent> components)
    {
        if (components.Count == 0)
        {
            inquiry.Note($"Nobody is said to back or oppose anybody{(signs.Even > 0 ? " by more voices than say the contrary" : "")}{filters.Then}.");
        }
        else
        {
            var frustration = components.Sum(static component => component.Frustration);
            var unproven = components.Count(static component => !component.Exact);
            inquiry.Note(string.Create(
                CultureInfo.InvariantCulture,
                $"Frustration {frustration:N0}: of {signs.Signed.Count:N0} pairs of {actors:N0} actors {frustration:N0} do not fit."));
            if (unproven > 0)
            {
                inquiry.Note($"Of {unproven} of {components.Count} parts the split is the best that was found, and not proven to be the best there is.");
            }
        }

        if (signs.Even > 0)
        {
            inquiry.Note(string.Create(CultureInfo.InvariantCulture, $"{signs.Even:N0} pairs with as many voices for as against are left out."));
        }
    }
}
