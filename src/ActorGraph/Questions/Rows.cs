using System.Text.Json.Serialization;

namespace ActorGraph;

/// <summary>An actor, or a source that stands for itself, as rows name it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, its title, or its id where it has neither.</param>
/// <param name="Kind">person, group, government, organisation, country, unknown, or source.</param>
public sealed record ActorRef(string Id, string Name, string Kind);

/// <summary>A document, as rows show it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Origin">The source it reprints, or the actor who wrote it first.</param>
/// <param name="Published">When it was published: yyyy-MM-dd, yyyy-MM or yyyy.</param>
/// <param name="Reliability">A to F.</param>
/// <param name="Urls">Where it can be read.</param>
/// <param name="File">Where a copy of it is kept.</param>
public sealed record SourceRef(
    string Id, string? Title, ActorRef? Publisher, ActorRef? Origin, string? Published, string? Reliability, IReadOnlyList<string> Urls, string? File);

/// <summary>What stands behind an answer, counted: distinct statements, documents and voices that affirm.</summary>
public record Counts
{
    /// <summary>Distinct affirming statements.</summary>
    [JsonPropertyOrder(10)]
    public required int Statements { get; init; }

    /// <summary>Distinct documents: reprints count as the source they reprint.</summary>
    [JsonPropertyOrder(11)]
    public required int Documents { get; init; }

    /// <summary>Distinct voices: who says it, not who prints it.</summary>
    [JsonPropertyOrder(12)]
    public required int Voices { get; init; }

    /// <summary>Distinct voices that negate it.</summary>
    [JsonPropertyOrder(13)]
    public required int Denials { get; init; }

    /// <summary>The best certainty of an affirming statement; null when none affirms.</summary>
    [JsonPropertyOrder(14)]
    public required Certainty? Certainty { get; init; }

    /// <summary>Earliest day it is said of; null when nobody knows.</summary>
    [JsonPropertyOrder(15)]
    public required DateOnly? First { get; init; }

    /// <summary>Latest day it is said of; null when nobody knows.</summary>
    [JsonPropertyOrder(16)]
    public required DateOnly? Last { get; init; }

    /// <summary>Whether every voice is itself the subject or the object: praising oneself is no corroboration.</summary>
    [JsonPropertyOrder(17)]
    public required bool Party { get; init; }

    /// <summary>Up to five of the voices, those with most documents first.</summary>
    [JsonPropertyOrder(18)]
    public required IReadOnlyList<ActorRef> By { get; init; }

    /// <summary>Up to twenty statement ids behind it, in the order of evidence.</summary>
    [JsonPropertyOrder(19)]
    public required IReadOnlyList<string> Ids { get; init; }
}

/// <summary>One relation between two actors, derived from all statements that say it.</summary>
public record TieRow : Counts
{
    /// <summary>Whose relation it is.</summary>
    [JsonPropertyOrder(0)]
    public required ActorRef Subject { get; init; }

    /// <summary>The relation's word.</summary>
    [JsonPropertyOrder(1)]
    public required string Predicate { get; init; }

    /// <summary>To whom.</summary>
    [JsonPropertyOrder(2)]
    public required ActorRef Object { get; init; }

    /// <summary>For or against.</summary>
    [JsonPropertyOrder(3)]
    public required Stance Stance { get; init; }

    /// <summary>Stated, disputed, ended or denied.</summary>
    [JsonPropertyOrder(4)]
    public required TieStatus Status { get; init; }

    /// <summary>The day an ended tie closed or its negation began.</summary>
    [JsonPropertyOrder(5)]
    public required DateOnly? Until { get; init; }
}

/// <summary>One of the relations that make an actor a backer or an opponent.</summary>
/// <param name="Predicate">The relation's word.</param>
/// <param name="Status">Stated, disputed or ended.</param>
/// <param name="Voices">Distinct voices that affirm it.</param>
/// <param name="Statements">Distinct statements that affirm it.</param>
public sealed record PredicateCount(string Predicate, TieStatus Status, int Voices, int Statements);

/// <summary>One actor that backs or opposes, or is backed or opposed.</summary>
public sealed record SideRow : Counts
{
    /// <summary>The actor at the other end.</summary>
    [JsonPropertyOrder(0)]
    public required ActorRef Actor { get; init; }

    /// <summary>By which relations, most voices first.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<PredicateCount> Predicates { get; init; }

    /// <summary>Whether the same actor stands on the other side too.</summary>
    [JsonPropertyOrder(30)]
    public required bool Mixed { get; init; }

    /// <summary>Whether one of the relations is disputed.</summary>
    [JsonPropertyOrder(31)]
    public required bool Disputed { get; init; }

    /// <summary>The chain of affiliations to the asked actor; empty when direct.</summary>
    [JsonPropertyOrder(32)]
    public IReadOnlyList<ActorRef> Via { get; init; } = [];

    /// <summary>Whether the other end is itself affiliated with the asked actor.</summary>
    [JsonPropertyOrder(33)]
    public bool Internal { get; init; }
}

/// <summary>A reply's kind and its targets.</summary>
/// <param name="Kind">denies or confirms.</param>
/// <param name="Ids">The statements it answers.</param>
public sealed record ReplyRef(ReplyKind Kind, IReadOnlyList<string> Ids);

/// <summary>A reply to a statement.</summary>
/// <param name="Id">The replying statement.</param>
/// <param name="Kind">denies or confirms.</param>
/// <param name="Voice">Whose reply it is.</param>
public sealed record ReplyFrom(string Id, ReplyKind Kind, ActorRef Voice);

/// <summary>Why a statement is not counted.</summary>
public enum Uncounted
{
    /// <summary>The same voice said the contrary later.</summary>
    Replaced,

    /// <summary>A merely possible negation changes nothing.</summary>
    Possible,

    /// <summary>An end, or the voice of a negation, is unnamed.</summary>
    Unnamed,

    /// <summary>Both ends are one actor.</summary>
    Joined,

    /// <summary>What it says was over on the day asked about.</summary>
    Ended,

    /// <summary>No dataset says it any longer.</summary>
    Dropped,
}

/// <summary>One statement with all that was said about it.</summary>
public record StatementRow
{
    /// <summary>32 hex digits.</summary>
    public required string Id { get; init; }

    /// <summary>Who does or is it.</summary>
    public required ActorRef Subject { get; init; }

    /// <summary>The relation's word.</summary>
    public required string Predicate { get; init; }

    /// <summary>To whom.</summary>
    public required ActorRef Object { get; init; }

    /// <summary>For or against.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Whose statement it is.</summary>
    public required ActorRef Voice { get; init; }

    /// <summary>Whom the source quotes; null when it speaks for itself.</summary>
    public required ActorRef? Speaker { get; init; }

    /// <summary>Where it was said.</summary>
    public required SourceRef Source { get; init; }

    /// <summary>What time it is about, in EDTF.</summary>
    public required string? When { get; init; }

    /// <summary>When it was first said.</summary>
    public required string? Said { get; init; }

    /// <summary>How sure its voice is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Whether it says that the relation is not so.</summary>
    public required bool Negated { get; init; }

    /// <summary>Whether it says that the relation is over.</summary>
    public required bool Former { get; init; }

    /// <summary>In what office or role.</summary>
    public required string? As { get; init; }

    /// <summary>How much, as written.</summary>
    public required string? Amount { get; init; }

    /// <summary>Where in the source, as every dataset puts it.</summary>
    public required IReadOnlyList<string> At { get; init; }

    /// <summary>The words it rests on.</summary>
    public required string? Quote { get; init; }

    /// <summary>A remark of who wrote the dataset.</summary>
    public required string? Note { get; init; }

    /// <summary>What keeps a true repeat apart.</summary>
    public required string? Key { get; init; }

    /// <summary>The name replies use for it.</summary>
    public required string? Label { get; init; }

    /// <summary>What it replies to; null when to nothing.</summary>
    public required ReplyRef? Reply { get; init; }

    /// <summary>What replies to it.</summary>
    public required IReadOnlyList<ReplyFrom> Replies { get; init; }

    /// <summary>The datasets that list it.</summary>
    public required IReadOnlyList<string> Datasets { get; init; }

    /// <summary>Whether it counts for or against its tie.</summary>
    public required bool Counted { get; init; }

    /// <summary>The day it was dropped; null while a dataset says it.</summary>
    public required DateOnly? Dropped { get; init; }

    /// <summary>Why it is not counted; null when it is.</summary>
    public required Uncounted? Why { get; init; }
}
