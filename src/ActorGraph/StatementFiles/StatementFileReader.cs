using ActorGraph.StatementFiles.Csv;
using ActorGraph.StatementFiles.Fields;
using ActorGraph.StatementFiles.JsonLines;
using ActorGraph.StatementFiles.Yaml;

namespace ActorGraph.StatementFiles;

/// <summary>Reads statement files as streams: what stands in one, and all that is wrong with it as far as the file alone tells.</summary>
internal static class StatementFileReader
{
    /// <summary>The notation that a file's ending tells; null when it is no statement file.</summary>
    public static StatementFileFormat? FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".YAML" or ".YML" => StatementFileFormat.Yaml,
        ".JSONL" => StatementFileFormat.JsonLines,
        ".CSV" => StatementFileFormat.Csv,
        _ => null,
    };

    /// <summary>
    /// Reads a file to its end and hands over what is found, in file order. Each error goes to the visitor and reading goes on, unless
    /// nothing after it could be read (YAML that is none, bytes that are no UTF-8). In <see cref="ReadMode.Declarations"/> errors are told as far as they are met: those of
    /// statements passed over are not, and <see cref="ReadMode.All"/> tells every one of them again.
    /// </summary>
    /// <param name="stream">The file's bytes; left open.</param>
    /// <param name="displayName">The file's name in errors.</param>
    /// <param name="format">Its notation.</param>
    /// <param name="mode">How much to hand over.</param>
    /// <param name="visitor">Takes it.</param>
    /// <param name="cancellationToken">Stops between lines.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static void Read(
        Stream stream, string displayName, StatementFileFormat format, ReadMode mode, IStatementFileVisitor visitor, CancellationToken cancellationToken)
    {
        var report = new FileReport(displayName, visitor);
        try
        {
            switch (format)
            {
                case StatementFileFormat.Yaml:
                    using (var text = new YamlText(stream, cancellationToken))
                    {
                        new YamlReader(text, visitor, report).Read();
                    }

                    break;
                case StatementFileFormat.JsonLines:
                    using (var lines = new Utf8Lines(stream, Limits.Line, cancellationToken))
                    {
                        new JsonLinesReader(lines, mode, visitor, report).Read();
                    }

                    break;
                default:
                    using (var lines = new Utf8Lines(stream, Limits.Line, cancellationToken))
                    {
                        new CsvReader(lines, mode, visitor, report).Read();
                    }

                    break;
            }
        }
        catch (FileEndsHereException end)
        {
            report.File(end.Place, end.Rule, end.Message, end.Value);
        }
    }
}
