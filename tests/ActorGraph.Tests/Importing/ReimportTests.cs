namespace ActorGraph.Tests.Importing;

/// <summary>What a second import does, and what it leaves alone.</summary>
public sealed class ReimportTests
{
    private const string Statement = "statements:\n  - { subject: arland, predicate: praises, object: belmark, quote: well done, at: paragraph 1 }\n";

    /// <summary>One treaty told both ways, once of them twice, and a denial of that.</summary>
    private const string BothWays = "dataset: paper\nsource: { id: paper }\n" + Given.Cast + """
        statements:
          - { subject: arland, predicate: sides-with, object: belmark, at: p. 1 }
          - { subject: belmark, predicate: sides-with, object: arland, at: p. 2, label: told }
          - { subject: belmark, predicate: sides-with, object: arland, at: p. 3 }
          - { denies: told, speaker: dana-ives }
        """;

    [Fact]
    public async Task An_unchanged_file_writes_nothing_but_its_run()
    {
        await using var given = new Given().With("a.yaml", Given.Cast + Statement);
        await given.ImportAsync();

        var report = await given.ImportAsync();

        Assert.Equal(ImportOutcome.Unchanged, report.Outcome);
        Assert.Equal(2, report.Run);
        Assert.True(Assert.Single(report.Datasets).Unchanged);
    }

    [Fact]
    public async Task A_dry_run_tells_what_would_change_and_makes_no_store()
    {
        await using var given = new Given().With("a.yaml", Given.Cast + Statement);

        var report = await given.ImportAsync(new() { DryRun = true });

        Assert.Equal((1, 1, null), (report.Counts.Added, report.Ties.Added, report.Run));
        Assert.False(File.Exists(given.Store));

        await given.ImportAsync();
        var before = await given.ExportAsync();
        given.With("a.yaml", Given.Cast);
        Assert.Equal(1, (await given.ImportAsync(new() { DryRun = true })).Counts.Dropped);
        Assert.Equal(before, await given.ExportAsync());
    }

    [Fact]
    public async Task Editing_a_quote_edits_the_listing_in_place()
    {
        await using var given = new Given().With("a.yaml", Given.Cast + Statement);
        await given.ImportAsync();
        given.With("a.yaml", Given.Cast + Statement.Replace("well done", "very well done", StringComparison.Ordinal));

        var report = await given.ImportAsync();

        Assert.Equal((0, 1, 0), (report.Counts.Added, report.Counts.Changed, report.Counts.Dropped));
        Assert.Equal((0, 0, 0), (report.Ties.Added, report.Ties.Changed, report.Ties.Removed));
        Assert.Equal("very well done", (await given.Graph.AskAsync(new Evidence("arland", "belmark"), Given.Cancellation)).Rows[0].Quote);
    }

    [Fact]
    public async Task A_statement_lives_while_one_dataset_lists_it_and_comes_back_under_its_id()
    {
        const string Shared = "source: { id: shared }\n";
        await using var given = new Given().With("a.yaml", Shared + Given.Cast + Statement).With("b.yaml", Shared + Given.Cast + Statement);
        await given.ImportAsync();
        var id = (await given.Graph.AskAsync(new Evidence("arland", "belmark"), Given.Cancellation)).Rows[0].Id;

        File.Delete(Path.Combine(given.Files, "b.yaml"));
        Assert.Equal(0, (await given.ImportAsync()).Counts.Dropped);
        given.With("a.yaml", Shared + Given.Cast);
        Assert.Equal(1, (await given.ImportAsync()).Counts.Dropped);
        Assert.Equal("", await given.BackersAsync("belmark"));

        given.With("a.yaml", Shared + Given.Cast + Statement);
        Assert.Equal(1, (await given.ImportAsync()).Counts.Added);
        Assert.Equal(id, (await given.Graph.AskAsync(new Evidence("arland", "belmark"), Given.Cancellation)).Rows[0].Id);
    }

    [Fact]
    public async Task An_alias_that_moves_elsewhere_changes_untouched_files_when_they_are_next_imported()
    {
        await using var given = new Given()
            .With("actors.yaml", "actors:\n  - { id: one, aliases: [The Boss] }\n  - { id: two }\n  - { id: fan }\n")
            .With("said.yaml", "statements:\n  - { subject: fan, predicate: praises, object: The Boss }\n");
        await given.ImportAsync();
        Assert.Equal("fan:1", await given.BackersAsync("one"));

        given.With("actors.yaml", "actors:\n  - { id: one }\n  - { id: two, aliases: [The Boss] }\n  - { id: fan }\n");
        await given.ImportAsync();

        Assert.Equal("", await given.BackersAsync("one"));
        Assert.Equal("fan:1", await given.BackersAsync("two"));
    }

    [Fact]
    public async Task A_predicate_that_turns_symmetric_makes_one_statement_of_two_and_keeps_both_listings()
    {
        await using var given = new Given().With("words.yaml", Word("false")).With("paper.yaml", BothWays);
        await given.ImportAsync();

        given.With("words.yaml", Word("true"));
        await given.Graph.ImportAsync([Path.Combine(given.Files, "words.yaml")], cancellationToken: Given.Cancellation);

        var rows = (await given.Graph.AskAsync(new Evidence("arland", "belmark"), Given.Cancellation)).Rows;
        var merged = Assert.Single(rows, static r => !r.Negated);
        Assert.Equal(["p. 1", "p. 2", "p. 3"], merged.At.Order());
        Assert.Equal(["dana-ives"], merged.Replies.Select(static r => r.Voice.Id));
        Assert.Equal([merged.Id], Assert.Single(rows, static r => r.Negated).Reply!.Ids);
    }

    [Fact]
    public async Task A_predicate_that_turns_symmetric_leaves_the_live_one_of_two_statements()
    {
        await using var given = new Given().With("words.yaml", Word("false")).With("paper.yaml", BothWays);
        await given.ImportAsync();
        given.With("paper.yaml", BothWays.Replace("  - { subject: arland, predicate: sides-with, object: belmark, at: p. 1 }\n", "", StringComparison.Ordinal));
        await given.ImportAsync();

        given.With("words.yaml", Word("true"));
        await given.Graph.ImportAsync([Path.Combine(given.Files, "words.yaml")], cancellationToken: Given.Cancellation);

        var rows = (await given.Graph.AskAsync(new Evidence("arland", "belmark"), Given.Cancellation)).Rows;
        Assert.Equal(["p. 2", "p. 3"], Assert.Single(rows, static r => !r.Negated).At.Order());
        Assert.All(rows, static r => Assert.Null(r.Dropped));
    }

    [Fact]
    public async Task A_label_that_moves_takes_its_replies_along()
    {
        const string Moves = "source: { id: paper }\n" + Given.Cast + """
            statements:
              - { subject: arland, predicate: praises, object: belmark, speaker: arland, label: told }
              - { subject: arland, predicate: praises, object: belmark, speaker: belmark, label: other }
              - { denies: told, speaker: dana-ives }
            """;
        await using var given = new Given().With("a.yaml", Moves);
        await given.ImportAsync();

        given.With("a.yaml", Moves.Replace("told }", "moved }", StringComparison.Ordinal).Replace("other }", "told }", StringComparison.Ordinal));
        var report = await given.ImportAsync();

        Assert.Equal((0, 2), (report.Counts.Added, report.Counts.Changed));
        var rows = (await given.Graph.AskAsync(new Evidence("arland", "belmark"), Given.Cancellation)).Rows;
        Assert.Equal(["belmark"], rows.Where(static r => r.Replies.Count > 0).Select(static r => r.Voice.Id));
        Assert.Single(Assert.Single(rows, static r => r.Negated).Reply!.Ids);
    }

    [Fact]
    public async Task A_predicate_that_stops_being_symmetric_makes_two_statements_of_one()
    {
        await using var given = new Given().With("words.yaml", Word("true")).With("paper.yaml", BothWays);
        await given.ImportAsync();
        Assert.Equal(2, (await given.Graph.AskAsync(new Evidence("arland", "belmark"), Given.Cancellation)).Rows.Count);

        given.With("words.yaml", Word("false"));
        await given.ImportAsync();

        Assert.Equal(["p. 1"], (await given.Graph.AskAsync(new Evidence("arland", "belmark"), Given.Cancellation)).Rows.SelectMany(static r => r.At));
        Assert.Equal(["p. 2", "p. 3"], (await given.Graph.AskAsync(new Evidence("belmark", "arland"), Given.Cancellation)).Rows.SelectMany(static r => r.At));
    }

    [Fact]
    public async Task Removing_a_dataset_drops_what_it_alone_said()
    {
        await using var given = new Given().WithTies("feed", 30).With("a.yaml", Given.Cast + Statement);
        await given.ImportAsync();

        var report = await given.Graph.RemoveAsync("feed", cancellationToken: Given.Cancellation);

        Assert.Equal((30, 30), (report.Counts.Dropped, report.Ties.Removed));
        Assert.Equal("arland:1", await given.BackersAsync("belmark"));
        await Assert.ThrowsAsync<NotFoundException>(() => given.BackersAsync("actor-0"));
        var unknown = await Assert.ThrowsAsync<NotFoundException>(() => given.Graph.RemoveAsync("fead", cancellationToken: Given.Cancellation));
        Assert.Contains("fead", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_files_of_one_name_and_a_stem_from_another_folder_are_refused()
    {
        await using var given = new Given().With("x/a.yaml", Given.Cast).With("y/a.yaml", Given.Cast);
        Assert.Equal("conflicting-dataset", Assert.Single((await given.RefusedAsync()).Findings).Rule);

        await given.Graph.ImportAsync([Path.Combine(given.Files, "x")], cancellationToken: Given.Cancellation);
        var moved = await Assert.ThrowsAsync<InvalidInputException>(
            () => given.Graph.ImportAsync([Path.Combine(given.Files, "y")], cancellationToken: Given.Cancellation));
        var finding = Assert.Single(moved.Report.Findings);
        Assert.Equal("dataset-folder", finding.Rule);
        Assert.Contains("dataset: a", finding.Message, StringComparison.Ordinal);

        given.With("y/a.yaml", "dataset: a\n" + Given.Cast);
        await given.Graph.ImportAsync([Path.Combine(given.Files, "y")], cancellationToken: Given.Cancellation);
    }

    [Fact]
    public async Task A_pipe_is_read_under_the_name_it_is_given()
    {
        await using var given = new Given();
        using var input = new MemoryStream("""
            {"actor":{"id":"arland"}}
            {"actor":{"id":"belmark"}}
            {"statement":{"subject":"arland","predicate":"praises","object":"belmark"}}
            """u8.ToArray());

        var report = await given.Graph.ImportAsync(
            ["-"], new() { Input = input, Dataset = "piped", Format = StatementFileFormat.JsonLines }, cancellationToken: Given.Cancellation);

        Assert.Equal("piped", Assert.Single(report.Datasets).Name);
        Assert.Equal("arland:1", await given.BackersAsync("belmark"));
    }

    private static string Word(string symmetric) =>
        $"dataset: words\npredicates:\n  - {{ id: sides-with, stance: backs, nature: state, symmetric: {symmetric} }}\n";
}
