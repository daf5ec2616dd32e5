using Spectre.Console;

namespace ActorGraph.Cli.Terminal;

/// <summary>The few styles there are, by meaning. Only the terminal's own 16 colours, so that its theme decides.</summary>
internal static class Ink
{
    public static readonly Style Plain = Style.Plain;

    public static readonly Style Strong = new(decoration: Decoration.Bold);

    public static readonly Style Faint = new(decoration: Decoration.Dim);

    public static readonly Style Good = new(Color.Green);

    public static readonly Style Bad = new(Color.Red);

    public static readonly Style Watch = new(Color.Olive);
}

/// <summary>A piece of text in one style.</summary>
internal readonly record struct Piece(string Text, Style Style);
