namespace ActorGraph.Tests.Questions;

/// <summary>who-backs and its kin over a small graph.</summary>
public sealed class SideTests : HarbourGraph
{
    [Fact]
    public async Task A_row_is_complete()
    {
        var row = Assert.Single((await AskAsync(new WhoBacks("belmark"))).Rows);
        Assert.Equal(new ActorRef("arland-gov", "Government of Arland", "government"), row.Actor);
        Assert.Equal([new PredicateCount("provides-military-support", TieStatus.Disputed, 2, 2)], row.Predicates);
        Assert.Equal((2, 1, 2, 1), (row.Statements, row.Documents, row.Voices, row.Denials));
        Assert.Equal((Certainty.Certain, new DateOnly(2026, 1, 15), new DateOnly(2026, 1, 15)), (row.Certainty, row.First, row.Last));
        Assert.Equal(["agency", "cadia"], row.By.Select(voice => voice.Id));
        Assert.Equal((3, true, true, false), (row.Ids.Count, row.Mixed, row.Disputed, row.Party));
    }

    [Fact]
    public async Task Limit_cuts_rows_and_total_tells_how_many_there_were()
    {
        var answer = await AskAsync(new WhomBacks("cadia") { Filters = new() { Ever = true, Limit = 1 } });
        Assert.Equal((1, 2), (answer.Rows.Count, answer.Total));
    }

    [Fact]
    public async Task Min_voices_leaves_rows_out() =>
        Assert.Empty((await AskAsync(new WhoBacks("belmark") { Filters = new() { MinVoices = 3 } })).Rows);

    [Fact]
    public async Task A_stored_row_that_time_has_changed_is_derived_anew()
    {
        await ImportAsync(("later.yaml", """
            source: { id: later, publisher: agency, published: 2026-01-01 }
            statements:
              - { subject: cadia, predicate: ally-of, object: belmark, when: 2026-02-10/2026-02-20 }
            """));
        Assert.DoesNotContain("cadia", await BackersAsync());
        Time.SetUtcNow(new DateTimeOffset(2026, 2, 10, 0, 0, 0, TimeSpan.Zero));
        Assert.Contains("cadia", await BackersAsync());
        Time.SetUtcNow(new DateTimeOffset(2026, 2, 21, 0, 0, 0, TimeSpan.Zero));
        Assert.DoesNotContain("cadia", await BackersAsync());
    }

    [Fact]
    public async Task A_clock_that_went_back_is_answered_from_statements()
    {
        var earlier = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2026, 1, 10, 0, 0, 0, TimeSpan.Zero));
        await using var graph = Sqlite.SqliteGraph.Open(FileOf("asked.db"), earlier);
        Assert.Empty((await graph.AskAsync(new WhoBacks("belmark"), Cancellation)).Rows);
    }

    [Theory]
    [InlineData("belmark", "ended")]
    [InlineData("dana-ives", "denied")]
    [InlineData("quiet", "Nobody is said to oppose Quiet Island as of 2026-02-01.")]
    public async Task A_note_says_why_there_is_nobody(string actor, string part)
    {
        var answer = actor == "belmark"
            ? await AskAsync(new WhomBacks("cadia") { Filters = new() { Speaker = ["agency"] } })
            : await AskAsync(new WhoOpposes(actor));
        Assert.Empty(answer.Rows);
        Assert.Contains(part, Assert.Single(answer.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_that_contradict_each_other_are_wrong_usage()
    {
        Filters[] wrong =
        [
            new() { AsOf = new(2026, 1, 1), From = new(2025, 1, 1) },
            new() { Ever = true, To = new(2025, 1, 1) },
            new() { From = new(2026, 1, 1), To = new(2025, 1, 1) },
            new() { Limit = -1 },
            new() { MinVoices = -1 },
            new() { Reliability = 'G' },
        ];
        foreach (var filters in wrong)
        {
            await Assert.ThrowsAsync<UsageException>(() => AskAsync(new WhoBacks("belmark") { Filters = filters }));
        }
    }

    private async Task<IEnumerable<string>> BackersAsync() => (await AskAsync(new WhoBacks("belmark"))).Rows.Select(row => row.Actor.Id);
}
