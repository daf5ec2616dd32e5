namespace ActorGraph.Cli.Terminal;

/// <summary>All that the program sees of the process around it, so that a test can be that process.</summary>
internal sealed record AppConsole
{
    /// <summary>Results go here, and nothing else.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Notes, progress and errors go here.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>What <c>import -</c> reads.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Opens the keyboard of who sits at the terminal; null when nobody does.</summary>
    public Func<IKeyboard?> OpenKeyboard { get; init; } = static () => null;

    /// <summary>What Ctrl-C stops.</summary>
    public Interrupts Interrupts { get; init; } = new();

    /// <summary>A variable's value; null when it is not set.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>Whether somebody watches <see cref="Out"/>.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether somebody watches <see cref="Error"/>.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The terminal's columns; null when there is none.</summary>
    public int? TerminalWidth { get; init; }

    /// <summary>Columns to fit tables into.</summary>
    public int Width => Math.Max(Given("COLUMNS") is { } text && int.TryParse(text, out var columns) ? columns : TerminalWidth ?? 120, 40);

    /// <summary>Whether results may be coloured.</summary>
    public bool OutHasColour => OutIsTerminal && Colourful;

    /// <summary>Whether notes and errors may be coloured.</summary>
    public bool ErrorHasColour => ErrorIsTerminal && Colourful;

    /// <summary>A variable's value; null when it is not set or empty.</summary>
    public string? Given(string variable) => Environment(variable) is { Length: > 0 } value ? value : null;

    // https://no-color.org: any value but an empty one forbids it.
    private bool Colourful => Given("NO_COLOR") is null && Given("TERM") != "dumb";
}
