using System.Globalization;

namespace ActorGraph.Cli.Terminal;

/// <summary>One line on a watched stderr that says how far an import has come; wiped when it ends.</summary>
internal sealed class ProgressLine : IProgress<ImportProgress>, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly TextWriter writer;
    private readonly TimeProvider time;
    private long shownAt;
    private bool isShown;
    private bool isOver;

    private ProgressLine(TextWriter writer, TimeProvider time)
    {
        this.writer = writer;
        this.time = time;
        shownAt = time.GetTimestamp();
    }

    /// <summary>Null where nobody watches.</summary>
    public static ProgressLine? For(Session session) =>
        session.Console is { ErrorIsTerminal: true } console && console.Given("TERM") != "dumb" ? new ProgressLine(console.Error, session.Time) : null;

    public void Report(ImportProgress value)
    {
        lock (gate)
        {
            if (isOver || time.GetElapsedTime(shownAt) < Pause)
            {
                return;
            }

            shownAt = time.GetTimestamp();
            isShown = true;
            var share = value.Total > 0 ? string.Create(CultureInfo.InvariantCulture, $" {100 * value.Done / value.Total} %") : string.Empty;
            writer.Write($"\r{value.Step}{share}\u001b[K");
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isOver = true;
            if (isShown)
            {
                writer.Write("\r\u001b[K");
            }
        }
    }
}
