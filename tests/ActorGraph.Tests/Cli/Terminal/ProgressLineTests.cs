using ActorGraph.Cli;
using ActorGraph.Cli.Terminal;
using Microsoft.Extensions.Time.Testing;

namespace ActorGraph.Tests.Cli.Terminal;

public sealed class ProgressLineTests : IDisposable
{
    private readonly FakeTimeProvider time = new();
    private readonly StringWriter error = new();

    public void Dispose() => error.Dispose();

    [Fact]
    public void Says_at_most_ten_times_a_second_how_far_it_is_and_wipes_itself()
    {
        using (var progress = ProgressLine.For(Watched(true))!)
        {
            progress.Report(new("reading", 1, 100));
            Assert.Empty(error.ToString());

            time.Advance(TimeSpan.FromMilliseconds(100));
            progress.Report(new("reading", 42, 100));
            progress.Report(new("reading", 43, 100));
            Assert.Equal("\rreading 42 %\u001b[K", error.ToString());
        }

        Assert.EndsWith("\r\u001b[K", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_wiped_when_nothing_was_said()
    {
        ProgressLine.For(Watched(true))!.Dispose();
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void Nobody_watches_nothing_is_said() => Assert.Null(ProgressLine.For(Watched(false)));

    private Session Watched(bool isWatched) => new(
        new AppConsole
        {
            Out = TextWriter.Null,
            Error = error,
            OpenInput = static () => Stream.Null,
            Environment = static _ => null,
            ErrorIsTerminal = isWatched,
        },
        time);
}
