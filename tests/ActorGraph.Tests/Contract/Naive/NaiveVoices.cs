namespace ActorGraph.Tests.Contract;

/// <summary>Rule 8: whose voice a source is, which document it is, and who published or originated it.</summary>
internal sealed class NaiveVoices(NaiveNames names, IReadOnlyDictionary<string, SourceDraft> sources)
{
    /// <summary>The speaker, else the source's own voice; null when the speaker is unnamed.</summary>
    public NaiveVoice? Of(string? speaker, string source) => speaker switch
    {
        null => Own(source),
        NaiveStatement.Unnamed => null,
        _ => new NaiveVoice(names.End(speaker), IsSource: false),
    };

    /// <summary>Its origin (of an origin that is a source, that one's own voice), else its publisher, else the source itself.</summary>
    public NaiveVoice Own(string source) => sources[source] switch
    {
        { Origin: string origin } when sources.ContainsKey(origin) => Own(origin),
        { Origin: string origin } => new NaiveVoice(Actor(origin), IsSource: false),
        { Publisher: string publisher } => new NaiveVoice(Actor(publisher), IsSource: false),
        _ => new NaiveVoice(source, IsSource: true),
    };

    /// <summary>The source named as origin, else the source itself.</summary>
    public string Document(string source) =>
        sources[source].Origin is string origin && sources.ContainsKey(origin) ? Document(origin) : source;

    /// <summary>Whether an actor published it or originated it (rule 25).</summary>
    public bool IsFrom(string source, string actor)
    {
        var draft = sources[source];
        return (draft.Publisher is string publisher && Actor(publisher) == actor)
            || (draft.Origin is string origin && (sources.ContainsKey(origin) ? Own(origin) == new NaiveVoice(actor, false) : Actor(origin) == actor));
    }

    public ActorRef Row(NaiveVoice? voice) => voice switch
    {
        null => new ActorRef(NaiveStatement.Unnamed, NaiveStatement.Unnamed, "unknown"),
        { IsSource: true } => new ActorRef(voice.Id, sources[voice.Id].Title ?? voice.Id, "source"),
        _ => names.Row(voice.Id),
    };

    /// <summary>Publishers use the chain's end (rule 22).</summary>
    public SourceRef Row(string source)
    {
        var draft = sources[source];
        return new SourceRef(
            source,
            draft.Title,
            draft.Publisher is string publisher ? names.Row(Actor(publisher)) : null,
            draft.Origin switch
            {
                null => null,
                string origin when sources.ContainsKey(origin) => Row(new NaiveVoice(origin, IsSource: true)),
                string origin => names.Row(Actor(origin)),
            },
            NaiveDate.Parse(draft.Published)?.Text,
            draft.Reliability?.ToString(),
            [],
            null);
    }

    private string Actor(string reference) =>
        names.End(names.Resolve(reference, null) ?? throw new InvalidOperationException($"Nobody is called {reference}."));
}
