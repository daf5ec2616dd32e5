namespace ActorGraph.Questions;

/// <summary>A table column's head.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="IsNumber">Whether it is aligned to the right.</param>
internal record ColumnHead(string Title, bool IsNumber);

/// <summary>A table column of a question's rows.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="Cell">What a row shows there; the text is as stored, not yet safe for a terminal.</param>
/// <param name="IsNumber">Whether it is aligned to the right.</param>
/// <typeparam name="TRow">The row.</typeparam>
internal sealed record Column<TRow>(string Title, Func<TRow, string> Cell, bool IsNumber = false) : ColumnHead(Title, IsNumber);
