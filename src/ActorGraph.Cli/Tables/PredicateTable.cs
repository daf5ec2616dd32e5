using System.Globalization;
using ActorGraph.Cli.Terminal;
using Spectre.Console.Rendering;

namespace ActorGraph.Cli.Tables;

/// <summary>The vocabulary: each predicate, for or against, how strong, by what means, from which codes.</summary>
internal static class PredicateTable
{
    public static void Draw(IReadOnlyList<Predicate> predicates, Screen screen)
    {
        var heads = new List<Head>
        {
            new("Predicate", IsWhole: true), new("Stance", IsWhole: true), new("Strength", IsFigure: true), new("Means", IsWhole: true),
            new("Nature", IsWhole: true),
        };
        if (screen.IsWide)
        {
            heads.AddRange([new("Part of", IsWhole: true), new("Both ways"), new("Label")]);
        }

        heads.Add(new("Codes"));
        var sheet = new Sheet([.. heads]);
        foreach (var predicate in predicates)
        {
            sheet.Add([.. Cells(predicate, screen.IsWide)]);
        }

        sheet.Draw(screen);
    }

    private static IEnumerable<IRenderable> Cells(Predicate predicate, bool isWide)
    {
        yield return Sheet.Cell(predicate.Id, Ink.Strong);
        yield return Sheet.Cell(Words.Of(predicate.Stance), Inks.Of(predicate.Stance));
        yield return Sheet.Cell(predicate.Strength?.ToString(CultureInfo.InvariantCulture));
        yield return Sheet.Cell(predicate.Means?.ToString().ToLowerInvariant());
        yield return Sheet.Cell(predicate.Nature == Nature.Event ? "event" : "state");
        if (isWide)
        {
            yield return Sheet.Cell(predicate.Affiliation switch
            {
                Affiliation.ActsFor => "acts for",
                Affiliation.Member => "member",
                _ => null,
            });
            yield return Sheet.Cell(predicate.Symmetric ? "yes" : null);
            yield return Sheet.Cell(predicate.Label);
        }

        yield return Sheet.Cell(string.Join(", ", predicate.Cameo.Concat(predicate.Plover)), Ink.Faint);
    }
}
