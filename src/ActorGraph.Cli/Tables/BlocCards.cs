using ActorGraph.Cli.Terminal;
using Spectre.Console;

namespace ActorGraph.Cli.Tables;

/// <summary>Camps: who is in them, how far they hold together, and the ties that do not fit.</summary>
internal static class BlocCards
{
    private const int MostActors = 20;

    private const int MostMisfits = 5;

    public static void Draw(IReadOnlyList<BlocRow> rows, Screen screen)
    {
        var cards = new Cards();
        foreach (var row in rows)
        {
            cards.Add(new Piece(row.Bloc, Ink.Strong), Card(row));
        }

        cards.Draw(screen);
    }

    private static Paragraph Card(BlocRow row)
    {
        var card = new Paragraph();
        Cards.Append(
            card, new(Words.Count(row.Actors.Count, "actor"), Ink.Plain), new($"; {Words.Count(row.Backing, "pair")} backing within", Ink.Good),
            new($", {Words.Number(row.Opposing)} opposing across", Ink.Bad), new(row.Exact ? string.Empty : "; perhaps not the best split", Ink.Watch));
        var more = row.Actors.Count > MostActors ? $" and {Words.Number(row.Actors.Count - MostActors)} more" : string.Empty;
        Cards.Append(card, new Piece("\n" + string.Join(", ", row.Actors.Take(MostActors).Select(static actor => actor.Name)) + more, Ink.Plain));
        foreach (var misfit in row.Misfits.Take(MostMisfits))
        {
            Cards.Append(card, [new("\ndoes not fit: ", Ink.Watch), .. TieLine.Of(misfit), new($"  {Words.Count(misfit.Voices, "voice")}", Ink.Faint)]);
        }

        if (row.Misfits.Count > MostMisfits)
        {
            Cards.Append(card, new Piece($"\nand {Words.Count(row.Misfits.Count - MostMisfits, "tie")} more that do not fit", Ink.Watch));
        }

        return card;
    }
}
