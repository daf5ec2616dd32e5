using ActorGraph.Questions;

namespace ActorGraph.Tests.Questions;

/// <summary>Sentences are read as the questions that declare them, and as nothing else.</summary>
public sealed class PhraseTests : HarbourGraph
{
    public static TheoryData<string> AllQuestions => [.. Catalogue.Questions.Select(static question => question.Name)];

    [Theory]
    [MemberData(nameof(AllQuestions))]
    public async Task Every_phrase_of_a_question_is_read_as_that_question(string name)
    {
        var question = Catalogue.Find(name)!;
        Assert.NotEmpty(question.Phrases);
        foreach (var sentence in question.Phrases.SelectMany(static phrase => Sentences(Phrase.Parse(phrase).Words)))
        {
            var answer = await ReadAsync(sentence);

            Assert.True(answer.Reading is not null, $"\"{sentence}\" is read as: {string.Join("; ", answer.Nearest)}");
            Assert.True(answer.Reading.Question == question, $"\"{sentence}\" is read as {answer.Reading.Command}");
        }
    }

    [Theory]
    [MemberData(nameof(AllQuestions))]
    public void Every_slot_is_something_the_question_takes(string name)
    {
        var question = Catalogue.Find(name)!;
        foreach (var phrase in question.Phrases.Select(Phrase.Parse))
        {
            var slots = phrase.Words.Select(static word => word.Slot).OfType<string>().ToList();
            Assert.Equal(slots.Count, slots.Distinct().Count());
            Assert.All(slots, slot => Assert.True(
                question.Positionals.Any(positional => positional.Name == slot) || (slot == PhraseSlots.Speaker && question.Filters == FilterUse.All)));
            Assert.All(question.Positionals.Where(static positional => positional.IsRequired), positional => Assert.Contains(positional.Name, slots));
        }
    }

    [Theory]
    [InlineData("Who backs Belmark?", "who-backs belmark")]
    [InlineData("  who   BACKS belmark ", "who-backs belmark")]
    [InlineData("who backs \"Government of Belmark\"", "who-backs belmark")]
    [InlineData("who backs the Government of Belmark?", "who-backs belmark")]
    [InlineData("who backs government-of-belmark.", "who-backs belmark")]
    [InlineData("who backs Old Belmark", "who-backs belmark")]
    [InlineData("who backs wikidata:Q1", "who-backs belmark")]
    [InlineData("who backs Arland?", "who-backs arland-gov")]
    [InlineData("who backs the rivals of Belmark?", "rivals-backers belmark")]
    [InlineData("Does Arland back Belmark?", "between arland-gov belmark")]
    [InlineData("how is Dana Ives linked to Quiet Island", "path dana-ives quiet")]
    [InlineData("what does Dana Ives say about Belmark?", "timeline belmark --speaker dana-ives")]
    [InlineData("What does Example Agency say?", "claims-by agency")]
    [InlineData("who does “Dána Ives” oppose?", "whom-opposes dana-ives")]
    [InlineData("find quiet isl", "find \"quiet isl\"")]
    [InlineData("what is in the graph", "status")]
    public async Task Is_read_as(string sentence, string command)
    {
        var answer = await ReadAsync(sentence);

        Assert.Equal(command, answer.Reading?.Command);
        Assert.Empty(answer.Nearest);
    }

    [Theory]
    [InlineData("frobnicate the harbour", 3)]
    [InlineData("supporters Belmark please", 3)]
    public async Task Says_what_is_nearest_when_it_is_none(string sentence, int nearest)
    {
        var answer = await ReadAsync(sentence);

        Assert.Null(answer.Reading);
        Assert.Equal(nearest, answer.Nearest.Count);
        Assert.All(answer.Nearest, command => Assert.NotNull(Catalogue.Find(command.Split(' ')[0])));
    }

    [Theory]
    [InlineData("which of them oppose Belmark", "who-opposes belmark")]
    [InlineData("linked Belmark Cadia how", "path belmark cadia")]
    [InlineData("is Belmark being backed", "who-backs belmark")]
    public async Task The_actors_are_filled_in(string sentence, string nearest) => Assert.Contains(nearest, (await ReadAsync(sentence)).Nearest);

    [Fact]
    public async Task A_longer_name_goes_before_a_shorter_one()
    {
        await ImportAsync(("names.yaml", """
            dataset: names
            actors:
              - { id: sea, name: Old Sea }
              - { id: sea-and-cadia, name: Old Sea and Cadia }
              - { id: cadia-and-dana, name: Cadia and Dana }
              - { id: dana, name: Dana }
            """));

        Assert.Equal("between sea-and-cadia dana", (await ReadAsync("what is between Old Sea and Cadia and Dana")).Reading?.Command);
        Assert.Equal("between sea dana", (await ReadAsync("what is between Old Sea and Dana")).Reading?.Command);
    }

    [Fact]
    public async Task Two_readings_are_no_reading()
    {
        await ImportAsync(("names.yaml", """
            dataset: names
            actors:
              - { id: ab, name: A and B }
              - { id: bc, name: B and C }
              - { id: a1, name: A }
              - { id: c1, name: C }
            """));

        var answer = await ReadAsync("what is between A and B and C?");

        Assert.Null(answer.Reading);
        Assert.True(answer.IsAmbiguous);
        Assert.Equal(["between a1 bc", "between ab c1"], answer.Nearest);
    }

    [Theory]
    [InlineData("who backs Belmrak?", "No actor is called \"Belmrak\". Did you mean Government of Belmark (belmark)?")]
    [InlineData("who backs the rivals of Nobody-At-All", "No actor is called \"Nobody-At-All\".")]
    [InlineData("does Belmark back Atlantis?", "No actor is called \"Atlantis\".")]
    [InlineData("who backs the neighbour?", "\"the neighbour\" may be Government of Belmark (belmark) or Cadia (cadia): give the id.")]
    public async Task An_unknown_or_shared_name_is_told(string sentence, string message) =>
        Assert.StartsWith(message, (await Assert.ThrowsAsync<NotFoundException>(() => ReadAsync(sentence))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" ?! ")]
    [InlineData("\" \"")]
    public async Task Nothing_is_no_question(string sentence) => await Assert.ThrowsAsync<UsageException>(() => ReadAsync(sentence));

    [Fact]
    public async Task A_long_text_is_refused_at_once() => await Assert.ThrowsAsync<UsageException>(() => ReadAsync(string.Join(' ', Enumerable.Repeat("who", 10_000))));

    private Task<PhraseAnswer> ReadAsync(string sentence) => PhraseReader.ReadAsync(Graph, sentence, Cancellation);

    private static IEnumerable<string> Sentences(IReadOnlyList<PhraseWord> words)
    {
        IEnumerable<string> sentences = [""];
        foreach (var word in words)
        {
            IReadOnlyList<string> choices = word.Slot switch
            {
                "actor" => ["Belmark"],
                "other" => ["Cadia"],
                "speaker" => ["Dána Ives"],
                not null => ["belm"],
                _ => [.. word.Spellings, .. word.IsOptional ? (string[])[""] : []],
            };
            sentences = [.. sentences.SelectMany(_ => choices, static (sentence, choice) => $"{sentence} {choice}")];
        }

        return sentences;
    }
}
