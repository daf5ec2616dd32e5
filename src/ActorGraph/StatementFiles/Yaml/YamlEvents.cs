using ActorGraph.StatementFiles.Fields;
using ActorGraph.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ActorGraph.StatementFiles.Yaml;

/// <summary>
/// The parser's events, one at a time. Anchors, aliases and tags are reported and otherwise passed over, so nothing is ever expanded.
/// </summary>
internal sealed class YamlEvents(YamlText text, FileReport report) : IPlaces
{
    private readonly Parser parser = new(new Scanner(text, skipComments: true));
    private int depth;

    public ParsingEvent Current { get; private set; } = new StreamStart();

    /// <summary>Where the current event begins, as one number.</summary>
    public long Position => (Current.Start.Line << 32) | (uint)Current.Start.Column;

    public Place Place => At(Position);

    /// <summary>How many anchors, aliases and tags were refused before the current event.</summary>
    public int RefusedBefore { get; private set; }

    /// <summary>The same with the current event's.</summary>
    public int Refused { get; private set; }

    public Place At(long position) => new((int)(position >> 32), (int)(uint)position);

    public void Next()
    {
        try
        {
            parser.MoveNext();
        }
        catch (YamlException e)
        {
            throw text.End ?? NotYaml(e.Start, e.Message);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The parser has no words of its own for some escapes and numbers that do not fit.
            throw text.End ?? NotYaml(Current.End, e.Message);
        }

        Current = parser.Current ?? Current;
        if (Current is StreamEnd && text.End is not null)
        {
            throw text.End;
        }

        RefusedBefore = Refused;
        RefuseMarks();
        depth += Current.NestingIncrease;
        if (depth > Limits.Depth)
        {
            throw new FileEndsHereException(Place, Rules.Depth, $"Lists and mappings are nested over {Limits.Depth} deep: no field is");
        }
    }

    /// <summary>Passes over the value that begins here, and stands on what follows it.</summary>
    public void Skip()
    {
        if (Current.NestingIncrease > 0)
        {
            var outside = depth - 1;
            while (depth > outside)
            {
                Next();
            }
        }

        Next();
    }

    private void RefuseMarks()
    {
        switch (Current)
        {
            case AnchorAlias alias:
                Refuse($"*{alias.Value}", "Aliases are not read: write the value out, or give the source or actor an id and refer to that");
                break;
            case NodeEvent { Anchor.IsEmpty: false } node:
                Refuse($"&{node.Anchor}", "Anchors are not read: write the value without it");
                break;
            case NodeEvent { Tag.IsEmpty: false } node:
                Refuse(node.Tag.Value, "Tags are not read: every value is a text already");
                break;
        }
    }

    private void Refuse(string value, string message)
    {
        Refused++;
        report.Row(Place, Rules.Anchor, value, message);
    }

    private FileEndsHereException NotYaml(Mark mark, string message)
    {
        var place = new Place((int)mark.Line, (int)mark.Column);
        if (text.TabbedLine > 0 && text.TabbedLine <= place.Line + 1)
        {
            return new(new(text.TabbedLine, 1), Rules.Syntax, "This line is indented with a tab: YAML wants spaces");
        }

        return new(place, Rules.Syntax, $"This is not YAML: {Excerpt.Of(message)} Look at the indentation, and put texts with ': ' or ' #' in quotes");
    }
}
