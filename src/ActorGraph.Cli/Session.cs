using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli;

/// <summary>One run of the program: where it speaks and what time it is.</summary>
internal sealed class Session(AppConsole console, TimeProvider time)
{
    public AppConsole Console { get; } = console;

    public TimeProvider Time { get; } = time;

    /// <summary>The store when a command names none; null is the usual one.</summary>
    public string? Store { get; init; }

    /// <summary>Graphs that stay open from command to command; null: each command opens its own.</summary>
    public KeptGraphs? Kept { get; init; }

    /// <summary>Results.</summary>
    public Screen Out { get; } = new(console.Out, console.OutHasColour, console.Width);

    /// <summary>Notes and errors.</summary>
    public Screen Error { get; } = new(console.Error, console.ErrorHasColour, console.Width);

    /// <summary>Says something that is no result and no error.</summary>
    public void Note(string text) => Error.Line([new("note: ", Ink.Faint), new(text, Ink.Plain)]);

    /// <summary>Says what went wrong, where, why and what to do.</summary>
    public void Fail(string text) => Error.Line([new("error: ", Ink.Bad), new(text, Ink.Plain)]);
}
