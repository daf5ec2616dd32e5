namespace ActorGraph;

/// <summary>An actor that stands for or against another one by way of others.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Depth">Links of its chains: 2 is a backer of a backer.</param>
/// <param name="Stance">What its chains come to: an opponent of an opponent backs.</param>
/// <param name="Weight">Its chains of this stance, each halved with every link beyond the first.</param>
/// <param name="Chains">The first five of these chains by ids, each from the actor to the asked one.</param>
/// <param name="Direct">How it stands to the asked actor itself; null when nobody says.</param>
public sealed record IndirectRow(
    ActorRef Actor, int Depth, Stance Stance, double Weight, IReadOnlyList<IReadOnlyList<ActorRef>> Chains, DirectStance? Direct);
