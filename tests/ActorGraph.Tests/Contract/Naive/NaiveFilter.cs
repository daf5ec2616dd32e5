namespace ActorGraph.Tests.Contract;

/// <summary>Rule 25: which statements a question looks at; all but the time.</summary>
internal sealed class NaiveFilter(NaiveReader files, Filters filters, NaiveRuns runs)
{
    public bool Keeps(NaiveStatement statement) =>
        (filters.Speaker.Count == 0 || filters.Speaker.Any(speaker => statement.Voice == Voice(speaker)))
        && (filters.Source.Count == 0 || filters.Source.Any(source => IsFrom(statement, source)))
        && !filters.WithoutSource.Any(source => IsFrom(statement, source))
        && (filters.Certainty is null || statement.Meaning.Certainty <= filters.Certainty)
        && (filters.Means.Count == 0 || (statement.Predicate.Means is Means means && filters.Means.Contains(means)))
        && (filters.Reliability is null || (files.Sources[statement.Meaning.Source].Reliability is char rated and not 'F' && rated <= filters.Reliability))
        && (filters.Since is null || runs.BroughtBy[statement.Id] >= runs.Since(filters.Since));

    /// <summary>Rule 10: an actor, or a source where no actor matches.</summary>
    private NaiveVoice Voice(string speaker) => files.Names.Resolve(speaker, null) is string actor
        ? new NaiveVoice(files.Names.End(actor), IsSource: false)
        : new NaiveVoice(speaker, IsSource: true);

    /// <summary>A source, or all that an actor published or originated.</summary>
    private bool IsFrom(NaiveStatement statement, string source) => files.Sources.ContainsKey(source)
        ? statement.Meaning.Source == source
        : files.Voices.IsFrom(statement.Meaning.Source, files.Names.End(files.Names.Resolve(source, null)!));
}
