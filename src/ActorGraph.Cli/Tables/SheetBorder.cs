using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActorGraph.Cli.Tables;

/// <summary>Nothing but a rule under the heads and one blank between columns; no edges, no blank lines above and below.</summary>
internal sealed class SheetBorder : TableBorder
{
    public static readonly SheetBorder Instance = new();

    public override string GetPart(TableBorderPart part) => part switch
    {
        TableBorderPart.HeaderBottom or TableBorderPart.HeaderBottomSeparator => "─",
        TableBorderPart.HeaderSeparator or TableBorderPart.CellSeparator => " ",
        _ => string.Empty,
    };
}
