using ActorGraph.Cli.Tables;
using ActorGraph.Cli.Terminal;
using Snapshooter.Xunit3;

namespace ActorGraph.Tests.Cli.Tables;

/// <summary>Each kind of row in its table or card, in a terminal of 80 columns and in a pipe.</summary>
public sealed class RowTableTests
{
    private static readonly Dictionary<string, Action<Screen>> Drawn = new()
    {
        ["path"] = static screen => PathCards.Draw(SampleRows.Paths, screen),
        ["indirect-backers"] = static screen => IndirectTable.Draw(SampleRows.Indirect, screen),
        ["common-backers"] = static screen => BackerTables.Draw(SampleRows.CommonBackers, screen),
        ["rivals-backers"] = static screen => BackerTables.Draw(SampleRows.RivalsBackers, screen),
        ["disputes"] = static screen => DisputeCards.Draw(SampleRows.Disputes, screen),
        ["changes-of-side"] = static screen => TurnCards.Draw(SampleRows.Turns, screen),
        ["rankings"] = static screen => RankingTable.Draw(SampleRows.Rankings, screen),
        ["blocs"] = static screen => BlocCards.Draw(SampleRows.Blocs, screen),
        ["news"] = static screen => NewsCards.Draw(SampleRows.News, screen),
    };

    public static TheoryData<string, int> Cases => [.. Drawn.Keys.SelectMany(static name => ((string, int)[])[(name, 80), (name, 120)])];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Fits_and_is_harmless(string name, int width)
    {
        var drawn = Draw(name, colour: false, width);

        Assert.All(drawn.Split('\n'), line => Assert.True(line.Length <= width, line));
        Assert.DoesNotContain(drawn, static character => character is '\u2067' || (char.IsControl(character) && character != '\n'));
        Snapshot.Match(drawn, $"Rows_{name}_{width}");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_coloured_where_somebody_watches(string name, int width) =>
        Assert.Contains("\u001b[", Draw(name, colour: true, width), StringComparison.Ordinal);

    private static string Draw(string name, bool colour, int width)
    {
        var writer = new StringWriter { NewLine = "\n" };
        Drawn[name](new Screen(writer, colour, width));
        return writer.ToString();
    }
}
