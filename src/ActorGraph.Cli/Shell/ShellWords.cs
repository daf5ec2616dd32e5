using System.CommandLine.Parsing;

namespace ActorGraph.Cli.Shell;

/// <summary>How a line becomes words.</summary>
internal static class ShellWords
{
    /// <summary>The words of a whole line; a name of several is in quotes. The program's own name before them may stay.</summary>
    public static IReadOnlyList<string> Of(string line)
    {
        var words = CommandLineParser.SplitCommandLine(line).ToList();
        return words is ["actorgraph", ..] ? words.GetRange(1, words.Count - 1) : words;
    }

    /// <summary>Where the last word of an unfinished line begins; a blank in quotes parts nothing.</summary>
    public static int LastWord(string line)
    {
        var start = 0;
        var isQuoted = false;
        for (var index = 0; index < line.Length; index++)
        {
            isQuoted ^= line[index] == '"';
            if (line[index] == ' ' && !isQuoted)
            {
                start = index + 1;
            }
        }

        return start;
    }
}
