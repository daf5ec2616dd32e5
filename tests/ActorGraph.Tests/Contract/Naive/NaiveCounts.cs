namespace ActorGraph.Tests.Contract;

/// <summary>Rule 9: what stands behind an answer, counted distinct over statements, and how many voices stand against it.</summary>
internal sealed class NaiveCounts
{
    /// <summary>Over the affirming statements of some ties.</summary>
    public NaiveCounts(params IReadOnlyList<NaiveTie> ties)
        : this([.. ties.SelectMany(tie => tie.Affirming)], ties.SelectMany(tie => tie.Negating))
    {
    }

    /// <param name="behind">The statements that are counted.</param>
    /// <param name="against">Those that say the contrary.</param>
    public NaiveCounts(IReadOnlyList<NaiveStatement> behind, IEnumerable<NaiveStatement> against)
    {
        var named = behind.Where(s => s.Voice is not null).ToList();
        Statements = behind.Count;
        Documents = behind.Select(s => s.Document).Distinct().Count();
        Voices = named.Select(s => s.Voice).Distinct().Count();
        Denials = against.Select(s => s.Voice).OfType<NaiveVoice>().Distinct().Count();
        Certainty = behind.Min(s => (Certainty?)s.Meaning.Certainty);
        First = behind.Min(Earliest);
        Last = behind.Max(Latest);

        // Every voice is itself the subject or the object.
        Party = named.Count > 0 && named.TrueForAll(s => !s.Voice!.IsSource && (s.Voice.Id == s.Subject || s.Voice.Id == s.Object));

        // Up to five voices.
        By = [.. named.GroupBy(s => s.Voice!)
            .OrderByDescending(said => said.Select(s => s.Document).Distinct().Count())
            .ThenByDescending(said => said.Count())
            .ThenByDescending(said => said.Max(Latest))
            .ThenBy(said => said.Key.Id, StringComparer.Ordinal)
            .Select(said => said.Key)
            .Take(5)];
    }

    public int Statements { get; }

    public int Documents { get; }

    public int Voices { get; }

    public int Denials { get; }

    public Certainty? Certainty { get; }

    public int? First { get; }

    public int? Last { get; }

    public bool Party { get; }

    public IReadOnlyList<NaiveVoice> By { get; }

    /// <summary>The earliest beginning; an unknown one says nothing, without "when" it is "said".</summary>
    public static int? Earliest(NaiveStatement s) => (s.When is null ? s.Said : s.When.Begin)?.First;

    /// <summary>The latest day; an open end counts to "said", though not to before its own beginning.</summary>
    public static int? Latest(NaiveStatement s) => s.When switch
    {
        null => s.Said?.Last,
        { IsOpen: true } open => s.Said is NaiveDate said ? Math.Max(said.Last, open.Begin?.First ?? said.Last) : null,
        var closed => closed.End!.Last,
    };
}
