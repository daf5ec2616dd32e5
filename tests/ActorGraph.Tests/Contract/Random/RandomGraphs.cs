using CsCheck;

namespace ActorGraph.Tests.Contract;

/// <summary>Random datasets that are right by all rules of statement files.</summary>
internal static class RandomGraphs
{
    private const string Joins = "joins";

    /// <summary>
    /// Datasets that declare all they use and refer by id; replies stay in their dataset. These may be imported one by one, in any order.
    /// </summary>
    public static Gen<IReadOnlyList<DatasetDraft>> Portable { get; } = Draw(portable: true);

    /// <summary>Datasets in all notations that lean on each other: names spelled many ways, labels and declarations of others.</summary>
    public static Gen<IReadOnlyList<DatasetDraft>> Any { get; } = Draw(portable: false);

    /// <summary>One dataset with all that some others declare, joins too, and a vocabulary of which some words have turned.</summary>
    /// <param name="datasets">The others.</param>
    /// <param name="turned">Bit by bit, which words mean something else.</param>
    public static DatasetDraft Declarations(IReadOnlyList<DatasetDraft> datasets, int turned) => new("declarations")
    {
        Actors = [.. datasets.SelectMany(dataset => dataset.Actors).GroupBy(actor => actor.Id).Select(same => same.MaxBy(actor => actor.SameAs is not null)!)],
        Sources = datasets[0].Sources,
        Predicates = Words(turned),
    };

    /// <summary>The same datasets with a vocabulary of which some words have turned.</summary>
    public static IReadOnlyList<DatasetDraft> Turned(IReadOnlyList<DatasetDraft> datasets, int turned) =>
        [.. datasets.Select(dataset => dataset.Predicates.Count == 0 ? dataset : dataset with { Predicates = Words(turned) })];

    /// <summary>What was drawn, for the message of a failed property: all but the cast.</summary>
    public static string Text(IEnumerable<DatasetDraft> datasets) => string.Concat(
        from dataset in datasets
        from line in (IEnumerable<string>)
        [
            $"--- {dataset.Name} ({dataset.Format})",
            .. dataset == datasets.First() ? dataset.Sources.Select(source => DraftText.Text(DraftText.Fields(source))) : [],
            .. dataset.Actors.Where(actor => actor.SameAs is not null).Select(actor => $"{actor.Id} = {actor.SameAs}"),
            .. dataset.Statements.Select(statement => DraftText.Text(DraftText.Fields(statement))),
        ]
        select $"\n{line}");

    private static IReadOnlyList<Predicate> Words(int turned) =>
    [
        .. Cast.Predicates.Select((word, index) => (turned >> index & 1) == 0 ? word : word with
        {
            Stance = index % 2 == 0 ? Stance.Opposes : Stance.Backs,
            Symmetric = word.Symmetric || index % 3 == 0,
            Nature = index % 4 == 0 ? Nature.Event : Nature.State,
        }),
    ];

    private static Gen<IReadOnlyList<DatasetDraft>> Draw(bool portable) =>
        from sources in RandomSources.Any
        from count in Gen.Int[1, 3]
        from statements in DrawnStatement.Any.Array[0, 30]
        from joins in Gen.Int[0, 40].Array[5]
        from formats in Gen.OneOf(Enum.GetValues<StatementFileFormat>()).Array[3]
        from spelling in Gen.Int[0, 3].Array[31]
        select Assemble(sources, count, statements, joins, formats, portable ? null : spelling);

    private static IReadOnlyList<DatasetDraft> Assemble(
        IReadOnlyList<SourceDraft> sources, int count, DrawnStatement[] drawn, int[] joins, StatementFileFormat[] formats, int[]? spelling)
    {
        var listings = new RandomReplies(drawn, count, acrossDatasets: spelling is not null).Listings();
        var datasets = Enumerable.Range(0, count).Select(index => new DatasetDraft($"set{index}")
        {
            Format = index == 0 && formats[0] == StatementFileFormat.Csv ? StatementFileFormat.JsonLines : formats[index],
            Actors = [.. Cast.Actors.Select(actor => actor with { Aliases = [$"The {actor.Name}'s Side"] })],
            Sources = sources,
            Predicates = Cast.Predicates,
            Statements = [.. listings.Where(listing => listing.Dataset == index).Select((listing, at) => Spelled(listing.Draft, spelling?[at % 31] ?? 0))],
        });
        return [.. datasets.Select(dataset => Declaring(dataset, portable: spelling is null)), .. Joined(joins)];
    }

    /// <summary>A table of statements declares nothing; where datasets must stand alone, or say nothing, it becomes another notation.</summary>
    private static DatasetDraft Declaring(DatasetDraft dataset, bool portable) => dataset.Format switch
    {
        StatementFileFormat.Csv when portable || dataset.Statements.Count == 0 => dataset with { Format = StatementFileFormat.Yaml },
        StatementFileFormat.Csv => dataset with { Actors = [], Sources = [], Predicates = [] },
        _ => dataset,
    };

    /// <summary>Some actors turn out to be others; only earlier ones, so that there is no cycle.</summary>
    private static IEnumerable<DatasetDraft> Joined(int[] joins)
    {
        var joined = joins.Select((to, index) => (From: Cast.Actors[index + 1], To: to < index + 1 ? Cast.Actors[to] : null)).Where(join => join.To is not null).ToList();
        return joined.Count == 0 ? [] :
        [
            new DatasetDraft(Joins)
            {
                Actors = [.. joined.Select(join => join.From with { SameAs = join.To!.Id }), .. joined.Select(join => join.To!).Distinct().Except(joined.Select(join => join.From))],
            },
        ];
    }

    /// <summary>The subject by id, by name in capitals, by alias with hyphens, or by name with an accent.</summary>
    private static StatementDraft Spelled(StatementDraft draft, int spelling)
    {
        if (spelling == 0 || draft.Subjects.Count == 0 || draft.Subjects[0] == NaiveStatement.Unnamed)
        {
            return draft;
        }

        var name = Cast.Actors.Single(actor => actor.Id == draft.Subjects[0]).Name!;
        return draft with
        {
            Subjects = [spelling switch { 1 => name.ToUpperInvariant(), 2 => $"the-{name}s-side", _ => name.Replace('A', 'Á') }],
        };
    }
}
