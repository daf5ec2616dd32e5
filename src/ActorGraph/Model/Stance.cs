namespace ActorGraph;

/// <summary>Whether a relation is for or against its object. It belongs to the predicate and is set by judgement, never read off its strength.</summary>
public enum Stance
{
    /// <summary>Neither: meeting, asking, agreeing on a third matter.</summary>
    Neutral,

    /// <summary>For the object: helping, promising, praising, being its ally.</summary>
    Backs,

    /// <summary>Against the object: attacking, accusing, threatening, refusing.</summary>
    Opposes,
}
