using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

public abstract partial class RuleContract
{
    [Fact]
    public async Task Rule11_ADenialInheritsAllButCertaintySpeakerAndKeyAndFlipsNegated()
    {
        await using var said = await SaidAsync(
            Says("a", Supports, "b", "2025", "ann") with
            {
                Label = "claim", As = "envoy", Amount = "1.50", Former = true, Key = "k", Certainty = Certainty.Possible,
            },
            Denies("claim", "bob", "2026-01-20"));

        var rows = await said.EvidenceAsync("a", "b");
        var (claim, denial) = (rows.Single(row => row.Reply is null), rows.Single(row => row.Reply is not null));
        Assert.Equal(("2025", "envoy", "1.50", true), (denial.When, denial.As, denial.Amount, denial.Former));
        Assert.Equal((true, Certainty.Certain, "bob", null, "2026-01-20"), (denial.Negated, denial.Certainty, denial.Speaker?.Id, denial.Key, denial.Said));
        Assert.Equal((ReplyKind.Denies, claim.Id), (denial.Reply!.Kind, Assert.Single(denial.Reply.Ids)));
        var reply = Assert.Single(claim.Replies);
        Assert.Equal((denial.Id, ReplyKind.Denies, "bob"), (reply.Id, reply.Kind, reply.Voice.Id));
    }

    [Fact]
    public async Task Rule11_DenyingADenialAffirmsAndConfirmingItNegates()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", speaker: "ann") with { Label = "claim" },
            Denies("claim", "bob") with { Label = "denial" },
            Denies("denial", "c"),
            Confirms("denial", "d"));

        var tie = await said.TieAsync("a", "b");
        Assert.Equal((TieStatus.Disputed, 2, 2), (tie.Status, tie.Voices, tie.Denials));
    }

    [Fact]
    public async Task Rule11_AReplyToTheLabelOfAListRepliesToEach()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b", speaker: "ann") with { Label = "claim", Objects = ["b", "c"] },
            Denies("claim", "bob"));

        Assert.Equal(TieStatus.Disputed, (await said.TieAsync("a", "b")).Status);
        Assert.Equal(TieStatus.Disputed, (await said.TieAsync("a", "c")).Status);
    }

    [Fact]
    public async Task Rule11_DenyingOneClaimMadeByTwoIsOneStatementWithTwoTargets()
    {
        await using var said = await SaidAsync(
            Says("a", Helps, "b") with { Label = "claim", Speakers = ["ann", "bob"] },
            Denies("claim", "a"));

        var rows = await said.EvidenceAsync("a", "b");
        var denial = Assert.Single(rows, row => row.Reply is not null);
        Assert.Equal(rows.Where(row => row.Reply is null).Select(row => row.Id).Order(StringComparer.Ordinal), denial.Reply!.Ids);
    }

    [Fact]
    public async Task Rule11_AnotherFilesLabelIsNamedWithItsSource()
    {
        await using var said = await GivenAsync(
            Dataset("first", Says("a", Helps, "b", speaker: "ann") with { Label = "claim" }),
            Dataset("second", Denies("paper/claim", "bob", source: "daily")));

        var rows = await said.EvidenceAsync("a", "b");
        Assert.Equal(["daily", "paper"], rows.Select(row => row.Source.Id).Order(StringComparer.Ordinal));
        Assert.Equal(TieStatus.Disputed, (await said.TieAsync("a", "b")).Status);
    }
}
