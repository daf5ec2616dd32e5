using ActorGraph.Cli.Terminal;
using ActorGraph.Questions;
using Spectre.Console.Rendering;

namespace ActorGraph.Cli.Tables;

/// <summary>Any answer, by the columns its question declares.</summary>
internal static class ColumnTable
{
    public static void Draw(ShownAnswer answer, Screen screen)
    {
        var sheet = new Sheet([.. answer.Heads.Select(static head => new Head(head.Title, head.IsNumber))]);
        for (var row = 0; row < answer.Count; row++)
        {
            var cells = new IRenderable[answer.Heads.Count];
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = Sheet.Cell(answer.Cell(row, column));
            }

            sheet.Add(cells);
        }

        sheet.Draw(screen);
    }
}
