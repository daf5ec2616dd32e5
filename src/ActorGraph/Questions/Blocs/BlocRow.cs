namespace ActorGraph;

/// <summary>A camp: actors that back each other and oppose those of the other camp, as far as that goes.</summary>
/// <param name="Bloc">The component's number and the camp's letter: 1a stands against 1b.</param>
/// <param name="Actors">Its actors, by id.</param>
/// <param name="Backing">Pairs of them that back each other on balance.</param>
/// <param name="Opposing">Pairs of one of them and one of the other camp that oppose each other on balance.</param>
/// <param name="Misfits">The ties that do not fit: opposing ones within the camp, and, with camp a, backing ones to the other camp.</param>
/// <param name="Exact">Whether no other split is proven to leave fewer pairs that do not fit.</param>
public sealed record BlocRow(
    string Bloc, IReadOnlyList<ActorRef> Actors, int Backing, int Opposing, IReadOnlyList<TieRow> Misfits, bool Exact);
