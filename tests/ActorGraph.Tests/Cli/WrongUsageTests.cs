namespace ActorGraph.Tests.Cli;

/// <summary>A command put wrongly ends with 2, nothing on stdout, and one sentence that says what to write instead.</summary>
public sealed class WrongUsageTests
{
    [Theory]
    [InlineData("who-bcks Venezuela", "There is no command \"who-bcks\"; did you mean who-backs?")]
    [InlineData("frobnicate", "There is no command \"frobnicate\". See actorgraph --help")]
    [InlineData("who-backs", "who-backs needs ACTOR, for example: actorgraph who-backs Venezuela")]
    [InlineData("who-backs Raúl Castro", "put a name of several words in quotes")]
    [InlineData("who-backs A --spaker B", "There is no option --spaker; did you mean --speaker?")]
    [InlineData("who-backs A --speaker", "--speaker needs a value: --speaker NAME.")]
    [InlineData("who-backs A --as-of 2026-02-30", "--as-of takes a day such as 2026-01-04, not \"2026-02-30\".")]
    [InlineData("who-backs A --as-of 2026-01-01 --as-of 2026-01-02", "--as-of was given more than once")]
    [InlineData("who-backs A --from yesterday", "--from takes a day such as 2026-01-04, not \"yesterday\".")]
    [InlineData("who-backs A --to 2026", "--to takes a day such as 2026-01-04, not \"2026\".")]
    [InlineData("who-backs A --as-of 2026-01-01 --from 2025-01-01", "leave one of them out")]
    [InlineData("who-backs A --as-of 2026-01-01 --to 2025-01-01", "leave one of them out")]
    [InlineData("who-backs A --ever --from 2025-01-01", "leave one of them out")]
    [InlineData("who-backs A --from 2026-01-02 --to 2026-01-01", "--from 2026-01-02 is after --to 2026-01-01")]
    [InlineData("who-backs A --min-voices 0", "--min-voices takes a number from 1, not \"0\".")]
    [InlineData("who-backs A --limit -1", "--limit takes a number from 1, not \"-1\".")]
    [InlineData("who-backs A --certainty sure", "--certainty takes certain, probable or possible, not \"sure\".")]
    [InlineData("who-backs A --means magic", "--means takes military, security, economic, diplomatic, political, legal or personal, not \"magic\".")]
    [InlineData("who-backs A --reliability F", "--reliability takes a letter from A to E, not \"F\".")]
    [InlineData("who-backs A --format xml", "--format takes table, json, jsonl, csv, markdown or mermaid, not \"xml\".")]
    [InlineData("import", "import needs PATH, for example: actorgraph import seeds")]
    [InlineData("import x --format xml", "--format takes yaml, jsonl or csv for the input, table or json for the outcome, not \"xml\".")]
    [InlineData("import - --dataset wire", "A pipe has neither name nor ending: give --dataset NAME and --format yaml, jsonl or csv.")]
    [InlineData("import - --format jsonl", "A pipe has neither name nor ending")]
    [InlineData("import - --dataset wire --format jsonl --format csv", "--format was given with two notations")]
    [InlineData("import x --max-invalid 2%", "--max-invalid limits what --skip-invalid may leave out")]
    [InlineData("import x --skip-invalid --max-invalid 200%", "--max-invalid takes a share such as 5% or 0.05, not \"200%\".")]
    [InlineData("export out --format csv", "--format takes jsonl or yaml, not \"csv\".")]
    [InlineData("status --store sqlite:", "The store address \"sqlite:\" names no file")]
    public async Task Says_what_is_allowed(string line, string expected)
    {
        var result = await new ConsoleRun().RunAsync(line.Split(' '));

        Assert.Equal(2, result.Code);
        Assert.Empty(result.Out);
        Assert.StartsWith("error: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Count(static character => character == '\n'));
    }

    [Fact]
    public async Task What_looks_like_a_response_file_is_a_name()
    {
        var result = await new ConsoleRun { Store = "absent.db" }.RunAsync("who-backs", "@potus");

        Assert.Equal(4, result.Code);
    }
}
