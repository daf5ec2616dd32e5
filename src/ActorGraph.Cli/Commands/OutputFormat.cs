using System.CommandLine;

namespace ActorGraph.Cli.Commands;

/// <summary>How results are shown: for people or for programs.</summary>
internal static class OutputFormat
{
    public const string Table = "table";
    public const string Json = "json";

    public static Option<string> Option()
    {
        var format = new Option<string>("--format")
        {
            Description = "How to show the outcome: table or json",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => Table,
            CustomParser = result =>
            {
                var word = result.Tokens[0].Value;
                if (word is not (Table or Json))
                {
                    result.AddError($"--format takes table or json, not \"{word}\".");
                }

                return word;
            },
        };
        return format;
    }
}
