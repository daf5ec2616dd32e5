namespace ActorGraph.Tests.Importing;

/// <summary>What is wrong is said all at once, with place, rule and what was meant, and nothing is written.</summary>
public sealed class RefusalTests
{
    [Fact]
    public async Task All_errors_of_all_files_come_together_each_with_its_place()
    {
        await using var given = new Given()
            .With("one.yaml", Given.Cast + """
                statements:
                  - { subject: Arland, predicate: ally-off, object: Belmark }
                  - { subject: Arlnad, predicate: ally-of, object: Belmark }
                """)
            .With("two.jsonl", """
                {"statement":{"subject":"arland","predicate":"ally-of","object":"belmark","when":"2026-02-30"}}
                {"statement":{"subject":"arland","predicate":"ally-of","object":"Arland"}}
                """);

        var report = await given.RefusedAsync();

        Assert.Equal(
            ["one.yaml:6:35 unknown-predicate ally-of", "one.yaml:7:16 undeclared-actor arland", "two.jsonl:1:82 bad-date ", "two.jsonl:2:65 self-relation "],
            report.Findings.Select(f => $"{Path.GetFileName(f.File)}:{f.Line}:{f.Column} {f.Rule} {f.Suggestion}"));
        Assert.Equal(ImportOutcome.Refused, report.Outcome);
        Assert.Equal(["- { id: arlnad, name: \"Arlnad\", kind: unknown }"], report.Undeclared);
    }

    [Fact]
    public async Task A_refused_import_leaves_the_graph_as_it_was_but_for_its_run()
    {
        await using var given = new Given().With("a.yaml", Given.Cast + "statements:\n  - { subject: arland, predicate: praises, object: belmark }\n");
        await given.ImportAsync();
        var before = await given.ExportAsync();
        given.With("a.yaml", Given.Cast + "statements:\n  - { subject: dana-ives, predicate: praises, object: belmark }\n  - { subject: nobody-known, predicate: praises, object: belmark }\n");

        var report = await given.RefusedAsync();

        Assert.Equal(before, await given.ExportAsync());
        var status = (await given.Graph.AskAsync(new Status(), Given.Cancellation)).Rows[0];
        Assert.Equal([ImportOutcome.Refused, ImportOutcome.Done], status.Runs.Select(static r => r.Outcome));
        Assert.Equal(status.Runs[0].Run, report.Run);
    }

    [Fact]
    public async Task A_hundred_thousand_errors_are_counted_and_a_thousand_kept()
    {
        await using var given = new Given().With("many.jsonl", string.Concat(Enumerable.Range(0, 100_000).Select(static i =>
            "{\"statement\":{\"subject\":\"nobody-" + (i % 7) + "\",\"predicate\":\"praises\",\"object\":\"noone\"}}\n")));

        var report = await given.RefusedAsync();

        Assert.Equal(1000, report.Findings.Count);
        Assert.Equal(200_000, report.FindingsByRule["undeclared-actor"]);
        Assert.Equal(8, report.Undeclared.Count);
    }

    [Theory]
    [InlineData("{ id: arland, name: Government of Arland, kind: government }", "{ id: arland, name: Republic of Arland }", "conflicting-actor")]
    [InlineData("{ id: arland, kind: government }", "{ id: arland, kind: country }", "conflicting-actor")]
    [InlineData("{ id: arland, same-as: belmark }", "{ id: belmark, same-as: arland }", "same-as-cycle")]
    [InlineData("{ id: arland, same-as: nowhere }", "{ id: belmark }", "undeclared-actor")]
    public async Task Declarations_that_contradict_each_other_are_refused_naming_both_files(string one, string other, string rule)
    {
        await using var given = new Given()
            .With("one.yaml", $"actors:\n  - {one}\n")
            .With("two.yaml", $"actors:\n  - {other}\n");

        var report = await given.RefusedAsync();

        var finding = Assert.Single(report.Findings, f => f.Rule == rule);
        if (rule == "conflicting-actor")
        {
            Assert.Contains("one.yaml", finding.File + finding.Message, StringComparison.Ordinal);
            Assert.Contains("two.yaml", finding.File + finding.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{ subject: mr-x, predicate: praises, object: belmark }", "ambiguous-actor", null)]
    [InlineData("{ subject: arland, predicate: praises, object: belmark, source: elsewhere }", "undeclared-source", null)]
    [InlineData("{ denies: no-such-claim, speaker: arland }", "unknown-label", null)]
    [InlineData("{ subject: arland, predicate: praises, object: belmark, when: 2026-13 }", "bad-date", null)]
    [InlineData("{ subject: arland, predicate: praises, object: belmark, wen: 2026 }", "unknown-field", "when")]
    public async Task Each_kind_of_mistake_has_its_rule(string statement, string rule, string? suggestion)
    {
        await using var given = new Given().With("a.yaml", Given.Cast + $$"""
              - { id: x-one, aliases: [Mr X] }
              - { id: x-two, aliases: [Mr X] }
            statements:
              - {{statement}}
            """);

        var report = await given.RefusedAsync();

        var finding = Assert.Single(report.Findings);
        Assert.Equal(rule, finding.Rule);
        Assert.Equal(8, finding.Line);
        if (suggestion is not null)
        {
            Assert.Equal(suggestion, finding.Suggestion);
        }
    }

    [Fact]
    public async Task A_folder_without_statement_files_and_a_missing_path_are_said()
    {
        await using var given = new Given().With("readme.txt", "no statements here");

        Assert.Equal("no-statement-files", Assert.Single((await given.RefusedAsync()).Findings).Rule);
        var missing = await Assert.ThrowsAsync<InvalidInputException>(() => given.Graph.ImportAsync(["nowhere.yaml"], cancellationToken: Given.Cancellation));
        Assert.Equal("unreadable", Assert.Single(missing.Report.Findings).Rule);
        Assert.False(File.Exists(given.Store));
    }

    [Fact]
    public async Task Replies_in_a_circle_are_refused()
    {
        await using var given = new Given().With("a.yaml", Given.Cast + """
            statements:
              - { denies: b, speaker: arland, label: a }
              - { denies: a, speaker: belmark, label: b }
            """);

        Assert.Contains((await given.RefusedAsync()).Findings, static f => f.Rule == "reply-cycle");
    }

    [Fact]
    public async Task A_label_is_unique_in_its_source()
    {
        await using var given = new Given().With("a.yaml", Given.Cast + """
            statements:
              - { subject: arland, predicate: praises, object: belmark, label: a }
              - { subject: belmark, predicate: praises, object: arland, label: a }
            """);

        Assert.Equal("duplicate-label", Assert.Single((await given.RefusedAsync()).Findings).Rule);
    }
}
