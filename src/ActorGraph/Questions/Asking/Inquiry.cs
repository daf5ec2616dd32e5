using System.Globalization;
using ActorGraph.Storage;
using ActorGraph.Ties;
using ActorGraph.Time;

namespace ActorGraph.Questions;

/// <summary>One question while it is being answered: what it reads through, and what it tells beside its rows.</summary>
internal sealed class Inquiry
{
    private readonly List<KeyValuePair<string, object?>> parameters = [];
    private readonly List<string> notes = [];
    private readonly ActorResolver actors;
    private (string Id, string Name)? asked;

    private Inquiry(QuestionContext context, AskedPredicates predicates, CancellationToken cancellationToken)
    {
        Reader = context.Reader;
        Today = Day.Today(context.Time);
        Predicates = predicates;
        Names = new RowNames(Reader, predicates);
        Cancellation = cancellationToken;
        actors = new ActorResolver(Reader);
    }

    public IStoreReader Reader { get; }

    public int Today { get; }

    public AskedPredicates Predicates { get; }

    public RowNames Names { get; }

    public CancellationToken Cancellation { get; }

    public static async ValueTask<Inquiry> BeginAsync(QuestionContext context, CancellationToken cancellationToken) =>
        new(context, await AskedPredicates.ReadAsync(context.Reader, cancellationToken).ConfigureAwait(false), cancellationToken);

    /// <summary>Tells a parameter.</summary>
    public void Tell(string parameter, object? value) => parameters.Add(new(parameter, value));

    /// <summary>Adds a note.</summary>
    public void Note(string text) => notes.Add(text);

    /// <summary>The actor that a positional means.</summary>
    public async ValueTask<AskedActor> ActorAsync(string parameter, string text)
    {
        var actor = await actors.GetAsync(text, Cancellation).ConfigureAwait(false);
        asked ??= (actor.Id, actor.Name);
        Tell(parameter, actor.Id);
        NoteReading(text, actor.Id, actor.Name);
        return actor;
    }

    /// <summary>The voice that a positional means: an actor, or minus a source.</summary>
    public async ValueTask<(long Key, string Name)> VoiceAsync(string parameter, string text)
    {
        var voice = await new SourceResolver(Reader, actors).VoiceAsync(text, Cancellation).ConfigureAwait(false);
        Tell(parameter, voice.Id);
        NoteReading(text, voice.Id, voice.Name);
        return (voice.Key, voice.Name);
    }

    /// <summary>The shared filters, resolved and told as parameters.</summary>
    /// <param name="filters">As given.</param>
    /// <param name="rollsUp">Whether the question can be rolled up.</param>
    public async ValueTask<AskedFilters> FiltersAsync(Filters filters, bool rollsUp = false)
    {
        FilterRules.Check(filters, rollsUp);
        var isSpan = filters.From is not null || filters.To is not null;
        var day = filters.AsOf is DateOnly asOf ? Day.Of(asOf) : Today;
        Tell("as-of", isSpan ? null : Day.Format(day));
        Tell("ever", filters.Ever);
        Tell("from", Format(filters.From));
        Tell("to", Format(filters.To));
        var sources = new SourceResolver(Reader, actors);
        var statements = new StatementFilter
        {
            Voices = await VoicesAsync(sources, filters.Speaker).ConfigureAwait(false),
            Sources = await SourcesAsync(sources, "source", filters.Source).ConfigureAwait(false),
            WithoutSources = await SourcesAsync(sources, "without-source", filters.WithoutSource).ConfigureAwait(false),
            Certainty = filters.Certainty is Certainty.Possible ? null : filters.Certainty,
            Predicates = filters.Means.Count == 0
                ? null
                : [.. Predicates.All.Where(p => p.Means is Means means && filters.Means.Contains(means)).Select(static p => p.Key)],
            Reliable = filters.Reliability is char letter ? await sources.ReliableAsync(letter, Cancellation).ConfigureAwait(false) : null,
            Learned = filters.Since is null ? null : await LearnedAsync(filters.Since).ConfigureAwait(false),
        };
        Tell("min-voices", filters.MinVoices);
        Tell("certainty", filters.Certainty is Certainty certainty ? Spell(certainty) : null);
        Tell("means", filters.Means.Select(Spell).ToList());
        Tell("reliability", filters.Reliability?.ToString());
        if (rollsUp)
        {
            Tell("roll-up", filters.RollUp switch { null => null, RollUp.ActsFor => "acts-for", _ => "members" });
        }

        Tell("since", filters.Since);
        Tell("limit", filters.Limit);
        var frame = isSpan ? TimeFrame.Span(DayOf(filters.From), DayOf(filters.To), Today)
            : filters.Ever ? TimeFrame.Ever(day)
            : TimeFrame.AsOf(day);
        return new(frame, statements, !isSpan && !filters.Ever && day == Today, filters.MinVoices ?? 0, filters.RollUp, filters.Limit);
    }

    /// <summary>
    /// Whether what is stored answers a question under these filters: it asks for today without conditions, and the stored ties are not as
    /// of a later day, as they are where a clock went back.
    /// </summary>
    public async ValueTask<bool> CanReadStoredAsync(AskedFilters filters)
    {
        if (!filters.IsPlain)
        {
            return false;
        }

        var day = 0;
        await Reader.QueryAsync(StoreTexts.AsOf, StoreParameters.None, row => day = row.Int32(0), Cancellation).ConfigureAwait(false);
        return day <= Today;
    }

    /// <summary>The only filter of questions that are not about ties.</summary>
    public int? Limit(int? limit)
    {
        FilterRules.Check(Filters.None with { Limit = limit });
        Tell("limit", limit);
        return limit;
    }

    /// <summary>What was found, with all that was told on the way.</summary>
    public Found<TRow> Found<TRow>(string question, IReadOnlyList<TRow> rows, int total) =>
        Questions.Found<TRow>.Of(new(question, parameters, rows, total, notes) { Asked = asked });

    /// <summary>What was found when its rows may be many: they are put in words some at a time, from one place on.</summary>
    public Found<TRow> Found<TRow>(string question, int total, int count, Func<int, int, ValueTask<IReadOnlyList<TRow>>> rowsAsync) =>
        new(new(question, parameters, [], total, notes) { Asked = asked }, count, rowsAsync);

    private async ValueTask<HashSet<long>?> VoicesAsync(SourceResolver sources, IReadOnlyList<string> texts)
    {
        var keys = new HashSet<long>();
        var ids = new List<string>();
        foreach (var text in texts)
        {
            var voice = await sources.VoiceAsync(text, Cancellation).ConfigureAwait(false);
            keys.Add(voice.Key);
            ids.Add(voice.Id);
            NoteReading(text, voice.Id, voice.Name);
        }

        Tell("speaker", ids);
        return texts.Count == 0 ? null : keys;
    }

    private async ValueTask<HashSet<long>?> SourcesAsync(SourceResolver sources, string parameter, IReadOnlyList<string> texts)
    {
        var keys = new HashSet<long>();
        var ids = new List<string>();
        foreach (var text in texts)
        {
            var (id, name) = await sources.AddAsync(keys, text, Cancellation).ConfigureAwait(false);
            ids.Add(id);
            NoteReading(text, id, name);
        }

        Tell(parameter, ids);
        return texts.Count == 0 ? null : keys;
    }

    /// <summary>The statements that a run or a later one brought.</summary>
    private async ValueTask<HashSet<long>> LearnedAsync(string since)
    {
        var run = await Runs.SinceAsync(Reader, since, Cancellation).ConfigureAwait(false);
        var learned = new HashSet<long>();
        await Reader.QueryAsync(StoreTexts.StatementsSince, new() { { "run", run } }, row => learned.Add(row.Int64(0)), Cancellation).ConfigureAwait(false);
        return learned;
    }

    private void NoteReading(string text, string id, string name)
    {
        if (text != id)
        {
            Note($"{text}: {name} ({id})");
        }
    }

    private static int? DayOf(DateOnly? date) => date is DateOnly known ? Day.Of(known) : null;

    private static string? Format(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Spell<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
