namespace ActorGraph.Tests.Importing;

/// <summary>What somebody should look at, though it stops nothing.</summary>
public sealed class WarningTests
{
    [Theory]
    [InlineData("when: 2026-03-01", "future-date")]
    [InlineData("when: 1801-03-01", "distant-date")]
    public async Task Unlikely_dates_are_warned_of(string when, string rule)
    {
        await using var given = new Given().With("a.yaml", "source: { id: s, published: 2026-02-01 }\n" + Given.Cast
            + $"statements:\n  - {{ subject: arland, predicate: praises, object: belmark, {when} }}\n");

        var report = await given.ImportAsync();

        Assert.Equal((rule, Severity.Warning), Assert.Single(report.Findings) is var f ? (f.Rule, f.Severity) : default);
    }

    [Fact]
    public async Task Two_unjoined_actors_of_one_name_are_warned_of_with_the_line_that_joins_them()
    {
        await using var given = new Given()
            .With("a.yaml", "actors:\n  - { id: d-ives, name: Dana Ives }\n  - { id: land, name: Arland, kind: country }\n")
            .With("b.yaml", "actors:\n  - { id: ives, name: dana  IVES }\n  - { id: gov, name: Arland, kind: government }\n");

        var finding = Assert.Single((await given.ImportAsync()).Findings);

        Assert.Equal("possible-duplicate", finding.Rule);
        Assert.Equal("- { id: d-ives, same-as: ives }", finding.Suggestion);

        given.With("b.yaml", "actors:\n  - { id: ives, name: dana  IVES, same-as: d-ives }\n  - { id: gov, name: Arland, kind: government }\n");
        Assert.Empty((await given.ImportAsync()).Findings);
    }

    [Fact]
    public async Task A_reply_to_what_nobody_says_any_longer_stands_on_what_it_inherited()
    {
        await using var given = new Given()
            .With("claim.yaml", "source: { id: claims }\n" + Given.Cast + "statements:\n  - { subject: arland, predicate: funds, object: belmark, speaker: dana-ives, label: aid }\n")
            .With("reply.yaml", "source: { id: replies }\n" + Given.Cast + "statements:\n  - { denies: claims/aid, speaker: arland }\n");
        await given.ImportAsync();
        given.With("claim.yaml", "source: { id: claims }\n" + Given.Cast);

        var report = await given.ImportAsync();

        Assert.Contains(report.Findings, static f => f is { Rule: "dropped-target", Severity: Severity.Warning });
        var tie = Assert.Single((await given.Graph.AskAsync(new Between("arland", "belmark"), Given.Cancellation)).Rows);
        Assert.Equal((TieStatus.Denied, 1), (tie.Status, tie.Denials));
        Assert.Contains("\"reply\":\"denies\"", await given.ExportAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repeats_count_once_and_are_reported()
    {
        await using var given = new Given().With("a.yaml", Given.Cast + """
            statements:
              - { subject: arland, predicate: praises, object: belmark, at: page 1 }
              - { subject: arland, predicate: praises, object: belmark, at: page 9 }
              - { subject: arland, predicate: praises, object: belmark, key: again }
            """);

        var report = await given.ImportAsync();

        Assert.Equal((2, 1), (report.Counts.Added, report.Counts.Repeats));
        Assert.Equal("arland:2", await given.BackersAsync("belmark"));
        var evidence = (await given.Graph.AskAsync(new Evidence("arland", "belmark"), Given.Cancellation)).Rows;
        Assert.Contains(evidence, static e => e.At.SequenceEqual(["page 1", "page 9"]));
    }
}
