using System.Text.RegularExpressions;
using ActorGraph.Cli.Formats;
using ActorGraph.Questions;
using Snapshooter.Xunit3;

namespace ActorGraph.Tests.Cli.Formats;

/// <summary>Each kind of row that has ties, as a flowchart.</summary>
public sealed partial class MermaidChartTests
{
    private static readonly Dictionary<string, Func<Sketch>> Sketches = new()
    {
        ["path"] = static () => Of(SampleRows.Paths, Drawings.Path),
        ["indirect-backers"] = static () => Of(SampleRows.Indirect, Drawings.Indirect),
        ["common-backers"] = static () => Of(SampleRows.CommonBackers, Drawings.CommonBacker),
        ["rivals-backers"] = static () => Of(SampleRows.RivalsBackers, Drawings.RivalsBacker),
        ["disputes"] = static () => Of(SampleRows.Disputes, Drawings.Tie),
        ["changes-of-side"] = static () => Of(SampleRows.Turns, Drawings.Turn),
        ["blocs"] = static () => Of(SampleRows.Blocs, Drawings.Bloc),
        ["news"] = static () => Of(SampleRows.News, Drawings.News),
    };

    public static TheoryData<string> Cases => [.. Sketches.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Draws_the_ties_of_the_rows(string name)
    {
        var chart = Chart(Sketches[name]());

        Assert.All(chart.TrimEnd('\n').Split('\n').Skip(1), static line => Assert.Matches(Line(), line));
        Snapshot.Match(chart, $"Chart_{name}");
    }

    [Fact]
    public void The_same_tie_is_drawn_once()
    {
        var sketch = Of([SampleRows.Paths[0], SampleRows.Paths[0]], Drawings.Path);

        Assert.Equal((3, 2), (sketch.Actors.Count, sketch.Ties.Count()));
    }

    [Theory]
    [InlineData("cuba", "a_cuba")]
    [InlineData("united-states", "a_united-states")]
    [InlineData("end", "a_end")]
    [InlineData("x--o", "a_x_2d-o")]
    [InlineData("a-", "a_a_2d")]
    [InlineData("a.b_c:d", "a_a_2eb_5fc_3ad")]
    public void An_id_is_no_word_of_mermaids(string id, string expected) => Assert.Equal(expected, MermaidText.Id(id));

    private static Sketch Of<TRow>(IReadOnlyList<TRow> rows, Action<TRow, Sketch> draw)
    {
        var sketch = new Sketch((SampleRows.Belmark.Id, SampleRows.Belmark.Name));
        foreach (var row in rows)
        {
            draw(row, sketch);
        }

        return sketch;
    }

    private static string Chart(Sketch sketch)
    {
        var writer = new StringWriter { NewLine = "\n" };
        MermaidChart.Write(writer, sketch);
        return writer.ToString();
    }

    [GeneratedRegex("""^  (a_[\w-]+\["[^"\[\]<>`|{}]*"\]|a_[\w-]+ (--|-\.-)[>xo-]?(\|"[^"\[\]<>`|{}]*"\|)? a_[\w-]+|subgraph camp_\d+\["\w+"\]|  a_[\w-]+|end|linkStyle [\d,]+ stroke:#\w{6})$""")]
    private static partial Regex Line();
}
