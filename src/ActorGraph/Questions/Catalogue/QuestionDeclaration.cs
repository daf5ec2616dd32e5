using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace ActorGraph.Questions;

/// <summary>
/// All that a console, a shell or a document needs to know to offer a question and show its answer. Stands beside the question;
/// <see cref="Catalogue"/> lists them.
/// </summary>
internal abstract class QuestionDeclaration
{
    /// <summary>The command: who-backs.</summary>
    public required string Name { get; init; }

    /// <summary>What it answers, in one line.</summary>
    public required string Summary { get; init; }

    /// <summary>What it is put with.</summary>
    public IReadOnlyList<Positional> Positionals { get; init; } = [];

    /// <summary>Command lines to copy, without the program's name; about the seeds, so that they work on a fresh clone.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>
    /// How it is put in words: <c>a|b</c> is either word, <c>the?</c> may be missing, <c>{actor}</c> is the positional of that name, and
    /// <c>{speaker}</c> the filter.
    /// </summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Which shared filters it takes.</summary>
    public FilterUse Filters { get; init; } = FilterUse.All;

    /// <summary>Whether the asked actor can be widened to those affiliated with it.</summary>
    public bool RollsUp { get; init; }

    /// <summary>What it takes beside the shared filters.</summary>
    public IReadOnlyList<QuestionOption> Options { get; init; } = [];

    /// <summary>The heads of its table.</summary>
    public abstract IReadOnlyList<ColumnHead> Heads { get; }

    /// <summary>Whether its rows can be drawn as actors with lines between them.</summary>
    public abstract bool IsDrawn { get; }

    /// <summary>The shape of its row as JSON.</summary>
    public abstract JsonTypeInfo RowShape { get; }

    /// <summary>Puts the question and brings its answer, ready to be shown.</summary>
    public abstract Task<ShownAnswer> AskAsync(Graph graph, QuestionValues values, CancellationToken cancellationToken);

    /// <summary>Puts the question and brings its rows one after the other; what should be known about them is told after the last one.</summary>
    public abstract IAsyncEnumerable<object> StreamAsync(Graph graph, QuestionValues values, Action<string> note, CancellationToken cancellationToken);
}

/// <inheritdoc cref="QuestionDeclaration"/>
/// <typeparam name="TRow">The question's row.</typeparam>
internal sealed class QuestionDeclaration<TRow> : QuestionDeclaration
    where TRow : class
{
    /// <summary>Makes the question from what was given.</summary>
    public required Func<QuestionValues, Question<TRow>> Create { get; init; }

    /// <summary>The columns of its table.</summary>
    public required IReadOnlyList<Column<TRow>> Columns { get; init; }

    /// <summary>How its row becomes JSON; asked only when JSON is wanted.</summary>
    public required Func<JsonTypeInfo<TRow>> RowType { get; init; }

    /// <summary>How a row is drawn as actors with lines between them; null when there are no ties in it.</summary>
    public Action<TRow, Sketch>? Draw { get; init; }

    public override IReadOnlyList<ColumnHead> Heads => Columns;

    public override bool IsDrawn => Draw is not null;

    public override JsonTypeInfo RowShape => RowType();

    public override async Task<ShownAnswer> AskAsync(Graph graph, QuestionValues values, CancellationToken cancellationToken) =>
        new ShownAnswer<TRow>(this, await graph.AskAsync(Create(values), cancellationToken).ConfigureAwait(false));

    public override async IAsyncEnumerable<object> StreamAsync(
        Graph graph, QuestionValues values, Action<string> note, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Answer<TRow>? head = null;
        await foreach (var row in graph.StreamAsync(Create(values), answer => head = answer, cancellationToken).ConfigureAwait(false))
        {
            yield return row;
        }

        foreach (var text in head?.Notes ?? [])
        {
            note(text);
        }
    }
}
