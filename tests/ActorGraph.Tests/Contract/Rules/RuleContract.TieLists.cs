using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

public abstract partial class RuleContract
{
    [Fact]
    public async Task Disputes_CountBothSidesEachWithTheOtherAsItsDenials()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", "2025", "ann"), Says("a", Helps, "b", "2025-03", "bob"), Says("a", Helps, "b", "2025", "unnamed"),
            Not(Says("a", Helps, "b", "2025-06-01", "b")) with { Certainty = Certainty.Probable },
            Not(Says("a", Helps, "b", "2025", "press")) with { Certainty = Certainty.Possible },
            Says("c", Helps, "d", "2025", "ann"), Not(Says("c", Helps, "d", "2024", "bob")), Not(Says("e", Helps, "f", "2024", "bob")));

        var row = Assert.Single(await said.DisputesAsync());
        Assert.Equal((TieStatus.Disputed, 3, 2, 1, 4), (row.Status, row.Statements, row.Voices, row.Denials, row.Ids.Count));
        Assert.Equal((3, 2, 1, 3, false), (row.Affirmed.Statements, row.Affirmed.Voices, row.Affirmed.Denials, row.Affirmed.Ids.Count, row.Affirmed.Party));
        Assert.Equal((1, 1, 2, 1, true), (row.Negated.Statements, row.Negated.Voices, row.Negated.Denials, row.Negated.Ids.Count, row.Negated.Party));
        Assert.Equal((Certainty.Probable, new DateOnly(2025, 6, 1), "b"), (row.Negated.Certainty!.Value, row.Negated.First!.Value, Ids(row.Negated.By)));
    }

    [Fact]
    public async Task SingleSource_IsOneVoiceInHoweverManyDocumentsAndNotNone()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", speaker: "ann"), Says("a", Helps, "b", speaker: "ann", source: "daily"),
            Says("a", Helps, "c", speaker: "ann"), Says("a", Helps, "c", speaker: "bob"),
            Says("a", Helps, "d", speaker: "unnamed"), Says("a", Meets, "e", source: "cable"), Says("a", Meets, "e", source: "reprint"),
            Not(Says("a", Helps, "f", speaker: "ann")));

        Assert.Equal([("b", 2), ("e", 1)], (await said.SingleSourceAsync()).Select(row => (row.Object.Id, row.Documents)));
    }

    [Fact]
    public async Task Timeline_ShowsAllThatIsSaidAboutAnActorWhetherItCountsOrNot()
    {
        await using var said = await SaidAsync(
            Says("b", Attacks, "a", "2025"), Says("a", Helps, "b"), Says("unnamed", Helps, "a", "2024"), Says("c", Supports, "a", "../2023"),
            Says("a", Meets, "c", "2024", said: "2026-01-01"), Says("b", Helps, "c", "2024"), Says("a", Helps, "d", "2027"));

        Assert.Equal(
            [("c a", null), ("a c", null), ("unnamed a", Uncounted.Unnamed), ("b a", null), ("a b", null)],
            (await said.TimelineAsync("a")).Select(row => ($"{row.Subject.Id} {row.Object.Id}", row.Why)));
        Assert.Equal(["b a", "a b"], (await said.TimelineAsync("b", "a", new Filters { MinVoices = 9 })).Select(row => $"{row.Subject.Id} {row.Object.Id}"));
    }
}
