namespace ActorGraph.Cli.Shell;

/// <summary>What keys do to a line.</summary>
internal static class EditingKeys
{
    public static void Apply(ConsoleKeyInfo key, EditedLine line)
    {
        if (Command(key) is { } command)
        {
            command(line);
        }
        else if (!char.IsControl(key.KeyChar) && !key.Modifiers.HasFlag(ConsoleModifiers.Alt))
        {
            line.Insert(key.KeyChar);
        }
    }

    private static Action<EditedLine>? Command(ConsoleKeyInfo key) => (key.Key, key.Modifiers & (ConsoleModifiers.Control | ConsoleModifiers.Alt)) switch
    {
        (ConsoleKey.LeftArrow, ConsoleModifiers.None) or (ConsoleKey.B, ConsoleModifiers.Control) => static line => line.Left(),
        (ConsoleKey.RightArrow, ConsoleModifiers.None) or (ConsoleKey.F, ConsoleModifiers.Control) => static line => line.Right(),
        (ConsoleKey.LeftArrow, _) or (ConsoleKey.B, ConsoleModifiers.Alt) => static line => line.WordLeft(),
        (ConsoleKey.RightArrow, _) or (ConsoleKey.F, ConsoleModifiers.Alt) => static line => line.WordRight(),
        (ConsoleKey.Home, _) or (ConsoleKey.A, ConsoleModifiers.Control) => static line => line.Home(),
        (ConsoleKey.End, _) or (ConsoleKey.E, ConsoleModifiers.Control) => static line => line.End(),
        (ConsoleKey.Backspace, ConsoleModifiers.None) or (ConsoleKey.H, ConsoleModifiers.Control) => static line => line.Backspace(),
        (ConsoleKey.Backspace, _) or (ConsoleKey.W, ConsoleModifiers.Control) => static line => line.DeleteWord(),
        (ConsoleKey.Delete, _) or (ConsoleKey.D, ConsoleModifiers.Control) => static line => line.Delete(),
        (ConsoleKey.U, ConsoleModifiers.Control) => static line => line.DeleteToStart(),
        (ConsoleKey.K, ConsoleModifiers.Control) => static line => line.DeleteToEnd(),
        _ => null,
    };
}
