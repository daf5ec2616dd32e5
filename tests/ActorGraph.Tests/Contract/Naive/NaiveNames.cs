using System.Globalization;
using System.Text;

namespace ActorGraph.Tests.Contract;

/// <summary>Rules 21 to 23: who an actor is, over all datasets, and whom a reference means.</summary>
internal sealed class NaiveNames
{
    private readonly IReadOnlyList<(string Dataset, ActorDraft Actor)> declared;
    private readonly IReadOnlyList<(string Government, string Country)> governs;

    public NaiveNames(IReadOnlyList<DatasetDraft> datasets)
    {
        declared = [.. datasets.SelectMany(dataset => dataset.Actors.Select(actor => (dataset.Name, actor)))];
        var ids = declared.Select(one => one.Actor.Id).ToHashSet();

        // Rule 23: as "governs" statements say whose ends are both ids.
        governs = [.. from dataset in datasets
                      from statement in dataset.Statements
                      where statement.Predicate == "governs"
                      from subject in statement.Subjects
                      from @object in statement.Objects
                      where ids.Contains(subject) && ids.Contains(@object)
                      select (subject, @object)];
    }

    public IEnumerable<string> Ids => declared.Select(one => one.Actor.Id).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Rule 21: an absent name or kind conflicts with nothing; an absent name is the id.</summary>
    public ActorRef Row(string id) => new(id, Name(id) ?? id, Kind(id).ToString().ToLowerInvariant());

    /// <summary>All that actors are called.</summary>
    public IEnumerable<(string Id, string Name, int Rank)> All =>
        from id in Ids
        from actor in Of(id)
        from called in Called(actor)
        select (id, called.Name, called.Rank);

    public IEnumerable<string> Declaring(IReadOnlyList<string> ids) =>
        declared.Where(one => ids.Contains(one.Actor.Id)).Select(one => one.Dataset).Distinct().Order(StringComparer.Ordinal);

    public IEnumerable<string> Aliases(string id) => Of(id).SelectMany(actor => actor.Aliases).Distinct();

    public IEnumerable<string> ExternalIds(string id) => Of(id).SelectMany(actor => actor.Ids).Distinct();

    public string? Name(string id) => Of(id).Select(actor => actor.Name).FirstOrDefault(name => name is not null);

    /// <summary>Rule 22: the end of the chain of same-as.</summary>
    public string End(string id) => Of(id).Select(actor => actor.SameAs).FirstOrDefault(other => other is not null) is string other ? End(other) : id;

    /// <summary>Rule 23: same file first, then all; inside a scope by id, external id, name, alias. The declared id; null when nobody is meant.</summary>
    public string? Resolve(string reference, string? dataset)
    {
        // An exact id always means itself.
        if (reference == NaiveStatement.Unnamed || Of(reference).Any())
        {
            return reference;
        }

        return (dataset is null ? null : Among(reference, one => one == dataset)) ?? Among(reference, _ => true);
    }

    /// <summary>Rule 23: NFKD without marks, invariant lower case, hyphens as spaces, dots and apostrophes dropped, single spaces.</summary>
    public static string Fold(string text)
    {
        var kept = text.Normalize(NormalizationForm.FormKD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark))
            .Where(c => c is not ('.' or '\'' or '’'))
            .Select(c => c == '-' ? ' ' : c);
        return string.Join(' ', string.Concat(kept).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private IEnumerable<ActorDraft> Of(string id) => declared.Select(one => one.Actor).Where(actor => actor.Id == id);

    private ActorKind Kind(string id) => Of(id).Select(actor => actor.Kind).FirstOrDefault(kind => kind != ActorKind.Unknown);

    private string? Among(string reference, Func<string, bool> inScope)
    {
        var folded = Fold(reference);
        var fits = (from one in declared
                    where inScope(one.Dataset)
                    from called in Called(one.Actor)
                    where Fold(called.Name) == folded
                    select (one.Actor.Id, called.Rank)).Distinct().ToList();

        // Before ranks are compared, a country gives way to the government that governs it.
        fits.RemoveAll(one => governs.Any(pair => pair.Country == one.Id && fits.Exists(other => other.Id == pair.Government)));
        var first = fits.Where(one => one.Rank == fits.Min(other => other.Rank)).Select(one => one.Id).Distinct().ToList();

        // Joined actors are one match: the chain's end.
        return first.Count <= 1 ? first.SingleOrDefault() : first.Select(End).Distinct().Single();
    }

    private static IEnumerable<(string Name, int Rank)> Called(ActorDraft actor) =>
    [
        (actor.Id, 1),
        .. actor.Ids.Select(id => (id, 2)),
        .. actor.Name is string name ? [(name, 3)] : Array.Empty<(string, int)>(),
        .. actor.Aliases.Select(alias => (alias, 4)),
    ];
}
