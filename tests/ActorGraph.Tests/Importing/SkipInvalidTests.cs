namespace ActorGraph.Tests.Importing;

/// <summary>Feeds may leave invalid rows out, up to a limit.</summary>
public sealed class SkipInvalidTests
{
    private static string Rows(int valid, int invalid) =>
        """
        {"actor":{"id":"arland"}}
        {"actor":{"id":"belmark"}}

        """
        + string.Concat(Enumerable.Range(0, valid).Select(static i => Row("arland", $"{i}")))
        + string.Concat(Enumerable.Range(0, invalid).Select(static i => Row($"nobody-{i}", "")));

    private static string Row(string subject, string key) =>
        $"{{\"statement\":{{\"subject\":\"{subject}\",\"predicate\":\"praises\",\"object\":\"belmark\",\"key\":\"{key}x\"}}}}\n";

    [Fact]
    public async Task Invalid_rows_up_to_the_limit_are_left_out_and_listed()
    {
        await using var given = new Given().With("feed.jsonl", Rows(95, 5));

        var report = await given.ImportAsync(new() { SkipInvalid = true });

        Assert.Equal((95, 5), (report.Counts.Added, report.Counts.Refused));
        Assert.Equal(5, report.Findings.Count(static f => f.Rule == "undeclared-actor"));
        Assert.Equal("arland:95", await given.BackersAsync("belmark"));
    }

    [Fact]
    public async Task More_than_the_limit_refuses_the_import()
    {
        await using var given = new Given().With("feed.jsonl", Rows(94, 6));

        var report = await given.RefusedAsync(new() { SkipInvalid = true });

        Assert.Contains(report.Findings, static f => f.Rule == "too-many-invalid");
        Assert.Equal(94 + 6, (await given.ImportAsync(new() { SkipInvalid = true, MaxInvalid = 0.06 })).Counts is var c ? c.Added + c.Refused : 0);
    }

    [Fact]
    public async Task A_conflict_of_declarations_is_never_skipped()
    {
        await using var given = new Given().With("feed.jsonl", Rows(95, 0) + "{\"actor\":{\"id\":\"arland\",\"name\":\"One\"}}\n{\"actor\":{\"id\":\"arland\",\"name\":\"Two\"}}\n");

        Assert.Contains((await given.RefusedAsync(new() { SkipInvalid = true })).Findings, static f => f.Rule == "conflicting-actor");
    }
}
