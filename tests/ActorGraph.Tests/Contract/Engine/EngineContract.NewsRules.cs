using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

/// <summary>What a run does to answers, why, and what was learned since: one example each.</summary>
public abstract partial class EngineContract
{
    [Fact]
    public async Task News_WhatIsNewlySaidAddsATieOrChangesOne()
    {
        var first = Says("a", Helps, "b", "2025", "ann");
        await using var graph = await ImportedAsync(Dataset("example", first));

        await ImportAsync(graph, Dataset("example", first, Says("a", Helps, "b", "2025-06", "bob"), Says("c", Helps, "d")));

        var news = await NewsAsync(graph, null);
        Assert.Equal(["a b changed 2 said", "c d added 2 said"], news.Select(Told));
        Assert.Equal((1, 2, 0, 0), (news[0].Before!.Voices, news[0].After!.Voices, news[0].Before!.By.Count, news[0].Before!.Ids.Count));
        Assert.Equal(["ann", "bob"], news[0].After!.By.Select(voice => voice.Id));
        Assert.Null(news[1].Before);
    }

    [Fact]
    public async Task News_WhatIsNoLongerSaidTakesATieAway()
    {
        await using var graph = await ImportedAsync(Dataset("example", Says("a", Helps, "b"), Says("c", Helps, "d")));

        await ImportAsync(graph, Dataset("example", Says("c", Helps, "d")));

        var row = Assert.Single(await NewsAsync(graph, null));
        Assert.Equal("a b removed 2 dropped", Told(row));
        Assert.Equal((Helps, 1), (row.Before!.Predicate, row.Before.Statements));
    }

    [Fact]
    public async Task News_OtherWordsOfOneSourceForTheSameTwoAreRecoded()
    {
        await using var graph = await ImportedAsync(Dataset("example", Says("a", Helps, "b"), Says("c", Helps, "d")));

        await ImportAsync(graph, Dataset("example", Says("a", Supports, "b"), Says("c", Supports, "d", source: "daily")));

        Assert.Equal(
            ["a b added 2 said", "a b removed 2 recoded", "c d added 2 said", "c d removed 2 dropped"],
            (await NewsAsync(graph, null)).Select(Told).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task News_ActorsThatAreJoinedMoveTies()
    {
        await using var graph = await ImportedAsync(Dataset("example", Says("a", Helps, "b"), Says("a", Helps, "c")));

        await ImportAsync(graph, new DatasetDraft("joins") { Actors = [new ActorDraft("c") { SameAs = "b" }] });

        Assert.Equal(["a b changed 2 joined", "a c removed 2 joined"], (await NewsAsync(graph, null)).Select(Told));
    }

    [Fact]
    public async Task News_APredicatesNewStanceIsVocabulary()
    {
        var words = new DatasetDraft("words") { Predicates = Predicates };
        var claims = Dataset("claims", Says("a", Helps, "b"), Says("a", Supports, "c")) with { Predicates = [] };
        await using var graph = await ImportedAsync(words, claims);

        await ImportAsync(graph, words with { Predicates = [.. Predicates.Select(word => word.Id == Helps ? word with { Stance = Stance.Opposes } : word)] });

        var row = Assert.Single(await NewsAsync(graph, null));
        Assert.Equal("a b changed 2 vocabulary", Told(row));
        Assert.Equal((Stance.Backs, Stance.Opposes), (row.Before!.Stance, row.After!.Stance));
    }

    [Fact]
    public async Task News_ASourcesNewPublisherIsSource()
    {
        var sources = new DatasetDraft("sources") { Sources = Cast.Sources };
        var claims = Dataset("claims", Says("a", Helps, "b"), Says("a", Helps, "b", source: "daily"), Says("a", Helps, "c")) with { Sources = [] };
        await using var graph = await ImportedAsync(sources, claims);

        await ImportAsync(graph, sources with { Sources = [.. Cast.Sources.Select(source => source.Id == "daily" ? source with { Publisher = "wire" } : source)] });

        var row = Assert.Single(await NewsAsync(graph, null));
        Assert.Equal("a b changed 2 source", Told(row));
        Assert.Equal((1, 2), (row.Before!.Voices, row.After!.Voices));
    }

    /// <summary>The next run after that day tells it, whatever it is about.</summary>
    [Fact]
    public async Task News_WhatTimeEndedIsTime()
    {
        await using var graph = await ImportedAsync(Dataset("example", Says("a", Supports, "b", "2025/2026-02-10"), Says("a", Supports, "c", "2025/..")));
        Time.SetUtcNow(Noon(new DateOnly(2026, 2, 11)));

        await ImportAsync(graph, Dataset("later", Says("d", Helps, "e")));

        var news = await NewsAsync(graph, null);
        Assert.Equal(["a b changed 2 time", "d e added 2 said"], news.Select(Told));
        Assert.Equal((TieStatus.Stated, TieStatus.Ended), (news[0].Before!.Status, news[0].After!.Status));
    }

    [Fact]
    public async Task News_TellsWhatIsOtherwiseNowNotWhatHappenedBetween()
    {
        var (kept, passing) = (Says("a", Helps, "b", "2025", "ann"), Says("a", Helps, "b", "2025", "bob"));
        await using var graph = await ImportedAsync(Dataset("example", kept, Says("c", Helps, "d")));
        await ImportAsync(graph, Dataset("example", kept, passing, Says("c", Helps, "d"), Says("e", Helps, "f")));
        await ImportAsync(graph, Dataset("example", kept, Says("c", Supports, "d")));
        await ImportAsync(graph, Dataset("example", kept, Says("c", Helps, "d", "2026-01", "ann"), Says("c", Helps, "d")));

        var row = Assert.Single(await NewsAsync(graph, "2"));
        Assert.Equal((Helps, TieNews.Changed, 4, 1, 2), (row.After!.Predicate, row.Change, row.Run, row.Before!.Statements, row.After.Statements));
        Assert.Contains(ChangeReason.Recoded, row.Because);
        Assert.Equal(["c d added 4 said", "c d removed 4 recoded"], (await NewsAsync(graph, "4")).Select(Told));
    }

    [Fact]
    public async Task News_ADayMeansTheFirstRunBegunOnItOrLater()
    {
        await using var graph = await ImportedAsync(Dataset("first", Says("a", Helps, "b")));
        Time.SetUtcNow(Noon(new DateOnly(2026, 2, 3)));
        await ImportAsync(graph, Dataset("second", Says("c", Helps, "d")));
        await ImportAsync(graph, Dataset("third", Says("e", Helps, "f")));

        Assert.Equal(3, (await NewsAsync(graph, "2026-02-01")).Count);
        Assert.Equal(2, (await NewsAsync(graph, "2026-02-02")).Count);
        Assert.Equal(2, (await NewsAsync(graph, "2026-02-03")).Count);
        Assert.Empty(await NewsAsync(graph, "2026-02-04"));
        Assert.Equal("e f added 3 said", Told(Assert.Single(await NewsAsync(graph, null))));
        Assert.Single((await graph.AskAsync(new News { Since = "1", Limit = 1 }, Cancellation)).Rows);
    }

    [Fact]
    public async Task Since_AsksForWhatARunFirstBroughtOrALaterOne()
    {
        var old = Says("a", Helps, "b", "2025", "ann");
        await using var graph = new GraphAnswers(await ImportedAsync(Dataset("example", old, Says("c", Helps, "b"))));
        await ImportAsync(graph.Graph, Dataset("example", Says("a", Helps, "b", "2025", "bob"), Says("c", Helps, "b") with { Quote = "said anew" }));

        // Said again after it was dropped: run 1 brought it all the same.
        await ImportAsync(graph.Graph, Dataset("example", old, Says("a", Helps, "b", "2025", "bob"), Says("d", Helps, "b")));

        Assert.Equal("d a", await graph.BackersAsync("b", new Filters { Since = "2" }));
        Assert.Equal("d", await graph.BackersAsync("b", new Filters { Since = "3" }));
        Assert.Equal(["bob"], (await graph.TieAsync("a", "b", new Filters { Since = "2" })).By.Select(voice => voice.Id));
        Assert.Equal(2, (await graph.TieAsync("a", "b", new Filters { Since = "2026-02-01" })).Voices);
        Assert.Equal("", await graph.BackersAsync("b", new Filters { Since = "2026-02-02" }));
    }

    [Fact]
    public async Task Since_MeansARunThatThereIs()
    {
        await using var graph = await ImportedAsync(Dataset("example", Says("a", Helps, "b")));

        await Assert.ThrowsAsync<NotFoundException>(() => NewsAsync(graph, "2"));
        await Assert.ThrowsAsync<UsageException>(() => NewsAsync(graph, "yesterday"));
        await Assert.ThrowsAsync<NotFoundException>(() => graph.AskAsync(new Disputes { Filters = new Filters { Since = "2" } }, Cancellation));
    }

    private static string Told(NewsRow row)
    {
        var tie = row.After ?? row.Before!;
        return $"{tie.Subject.Id} {tie.Object.Id} {row.Change} {row.Run} {string.Join(' ', row.Because)}".ToLowerInvariant();
    }
}
