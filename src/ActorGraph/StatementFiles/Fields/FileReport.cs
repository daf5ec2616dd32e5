using ActorGraph.Text;

namespace ActorGraph.StatementFiles.Fields;

/// <summary>Tells the visitor what is wrong with one file.</summary>
internal sealed class FileReport(string file, IStatementFileVisitor visitor)
{
    /// <param name="place">Where it stands; the default when the file as a whole is meant.</param>
    /// <param name="rule">One of <see cref="Rules"/>.</param>
    /// <param name="value">What stands there; only its beginning is kept when it is long.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="suggestion">What was probably meant.</param>
    public void Row(Place place, string rule, string? value, string message, string? suggestion = null) =>
        Report(place, rule, value, message, suggestion, isRow: true);

    /// <summary>Something after which the rest of the file cannot be read, or that concerns all of it.</summary>
    public void File(Place place, string rule, string message, string? value = null, string? suggestion = null) =>
        Report(place, rule, value, message, suggestion, isRow: false);

    private void Report(Place place, string rule, string? value, string message, string? suggestion, bool isRow) =>
        visitor.Error(new(file, place.Line, place.Column, rule, value is null ? null : Excerpt.Of(value), message, suggestion) { IsRow = isRow });
}
