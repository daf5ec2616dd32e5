namespace ActorGraph.Tests.Contract;

/// <summary>
/// Several splits can leave as few pairs that do not fit, so camps are not compared with those of the reference: they must leave no more
/// than any split does, and all else must follow from them as the reference says.
/// </summary>
internal static class BlocAgreement
{
    public static void Assert(NaiveGraph reference, Filters filters, IReadOnlyList<BlocRow> blocs)
    {
        var first = blocs.Where(bloc => bloc.Bloc.EndsWith('a')).SelectMany(bloc => bloc.Actors).Select(actor => actor.Id).ToHashSet();

        Xunit.Assert.All(reference.Frustrations(filters, first.Contains), component => Xunit.Assert.Equal(component.Fewest, component.Found));
        Xunit.Assert.Equal(reference.Blocs(filters with { Limit = null }, first.Contains).Select(Transcript.Text), blocs.Select(Transcript.Text));
    }
}
