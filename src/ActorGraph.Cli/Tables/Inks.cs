using ActorGraph.Cli.Terminal;
using Spectre.Console;

namespace ActorGraph.Cli.Tables;

/// <summary>How values are coloured.</summary>
internal static class Inks
{
    public static Style Of(Stance stance) => stance switch
    {
        Stance.Backs => Ink.Good,
        Stance.Opposes => Ink.Bad,
        _ => Ink.Plain,
    };
}
