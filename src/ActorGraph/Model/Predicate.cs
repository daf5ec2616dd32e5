namespace ActorGraph;

/// <summary>A relation's word, with all that is derived from it.</summary>
/// <param name="Id">Its slug, as statements name it.</param>
/// <param name="Label">How it reads between subject and object: "is an ally of".</param>
/// <param name="Inverse">How it reads from the object's side: "is backed by"; null when nobody gave one.</param>
/// <param name="Stance">Whether it is for or against its object.</param>
/// <param name="Strength">-10 to 10 on Goldstein's scale of conflict and cooperation; null when nobody gave one.</param>
/// <param name="Means">By what means it works; null when by none in particular.</param>
/// <param name="Nature">State or event.</param>
/// <param name="Symmetric">Whether it holds both ways.</param>
/// <param name="Affiliation">Whether it makes its subject part of its object.</param>
/// <param name="Cameo">The CAMEO code prefixes that mean it; the longest prefix wins.</param>
/// <param name="Plover">The PLOVER event types that mean it.</param>
public sealed record Predicate(
    string Id,
    string Label,
    string? Inverse,
    Stance Stance,
    decimal? Strength,
    Means? Means,
    Nature Nature,
    bool Symmetric,
    Affiliation Affiliation,
    IReadOnlyList<string> Cameo,
    IReadOnlyList<string> Plover);
