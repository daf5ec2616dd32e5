namespace ActorGraph.Cli.Terminal;

/// <summary>The keyboard of the process's own terminal.</summary>
internal sealed class ProcessKeyboard : IKeyboard
{
    private const int UsualWidth = 80;

    public int Width => ProcessConsole.WindowWidth() ?? UsualWidth;

    /// <summary>The keyboard; null when input comes from elsewhere or nobody would see what is typed.</summary>
    public static ProcessKeyboard? Open() => Console.IsInputRedirected || Console.IsErrorRedirected ? null : new ProcessKeyboard();

    public ConsoleKeyInfo Read()
    {
        Console.TreatControlCAsInput = true;
        try
        {
            return Console.ReadKey(intercept: true);
        }
        finally
        {
            Console.TreatControlCAsInput = false;
        }
    }
}
