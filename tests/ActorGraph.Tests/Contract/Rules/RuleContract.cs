using System.Globalization;
using static ActorGraph.Tests.Contract.Cast;

namespace ActorGraph.Tests.Contract;

/// <summary>
/// The rules of semantics.md by number, each with what it says about a few lines. The naive reference and every engine have to pass
/// them, so the reference is checked by hand-computed answers before it is used to check anything.
/// </summary>
public abstract partial class RuleContract
{
    private protected abstract Task<Answers> GivenAsync(params IReadOnlyList<DatasetDraft> datasets);

    /// <summary>One dataset with the whole cast and these statements.</summary>
    private protected Task<Answers> SaidAsync(params IReadOnlyList<StatementDraft> statements) => GivenAsync(Dataset("example", statements));

    private protected static Filters AsOf(int year, int month, int day) => new() { AsOf = new DateOnly(year, month, day) };

    private protected static readonly Filters Ever = new() { Ever = true };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private protected static Filters Span(DateOnly? from, DateOnly? to) => new() { From = from, To = to };
}
