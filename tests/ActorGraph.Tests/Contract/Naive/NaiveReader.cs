namespace ActorGraph.Tests.Contract;

/// <summary>From what files say to the live statements: lists, replies, references, ids, listings, chain ends and voices.</summary>
internal sealed class NaiveReader
{
    private readonly IReadOnlyList<DatasetDraft> datasets;
    private readonly Dictionary<string, Predicate> predicates;

    public NaiveReader(IReadOnlyList<DatasetDraft> datasets, IEnumerable<Predicate> shipped)
    {
        this.datasets = datasets;
        Names = new NaiveNames(datasets);

        // Rule 21: what a dataset defines takes the place of what is shipped.
        predicates = shipped.Concat(datasets.SelectMany(dataset => dataset.Predicates))
            .GroupBy(predicate => predicate.Id).ToDictionary(same => same.Key, same => same.Last());

        // Rule 19: a file without a source is its own source, named after its dataset.
        var own = datasets.Where(dataset => dataset.Sources.Count == 0 && dataset.Statements.Any(statement => statement.Source is null));
        Sources = datasets.SelectMany(dataset => dataset.Sources).Concat(own.Select(dataset => new SourceDraft(dataset.Name)))
            .DistinctBy(source => source.Id).ToDictionary(source => source.Id);
        Voices = new NaiveVoices(Names, Sources);
    }

    public NaiveNames Names { get; }

    public IReadOnlyDictionary<string, SourceDraft> Sources { get; }

    public NaiveVoices Voices { get; }

    /// <summary>Rules 17, 18 and 20: all listings of one meaning, whichever dataset has them, are one statement.</summary>
    public IReadOnlyList<NaiveStatement> Statements() =>
    [
        .. from listed in datasets.OrderBy(dataset => dataset.Name, StringComparer.Ordinal).SelectMany(Listed)
           group listed by listed.Id into same
           select Statement(same.Key, [.. same]),
    ];

    private NaiveStatement Statement(string id, IReadOnlyList<Listed> same)
    {
        var meaning = same[0].Meaning;

        // Rule 22: ties use the chain's end; rule 14: the ends of a symmetric tie are sorted.
        var (subject, @object) = (Names.End(meaning.Subject), Names.End(meaning.Object));
        if (meaning.Predicate.Symmetric && string.CompareOrdinal(subject, @object) > 0)
        {
            (subject, @object) = (@object, subject);
        }

        return new NaiveStatement
        {
            Id = id,
            Meaning = meaning,
            Subject = subject,
            Object = @object,
            Voice = Voices.Of(meaning.Speaker, meaning.Source),
            Document = Voices.Document(meaning.Source),
            Listings = [.. same.Select(listed => listed.Listing)],

            // To confirm one's own confirmation is to say the same again, not to answer oneself.
            Targets = [.. same.SelectMany(listed => listed.Targets).Where(target => target != id).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Rule 18: a listing's place is how many listings of the same statement came before it in the dataset.</summary>
    private IEnumerable<Listed> Listed(DatasetDraft dataset)
    {
        var places = new Dictionary<string, int>();
        foreach (var draft in dataset.Statements)
        {
            foreach (var same in Meanings(dataset, draft).GroupBy(one => NaiveIds.Of(one.Meaning)))
            {
                var place = places.GetValueOrDefault(same.Key);
                places[same.Key] = place + 1;

                // Rule 5: said, else the source's date.
                var said = NaiveDate.Parse(draft.Said ?? Sources[Source(dataset, draft)].Published);
                yield return new Listed(
                    same.Key,
                    same.First().Meaning,
                    new NaiveListing(dataset.Name, place, said, draft.At, draft.Quote, draft.Note, draft.Label),
                    [.. same.Select(one => one.Target).OfType<string>()]);
            }
        }
    }

    /// <summary>A list makes one statement each; a reply one for each statement of its labels (rule 11).</summary>
    private IEnumerable<(NaiveMeaning Meaning, string? Target)> Meanings(DatasetDraft dataset, StatementDraft draft) =>
        from speaker in Speakers(dataset, draft)
        from one in (IsReply(draft) ? Replies(dataset, draft, speaker) : Claims(dataset, draft, speaker))
        select one;

    private IEnumerable<(NaiveMeaning Meaning, string? Target)> Claims(DatasetDraft dataset, StatementDraft draft, string? speaker) =>
        from subject in draft.Subjects
        from @object in draft.Objects
        let predicate = predicates[draft.Predicate!]
        let ends = Sorted(Actor(subject, dataset), Actor(@object, dataset), predicate.Symmetric)
        select (new NaiveMeaning
        {
            Source = Source(dataset, draft),
            Subject = ends.Subject,
            Predicate = predicate,
            Object = ends.Object,
            Speaker = speaker,
            When = NaiveWhen.Parse(draft.When),
            Negated = draft.Negated,
            Certainty = draft.Certainty ?? Certainty.Certain,
            Former = draft.Former,
            Reply = ReplyKind.None,
            As = draft.As,
            Amount = draft.Amount,
            Key = draft.Key,
        }, (string?)null);

    /// <summary>
    /// Rule 11: it inherits triple, when, as, amount and former; certainty, speaker and key are its own; "denies" flips "negated".
    /// </summary>
    private IEnumerable<(NaiveMeaning Meaning, string? Target)> Replies(DatasetDraft dataset, StatementDraft draft, string? speaker) =>
        from label in draft.Denies.Concat(draft.Confirms)
        from target in Labelled(label, Source(dataset, draft))
        select (target with
        {
            Source = Source(dataset, draft),
            Speaker = speaker,
            Negated = target.Negated != draft.Denies.Count > 0,
            Certainty = draft.Certainty ?? Certainty.Certain,
            Reply = draft.Denies.Count > 0 ? ReplyKind.Denies : ReplyKind.Confirms,
            Key = draft.Key,
        }, (string?)NaiveIds.Of(target));

    /// <summary>Rule 11: a label is unique in its source; another one's is "source-id/label", split at the last slash.</summary>
    private IEnumerable<NaiveMeaning> Labelled(string label, string source)
    {
        var slash = label.LastIndexOf('/');
        var (owner, name) = slash < 0 ? (source, label) : (label[..slash], label[(slash + 1)..]);
        return from dataset in datasets
               from draft in dataset.Statements
               where draft.Label == name && Source(dataset, draft) == owner
               from one in Meanings(dataset, draft)
               select one.Meaning;
    }

    /// <summary>None given: the source's own voice.</summary>
    private IEnumerable<string?> Speakers(DatasetDraft dataset, StatementDraft draft) =>
        draft.Speakers.Select(speaker => (string?)Actor(speaker, dataset)).DefaultIfEmpty();

    private static bool IsReply(StatementDraft draft) => draft.Denies.Count + draft.Confirms.Count > 0;

    private static string Source(DatasetDraft dataset, StatementDraft draft) =>
        draft.Source ?? (dataset.Sources.Count == 0 ? dataset.Name : dataset.Sources.Single().Id);

    private string Actor(string reference, DatasetDraft dataset) =>
        Names.Resolve(reference, dataset.Name) ?? throw new InvalidOperationException($"Nobody is called {reference}.");

    /// <summary>Rule 14.</summary>
    private static (string Subject, string Object) Sorted(string subject, string @object, bool symmetric) =>
        symmetric && string.CompareOrdinal(subject, @object) > 0 ? (@object, subject) : (subject, @object);
}

/// <summary>One listing with what it lists.</summary>
internal sealed record Listed(string Id, NaiveMeaning Meaning, NaiveListing Listing, IReadOnlyList<string> Targets);
