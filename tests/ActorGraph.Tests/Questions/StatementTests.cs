namespace ActorGraph.Tests.Questions;

/// <summary>evidence and claims-by over a small graph.</summary>
public sealed class StatementTests : HarbourGraph
{
    [Fact]
    public async Task A_row_is_complete()
    {
        var rows = (await AskAsync(new Evidence("arland-gov", "belmark"))).Rows;
        var said = Assert.Single(rows, row => row.Label == "aid");
        Assert.Equal(("arland-gov", "provides-military-support", "belmark"), (said.Subject.Id, said.Predicate, said.Object.Id));
        Assert.Equal(("agency", null, "wire-1"), (said.Voice.Id, said.Speaker, said.Source.Id));
        Assert.Equal(("2026-01-15", "2026-01-20", "the convoy"), (said.When, said.Said, said.Quote));
        Assert.Equal(["paragraph 4"], said.At);
        Assert.Equal(["harbour"], said.Datasets);
        Assert.Equal((true, null, null), (said.Counted, said.Why, said.Dropped));
        var denial = Assert.Single(rows, row => row.Negated);
        Assert.Equal([new ReplyFrom(denial.Id, ReplyKind.Denies, new("arland-gov", "Government of Arland", "government"))], said.Replies);
        Assert.Equal(ReplyKind.Denies, denial.Reply!.Kind);
        Assert.Equal([said.Id], denial.Reply.Ids);
        Assert.Equal(("arland-gov", "2026-01-15", "2026-01-22"), (denial.Speaker!.Id, denial.When, denial.Said));
    }

    [Fact]
    public async Task Declared_ids_are_kept_where_actors_were_joined() =>
        Assert.Equal("belmark-old", Assert.Single((await AskAsync(new Evidence("belmark", "cadia"))).Rows, row => row.Predicate == "praises").Subject.Id);

    [Fact]
    public async Task One_statement_is_found_by_the_beginning_of_its_id()
    {
        var id = (await AskAsync(new Evidence("arland-gov", "belmark"))).Rows[0].Id;
        Assert.Equal(id, Assert.Single((await AskAsync(new Evidence(id[..8].ToUpperInvariant()))).Rows).Id);
        Assert.Equal(id, Assert.Single((await AskAsync(new Evidence(id))).Rows).Id);
        await Assert.ThrowsAsync<UsageException>(() => AskAsync(new Evidence(id[..7])));
        await Assert.ThrowsAsync<UsageException>(() => AskAsync(new Evidence("not-a-number")));
        await Assert.ThrowsAsync<NotFoundException>(() => AskAsync(new Evidence(new string('0', 32))));
    }

    [Fact]
    public async Task A_dropped_statement_is_shown_by_its_id_and_nowhere_else()
    {
        var id = Assert.Single((await AskAsync(new Evidence("belmark", "cadia"))).Rows, row => row.Predicate == "praises").Id;
        var (name, yaml) = Files[0];
        await ImportAsync((name, yaml.Replace("  - { subject: belmark-old, predicate: praises, object: cadia, when: 2026-01 }\n", "", StringComparison.Ordinal)));
        var row = Assert.Single((await AskAsync(new Evidence(id))).Rows);
        Assert.Equal((false, Uncounted.Dropped, new DateOnly(2026, 2, 1)), (row.Counted, row.Why, row.Dropped));
        Assert.DoesNotContain((await AskAsync(new Evidence("belmark", "cadia"))).Rows, other => other.Id == id);
    }

    [Fact]
    public async Task Claims_tell_who_else_says_so_and_who_says_the_contrary()
    {
        var claim = Assert.Single((await AskAsync(new ClaimsBy("cadia"))).Rows, row => row.Predicate == "provides-military-support");
        Assert.Equal(["agency"], claim.Others.Select(voice => voice.Id));
        Assert.Equal(["arland-gov"], claim.Against.Select(voice => voice.Id));
    }

    [Fact]
    public async Task Claims_that_make_no_tie_are_shown_with_the_reason() =>
        Assert.Equal(Uncounted.Unnamed, Assert.Single((await AskAsync(new ClaimsBy("agency"))).Rows, row => row.Subject.Id == "unnamed").Why);

    [Fact]
    public async Task Claims_are_cut_in_order_of_time()
    {
        var all = await AskAsync(new ClaimsBy("agency"));
        var first = await AskAsync(new ClaimsBy("agency") { Filters = new() { Limit = 3 } });
        Assert.Equal(all.Rows.Take(3).Select(row => row.Id), first.Rows.Select(row => row.Id));
        Assert.Equal(all.Rows.Count, first.Total);
    }

    [Fact]
    public async Task Nothing_between_two_actors_is_explained()
    {
        Assert.Contains("Nothing is said between", Assert.Single((await AskAsync(new Between("quiet", "cadia"))).Notes), StringComparison.Ordinal);
        Assert.Contains("Both names mean", Assert.Single((await AskAsync(new Between("cadia", "cadia"))).Notes), StringComparison.Ordinal);
    }
}
