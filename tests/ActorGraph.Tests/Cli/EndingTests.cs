using System.Text;
using ActorGraph.Cli;
using ActorGraph.Cli.Terminal;
using Microsoft.Extensions.Time.Testing;

namespace ActorGraph.Tests.Cli;

/// <summary>Being cancelled, and mistakes of the program itself.</summary>
public sealed class EndingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Cancelled_in_the_middle_of_an_import_the_graph_is_as_before()
    {
        await new ConsoleRun { Store = folder.File("graph.db") }.RunAsync("import", folder.Write("harbour.yaml", Harbour.Yaml));
        using var cancellation = new CancellationTokenSource();
        var error = new StringWriter();

        var code = await RunAsync(error, () => new CancellingStream(cancellation), cancellation.Token);

        Assert.Equal(130, code);
        Assert.Equal("error: Cancelled; nothing was written.\n", error.ToString().ReplaceLineEndings("\n"));
        var found = await new ConsoleRun { Store = folder.File("graph.db") }.RunAsync("find", "hub");
        Assert.Empty(found.Out);
        Assert.Equal(0, (await new ConsoleRun { Store = folder.File("graph.db") }.RunAsync("who-backs", "Belmark")).Code);
    }

    [Fact]
    public async Task Cancelled_before_it_began_nothing_happens()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        var result = await new ConsoleRun { Store = folder.File("graph.db") }.RunUntilAsync(cancellation.Token, "import", folder.Write("harbour.yaml", Harbour.Yaml));

        Assert.Equal((130, string.Empty), (result.Code, result.Out));
        Assert.NotEqual(0, (await new ConsoleRun { Store = folder.File("graph.db") }.RunAsync("who-backs", "Belmark")).Code);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("1", true)]
    public async Task A_mistake_of_the_program_says_how_to_get_the_details(string? debug, bool isDetailed)
    {
        var error = new StringWriter();

        var code = await RunAsync(error, static () => throw new InvalidOperationException("The pump is dry."), CancellationToken.None, debug);

        Assert.Equal(1, code);
        Assert.Contains("The pump is dry.", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("ACTORGRAPH_DEBUG=1", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(isDetailed, error.ToString().Contains("   at ActorGraph.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_full_disk_behind_the_output_is_said()
    {
        await new ConsoleRun { Store = folder.File("graph.db") }.RunAsync("import", folder.Write("harbour.yaml", Harbour.Yaml));
        using var full = new StreamWriter(new FullStream());
        var error = new StringWriter();
        var console = new AppConsole
        {
            Out = full, Error = error, OpenInput = static () => Stream.Null, Environment = static _ => null,
        };

        var code = await App.RunAsync(
            ["find", "harbour", "--store", folder.File("graph.db")], console, TimeProvider.System, TestContext.Current.CancellationToken);

        Assert.Equal(4, code);
        Assert.Contains("No space left on device", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("run it again", error.ToString(), StringComparison.Ordinal);
    }

    private Task<int> RunAsync(StringWriter error, Func<Stream> input, CancellationToken cancellationToken, string? debug = null)
    {
        var console = new AppConsole
        {
            Out = new StringWriter(),
            Error = error,
            OpenInput = input,
            Environment = variable => variable switch
            {
                "ACTORGRAPH_STORE" => folder.File("graph.db"),
                "ACTORGRAPH_DEBUG" => debug,
                _ => null,
            },
        };
        return App.RunAsync(["import", "-", "--format", "jsonl", "--dataset", "many"], console, new FakeTimeProvider(ConsoleRun.Today), cancellationToken);
    }

    /// <summary>A pipe during whose reading somebody presses Ctrl-C.</summary>
    private sealed class CancellingStream(CancellationTokenSource cancellation) : MemoryStream(Encoding.UTF8.GetBytes(Harbour.Many(50)))
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            cancellation.Cancel();
            return base.Read(buffer, offset, count);
        }

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            await base.CopyToAsync(destination, bufferSize, CancellationToken.None);
            await cancellation.CancelAsync();
        }
    }

    /// <summary>A file on a disk that is full.</summary>
    private sealed class FullStream : MemoryStream
    {
        private bool isSaid;

        public override void Write(byte[] buffer, int offset, int count) => Fail();

        public override void Write(ReadOnlySpan<byte> buffer) => Fail();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Fail();
            return ValueTask.CompletedTask;
        }

        // Once: what is left in the writer is tried again when it is closed.
        private void Fail()
        {
            if (!isSaid)
            {
                isSaid = true;
                throw new IOException("No space left on device");
            }
        }
    }
}
