namespace ActorGraph.Tests.Contract;

/// <summary>Rule 9: what stands behind an answer, counted distinct over the affirming statements of all its ties.</summary>
internal sealed class NaiveCounts
{
    public NaiveCounts(params IReadOnlyList<NaiveTie> ties)
    {
        var affirming = ties.SelectMany(tie => tie.Affirming).ToList();
        var named = affirming.FindAll(s => s.Voice is not null);
        Statements = affirming.Count;
        Documents = affirming.Select(s => s.Document).Distinct().Count();
        Voices = named.Select(s => s.Voice).Distinct().Count();
        Denials = ties.SelectMany(tie => tie.Negating).Select(s => s.Voice).Distinct().Count();
        Certainty = affirming.Min(s => (Certainty?)s.Meaning.Certainty);
        First = affirming.Min(Earliest);
        Last = affirming.Max(Latest);

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
