using System.Text;

namespace ActorGraph.Cli.Terminal;

/// <summary>The real process: its streams as UTF-8 whatever the locale says, its terminal, its environment.</summary>
internal static class ProcessConsole
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static AppConsole Open()
    {
        var outIsTerminal = !Console.IsOutputRedirected;
        return new AppConsole
        {
            // One write for each answer: flushed by the program when it ends.
            Out = new StreamWriter(Console.OpenStandardOutput(), Utf8, 16384) { NewLine = "\n" },
            Error = new StreamWriter(Console.OpenStandardError(), Utf8, 1024) { AutoFlush = true, NewLine = "\n" },
            OpenInput = Console.OpenStandardInput,
            OpenKeyboard = ProcessKeyboard.Open,
            Environment = System.Environment.GetEnvironmentVariable,
            OutIsTerminal = outIsTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            TerminalWidth = outIsTerminal ? WindowWidth() : null,
        };
    }

    /// <summary>The terminal's columns; null when it does not know them.</summary>
    public static int? WindowWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
