using ActorGraph.Questions;

namespace ActorGraph.Cli.Formats;

/// <summary>
/// A flowchart in Mermaid: backing ends in an arrow and is green, opposing ends in a cross and is red, neutral ends in a circle; what is less than
/// stated is dotted.
/// </summary>
internal static class MermaidChart
{
    private const string Green = "#1a7f37";
    private const string Red = "#cf222e";

    public static void Write(TextWriter writer, Sketch sketch)
    {
        writer.WriteLine("flowchart LR");
        foreach (var (id, name) in sketch.Actors)
        {
            writer.WriteLine($"  {MermaidText.Id(id)}[{MermaidText.Quoted(name)}]");
        }

        for (var index = 0; index < sketch.Camps.Count; index++)
        {
            writer.WriteLine($"  subgraph camp_{index + 1}[{MermaidText.Quoted(sketch.Camps[index].Title)}]");
            foreach (var id in sketch.Camps[index].Actors)
            {
                writer.WriteLine($"    {MermaidText.Id(id)}");
            }

            writer.WriteLine("  end");
        }

        var ties = sketch.Ties.ToList();
        foreach (var tie in ties)
        {
            var label = tie.Label.Length == 0 ? string.Empty : $"|{MermaidText.Quoted(tie.Label)}|";
            writer.WriteLine($"  {MermaidText.Id(tie.From)} {Line(tie)}{label} {MermaidText.Id(tie.To)}");
        }

        Colour(writer, ties, Stance.Backs, Green);
        Colour(writer, ties, Stance.Opposes, Red);
    }

    private static string Line(DrawnTie tie) => (tie.IsDashed ? "-.-" : "--") + tie.Stance switch
    {
        Stance.Backs => ">",
        Stance.Opposes => "x",
        Stance.Neutral => "o",
        _ => tie.IsDashed ? string.Empty : "-",
    };

    private static void Colour(TextWriter writer, List<DrawnTie> ties, Stance stance, string colour)
    {
        var places = Enumerable.Range(0, ties.Count).Where(place => ties[place].Stance == stance).ToList();
        if (places.Count > 0)
        {
            writer.WriteLine($"  linkStyle {string.Join(',', places)} stroke:{colour}");
        }
    }
}
