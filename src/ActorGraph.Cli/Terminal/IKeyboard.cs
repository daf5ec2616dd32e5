namespace ActorGraph.Cli.Terminal;

/// <summary>The keys of somebody who sits at the terminal.</summary>
internal interface IKeyboard
{
    /// <summary>The terminal's columns now.</summary>
    int Width { get; }

    /// <summary>Waits for the next key. Ctrl-C is one too while it waits, and an interrupt at any other time.</summary>
    ConsoleKeyInfo Read();
}
