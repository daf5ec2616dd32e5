using ActorGraph.Storage;

namespace ActorGraph.Questions;

/// <summary>Reads a sentence as a question by the phrases that the questions declare. Actors are found by their longest names; nothing is guessed.</summary>
internal sealed class PhraseReader
{
    private sealed record Fit(QuestionDeclaration Question, IReadOnlyList<FilledSlot> Slots);

    private readonly ActorResolver actors;
    private readonly AskedWords asked;
    private readonly KnownNames names;
    private readonly CancellationToken cancellation;

    private PhraseReader(IStoreReader reader, AskedWords asked, KnownNames names, CancellationToken cancellationToken)
    {
        actors = new ActorResolver(reader);
        (this.asked, this.names, cancellation) = (asked, names, cancellationToken);
    }

    /// <summary>Reads a sentence.</summary>
    /// <exception cref="NotFoundException">It can be read, but a name in it fits no actor, or several.</exception>
    /// <exception cref="UsageException">There is nothing to read, or too much.</exception>
    public static async Task<PhraseAnswer> ReadAsync(Graph graph, string text, CancellationToken cancellationToken)
    {
        var asked = AskedWords.Of(text);
        if (asked.Count is 0 or > AskedWords.Most)
        {
            throw new UsageException($"A question in words has from 1 to {AskedWords.Most} of them, such as \"who backs Venezuela?\".");
        }

        return await graph.Store.ReadAsync(
            async reader =>
            {
                var names = await KnownNames.AmongAsync(reader, asked, cancellationToken).ConfigureAwait(false);
                return await new PhraseReader(reader, asked, names, cancellationToken).ReadAsync().ConfigureAwait(false);
            }, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<PhraseAnswer> ReadAsync()
    {
        var fits = Catalogue.Questions.SelectMany(question => question.Phrases.SelectMany(
            phrase => Phrase.Parse(phrase).Fits(asked), (_, slots) => new Fit(question, slots))).ToList();
        var named = fits.FindAll(fit => fit.Slots.All(slot => IsText(slot) || names.NameAt(slot.Words) is not null));
        if (named.Count == 0)
        {
            return fits.Count == 0 ? new(null, await NearestAsync().ConfigureAwait(false)) : throw await UnknownAsync(fits).ConfigureAwait(false);
        }

        // The longest names, and of texts the shortest: a word that a phrase knows is meant as that word.
        var best = named.Max(fit => (LongestName(fit), -LengthOfTexts(fit)));
        var readings = new List<Reading>();
        foreach (var fit in named.Where(fit => (LongestName(fit), -LengthOfTexts(fit)) == best))
        {
            readings.Add(await ReadAsync(fit).ConfigureAwait(false));
        }

        readings = [.. readings.DistinctBy(static reading => reading.Command)];
        return readings.Count == 1
            ? new(readings[0], [])
            : new(null, [.. readings.Select(static reading => reading.Command)]) { IsAmbiguous = true };
    }

    private async ValueTask<Reading> ReadAsync(Fit fit)
    {
        var positionals = new List<string>();
        foreach (var positional in fit.Question.Positionals)
        {
            if (fit.Slots.FirstOrDefault(slot => slot.Slot == positional.Name) is { Slot: not null } slot)
            {
                positionals.Add(await ValueAsync(slot).ConfigureAwait(false));
            }
        }

        var speaker = fit.Slots.FirstOrDefault(static slot => slot.Slot == PhraseSlots.Speaker);
        return new(fit.Question, positionals, speaker.Slot is null ? null : await ValueAsync(speaker).ConfigureAwait(false));
    }

    /// <summary>The text of a slot for text, the actor's id of every other one.</summary>
    private async ValueTask<string> ValueAsync(FilledSlot slot) =>
        IsText(slot) ? asked.Written(slot.Words) : (await actors.GetAsync(asked.Written(names.NameAt(slot.Words)!.Value), cancellation).ConfigureAwait(false)).Id;

    private int LongestName(Fit fit) => fit.Slots.Where(static slot => !IsText(slot)).Select(Length).DefaultIfEmpty(0).Max();

    private int LengthOfTexts(Fit fit) => fit.Slots.Where(IsText).Sum(Length);

    /// <summary>Of all that fits, the one with the fewest words to be a name in says best what was meant.</summary>
    private ValueTask<NotFoundException> UnknownAsync(List<Fit> fits)
    {
        var meant = fits.MinBy(fit => fit.Slots.Sum(Length))!;
        var unknown = meant.Slots.First(slot => !IsText(slot) && names.NameAt(slot.Words) is null);
        return actors.UnknownAsync("actor", asked.Written(unknown.Words), cancellation);
    }

    private async ValueTask<IReadOnlyList<string>> NearestAsync()
    {
        var found = names.Apart(NearestQuestions.IsWordOfPhrases);
        var ids = new List<string>();
        foreach (var name in found)
        {
            ids.Add((await actors.GetAsync(asked.Written(name), cancellation).ConfigureAwait(false)).Id);
        }

        var rest = Enumerable.Range(0, asked.Count).Where(place => !found.Any(name => name.Start.Value <= place && place < name.End.Value)).Select(place => asked[place]);
        return NearestQuestions.Of([.. rest], [.. ids.Distinct()]);
    }

    private int Length(FilledSlot slot) => slot.Words.GetOffsetAndLength(asked.Count).Length;

    private static bool IsText(FilledSlot slot) => slot.Slot == PhraseSlots.Text;
}
