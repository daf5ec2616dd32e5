using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

/// <summary>Rules that only show when files are imported more than once.</summary>
public abstract partial class EngineContract
{
    [Fact]
    public async Task Rule11_AReplyStandsOnWhatItInheritedWhenItsTargetIsGone()
    {
        var claim = Says("a", Supports, "b", "2025", "ann") with { Label = "claim" };
        var denial = Dataset("denial", Denies("paper/claim", "bob", source: "daily"));
        await using var graph = new GraphAnswers(await ImportedAsync(Dataset("claim", claim), denial));
        await graph.Graph.RemoveAsync("claim", AnySize, Cancellation);

        // Another statement, so that the file is read again and its label looked for.
        var report = await ImportAsync(graph.Graph, denial with { Statements = [.. denial.Statements, Says("c", Helps, "d")] });

        Assert.Equal(["dropped-target"], report.Findings.Where(finding => finding.Rule != "possible-duplicate").Select(finding => finding.Rule));
        var tie = await graph.TieAsync("a", "b");
        Assert.Equal((TieStatus.Denied, 1), (tie.Status, tie.Denials));
    }

    [Fact]
    public async Task Rule18_WhatIsOutsideTheHashIsEditedInPlace()
    {
        var claim = Says("a", Helps, "b", "2025");
        await using var graph = new GraphAnswers(await ImportedAsync(Dataset("example", claim with { Quote = "one" })));

        var report = await ImportAsync(graph.Graph, Dataset("example", claim with { Quote = "other", Said = "2025-12-31" }));

        Assert.Equal((0, 1, 0), (report.Counts.Added, report.Counts.Changed, report.Counts.Dropped));
        var row = Assert.Single(await graph.EvidenceAsync("a", "b"));
        Assert.Equal(("other", "2025-12-31"), (row.Quote, row.Said));
    }

    [Fact]
    public async Task Rule19_TwoFilesOfOneNameAreAnError()
    {
        using var files = new DraftFiles();
        await using var graph = await OpenAsync(Time);
        var first = files.Write(Dataset("example", Says("a", Helps, "b")))[0];
        var second = files.Write(Dataset("example", Says("a", Helps, "b")) with { Format = StatementFileFormat.Yaml })[0];

        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => graph.ImportAsync([first, second], cancellationToken: Cancellation));

        Assert.Contains("conflicting-dataset", refused.Report.FindingsByRule.Keys);
    }

    [Fact]
    public async Task Rule19_ImportingAFolderEmptiesTheDatasetsWhoseFileIsGone()
    {
        using var files = new DraftFiles();
        await using var graph = new GraphAnswers(await OpenAsync(Time));
        var paths = files.Write(Dataset("first", Says("a", Helps, "b")), Dataset("second", Says("c", Helps, "b")));
        await graph.Graph.ImportAsync([files.Folder], AnySize, cancellationToken: Cancellation);
        Assert.Equal("a c", await graph.BackersAsync("b"));

        File.Delete(paths[1]);
        var report = await graph.Graph.ImportAsync([files.Folder], AnySize, cancellationToken: Cancellation);

        Assert.Equal(1, report.Counts.Dropped);
        Assert.Equal("a", await graph.BackersAsync("b"));
    }

    [Fact]
    public async Task Rule20_AStatementLivesWhileADatasetListsItAndIsThenKeptAsDropped()
    {
        var claim = Says("a", Helps, "b");
        await using var graph = new GraphAnswers(await ImportedAsync(Dataset("cast"), Dataset("first", claim), Dataset("second", claim)));
        var id = Assert.Single(await graph.EvidenceAsync("a", "b")).Id;

        await graph.Graph.RemoveAsync("first", AnySize, Cancellation);
        Assert.Equal(["second"], Assert.Single(await graph.EvidenceAsync("a", "b")).Datasets);

        await graph.Graph.RemoveAsync("second", AnySize, Cancellation);
        Assert.Equal("", await graph.BackersAsync("b"));
        var dropped = await graph.EvidenceAsync(id);
        Assert.Equal((false, Uncounted.Dropped, Today), (dropped.Counted, dropped.Why!.Value, dropped.Dropped!.Value));
    }

    [Fact]
    public async Task Rule20_APredicatesNewStanceChangesTheAnswersOfUntouchedFilesAtOnce()
    {
        var words = new DatasetDraft("words") { Predicates = Predicates };
        var claims = Dataset("claims", Says("a", Helps, "b"), Says("a", Supports, "c")) with { Predicates = [] };
        await using var graph = new GraphAnswers(await ImportedAsync(words, claims));

        var report = await ImportAsync(graph.Graph, words with { Predicates = [.. Predicates.Select(Turned)] });

        Assert.Equal("", await graph.BackersAsync("b"));
        Assert.Equal("a", Assert.Single(await graph.SideAsync(Side.WhoOpposes, "b")).Actor.Id);
        Assert.Equal("a", await graph.BackersAsync("c"));
        Assert.Equal(1, report.Ties.Because["vocabulary"]);

        static Predicate Turned(Predicate word) => word.Id == Helps ? word with { Stance = Stance.Opposes } : word;
    }

    [Fact]
    public async Task Rule20_APredicateThatTurnsSymmetricHasItsStatementsIdsReckonedAnew()
    {
        var words = new DatasetDraft("words") { Predicates = Predicates };
        var claims = Dataset("claims", Says("b", Supports, "a", "2025"), Says("a", Supports, "b", "2025")) with { Predicates = [] };
        await using var graph = new GraphAnswers(await ImportedAsync(words, claims));
        var turned = words with { Predicates = [.. Predicates.Select(word => word.Id == Supports ? word with { Symmetric = true } : word)] };

        await ImportAsync(graph.Graph, turned);

        var row = Assert.Single(await graph.EvidenceAsync("b", "a"));
        Assert.Equal(Assert.Single(new NaiveGraph([turned, claims], [], Today).StatementIds), row.Id);
        Assert.Equal("b", await graph.BackersAsync("a"));
    }

    [Fact]
    public async Task Rule20_AnAliasEditedElsewhereChangesUntouchedFilesWhenTheyAreNextImported()
    {
        var names = new DatasetDraft("names") { Actors = [new ActorDraft("a") { Aliases = ["The Side"] }] };
        var claims = Dataset("claims", Says("The Side", Helps, "b"), Says("c", Helps, "b"));
        await using var graph = new GraphAnswers(await ImportedAsync(names, claims));
        Assert.Equal("a c", await graph.BackersAsync("b"));
        var moved = new DatasetDraft("names") { Actors = [new ActorDraft("d") { Aliases = ["The Side"] }] };

        await ImportAsync(graph.Graph, moved);
        Assert.Equal("a c", await graph.BackersAsync("b"));

        var report = await ImportAsync(graph.Graph, moved, claims);
        Assert.Equal("c d", await graph.BackersAsync("b"));
        Assert.Equal((1, 1), (report.Counts.Added, report.Counts.Dropped));
    }

    [Fact]
    public async Task Rule21_TwoNamesOrKindsOrDefinitionsForOneIdAreErrors()
    {
        await using var graph = await ImportedAsync(Dataset("example", Says("a", Helps, "b")));

        Assert.Equal(["conflicting-actor"], await RefusedAsync(new DatasetDraft("x") { Actors = [new ActorDraft("a") { Name = "Somebody Else" }] }));
        Assert.Equal(["conflicting-actor"], await RefusedAsync(new DatasetDraft("x") { Actors = [new ActorDraft("a") { Kind = ActorKind.Person }] }));
        Assert.Equal(["conflicting-source"], await RefusedAsync(new DatasetDraft("x") { Sources = [new SourceDraft("paper") { Publisher = "wire" }] }));
        Assert.Equal(["conflicting-predicate"], await RefusedAsync(new DatasetDraft("x") { Predicates = [Predicates[0] with { Stance = Stance.Opposes }] }));

        async Task<IEnumerable<string>> RefusedAsync(DatasetDraft draft) =>
            (await Assert.ThrowsAsync<InvalidInputException>(() => ImportAsync(graph, draft))).Report.FindingsByRule.Keys;
    }

    [Fact]
    public async Task Rule21_ActorsAndSourcesLiveWhileDeclaredOrReferredTo()
    {
        var claims = Dataset("claims", Says("a", Helps, "b", source: "reprint")) with { Actors = [], Sources = [] };
        await using var graph = new GraphAnswers(await ImportedAsync(Dataset("cast") with { Predicates = [] }, claims));

        await graph.Graph.RemoveAsync("cast", AnySize, Cancellation);

        Assert.Equal(["a", "b"], (await graph.FindAsync("actor")).Select(row => row.Actor.Id).Order(StringComparer.Ordinal));
        Assert.Equal("Actor A", Assert.Single(await graph.SideAsync(Side.WhoBacks, "b")).Actor.Name);
        Assert.Equal(["reprint", "cable"], (await graph.SourcesAsync()).Select(row => row.Id));

        await graph.Graph.RemoveAsync("claims", AnySize, Cancellation);

        Assert.Empty(await graph.FindAsync("actor"));
        Assert.Empty(await graph.SourcesAsync());
    }

    [Fact]
    public async Task Rule22_RemovingSameAsUndoesTheJoin()
    {
        var joins = new DatasetDraft("joins") { Actors = [new ActorDraft("c") { SameAs = "b" }] };
        var claims = Dataset("claims", Says("a", Helps, "b"), Says("a", Helps, "c"), Says("b", Helps, "c"));
        await using var graph = new GraphAnswers(await ImportedAsync(claims));

        var joined = await ImportAsync(graph.Graph, joins);
        Assert.Equal(2, (await graph.TieAsync("a", "c")).Statements);
        Assert.True(joined.Ties.Because["joined"] > 0);

        await ImportAsync(graph.Graph, joins with { Actors = [new ActorDraft("c")] });
        Assert.Equal(1, (await graph.TieAsync("a", "c")).Statements);
        Assert.Equal("a b", await graph.BackersAsync("c"));
    }

    [Fact]
    public async Task Rule22_CyclesOfSameAsAreErrorsAndJoinedStatementsAreCounted()
    {
        await using var graph = await OpenAsync(Time);
        var joins = new DatasetDraft("joins") { Actors = [new ActorDraft("c") { SameAs = "b" }, new ActorDraft("b") { SameAs = "c" }] };

        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => ImportAsync(graph, joins));
        Assert.Equal(["same-as-cycle"], refused.Report.FindingsByRule.Keys);

        var report = await ImportAsync(graph, Dataset("claims", Says("b", Helps, "c")), joins with { Actors = [joins.Actors[0]] });
        Assert.Equal(1, report.Counts.Joined);
    }

    [Fact]
    public async Task Rule24_AnImportTellsWhyTiesChanged()
    {
        var (first, second, third) = (Says("a", Helps, "b"), Says("a", Helps, "c"), Says("a", Supports, "d"));
        await using var graph = await ImportedAsync(Dataset("example", first, second, third));

        // One is said by a second voice, one is dropped, one has another predicate, one is new.
        var report = await ImportAsync(graph, Dataset("example", first, first with { Speakers = ["ann"] }, third with { Predicate = Resists }, Says("e", Helps, "f")));

        Assert.Equal((2, 1, 2), (report.Ties.Added, report.Ties.Changed, report.Ties.Removed));
        Assert.Equal(
            [("dropped", 1), ("recoded", 1), ("said", 1)],
            report.Ties.Because.Where(why => why.Value > 0).Select(why => (why.Key, why.Value)).Order());
    }

    [Fact]
    public async Task Rule15_WhatHasNoOneAskedActorCannotBeRolledUp()
    {
        await using var graph = new GraphAnswers(await ImportedAsync(Dataset("example", Says("a", Helps, "b"))));
        Func<Task>[] refused =
        [
            () => graph.PathAsync("a", "b", RolledUp), () => graph.IndirectBackersAsync("a", RolledUp), () => graph.RivalsBackersAsync("a", RolledUp),
            () => graph.DisputesAsync(RolledUp), () => graph.ChangesOfSideAsync(RolledUp), () => graph.SingleSourceAsync(RolledUp),
            () => graph.RankingsAsync(RolledUp), () => graph.BlocsAsync(RolledUp), () => graph.ClaimsByAsync("a", RolledUp), () => graph.ProfileAsync("a", RolledUp),
            () => graph.IndirectBackersAsync("a", depth: 1),
        ];

        foreach (var question in refused)
        {
            await Assert.ThrowsAsync<UsageException>(question);
        }
    }
}
