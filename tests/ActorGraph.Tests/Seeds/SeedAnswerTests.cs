using ActorGraph.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace ActorGraph.Tests.Seeds;

/// <summary>What the founding article amounts to, counted by hand.</summary>
public sealed class SeedAnswerTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("actorgraph-").FullName;
    private Graph graph = null!;

    public async ValueTask InitializeAsync()
    {
        graph = SqliteGraph.Open(Path.Combine(folder, "seeds.db"), new FakeTimeProvider(new DateTimeOffset(2026, 2, 1, 12, 0, 0, TimeSpan.Zero)));
        await graph.ImportAsync([SeedFiles.Folder], cancellationToken: TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await graph.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(
        "Venezuela",
        "cuba: ally-of, provides-military-support, provides-security-support (3 by associated-press)",
        "cubans-in-security: props-up (1 by marco-rubio)")]
    [InlineData(
        "Nicolás Maduro",
        "cuba: props-up (1 by marco-rubio)", "cubans-in-security: guards (1 by marco-rubio)", "maduro-guards: guards (1 by marco-rubio)")]
    [InlineData("cuba", "venezuela: ally-of (1 by associated-press)")]
    [InlineData("cuban officers", "cuba: praises (1 by associated-press)")]
    [InlineData("U.S.")]
    public async Task Who_backs(string actor, params string[] rows) => await AnswersAsync(new WhoBacks(actor), rows);

    [Theory]
    [InlineData("venezuela", "united-states: attacks (1 by associated-press)", "us-forces: attacks (1 by associated-press)")]
    [InlineData("maduro", "united-states: seeks-to-capture (1 by associated-press)")]
    [InlineData("cuban-officers", "us-forces: kills, attacks, bombs (4 by cuba, donald-trump)")]
    [InlineData("American forces", "cuban-officers: fights (1 by cuba)")]
    [InlineData("Cuba")]
    public async Task Who_opposes(string actor, params string[] rows) => await AnswersAsync(new WhoOpposes(actor), rows);

    [Theory]
    [InlineData(
        "Cuba",
        "venezuela: ally-of, provides-military-support, provides-security-support (3 by associated-press)",
        "cuban-officers: praises (1 by associated-press)",
        "nicolas-maduro: props-up (1 by marco-rubio)")]
    [InlineData("United States")]
    public async Task Whom_it_backs(string actor, params string[] rows) => await AnswersAsync(new WhomBacks(actor), rows);

    [Theory]
    [InlineData(
        "America",
        "maduro-wife: seeks-to-capture (1 by associated-press)",
        "nicolas-maduro: seeks-to-capture (1 by associated-press)",
        "venezuela: attacks (1 by associated-press)")]
    [InlineData("us-forces", "cuban-officers: kills, attacks, bombs (4 by cuba, donald-trump)", "venezuela: attacks (1 by associated-press)")]
    public async Task Whom_it_opposes(string actor, params string[] rows) => await AnswersAsync(new WhomOpposes(actor), rows);

    private async Task AnswersAsync(Question<SideRow> question, string[] rows)
    {
        var answer = await graph.AskAsync(question, TestContext.Current.CancellationToken);
        Assert.Equal(rows, answer.Rows.Select(Say));
    }

    private static string Say(SideRow row)
    {
        var predicates = string.Join(", ", row.Predicates.Select(static predicate => predicate.Predicate));
        return $"{row.Actor.Id}: {predicates} ({row.Statements} by {string.Join(", ", row.By.Select(static voice => voice.Id))})";
    }
}
