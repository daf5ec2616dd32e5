using System.CommandLine;
using ActorGraph.Questions;

namespace ActorGraph.Cli.Commands;

/// <summary>The options that one question declares beside the shared ones.</summary>
internal sealed class OwnOptions
{
    private readonly List<(QuestionOption Declared, Option Option)> options;

    public OwnOptions(QuestionDeclaration question) => options = [.. question.Options.Select(static declared => (declared, Make(declared)))];

    public void AddTo(Command command)
    {
        foreach (var (_, option) in options)
        {
            command.Add(option);
        }
    }

    /// <summary>Those that were given, with their values; a flag's is empty.</summary>
    public IReadOnlyDictionary<string, string> Read(ParseResult parsed)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (declared, option) in options)
        {
            if (parsed.GetResult(option) is { Implicit: false })
            {
                given.Add(declared.Name, option is Option<string> text ? parsed.GetRequiredValue(text) : "");
            }
        }

        return given;
    }

    private static Option Make(QuestionOption declared)
    {
        if (declared.Value is null)
        {
            return new Option<bool>($"--{declared.Name}") { Description = declared.Help };
        }

        var option = new Option<string>($"--{declared.Name}")
        {
            Description = declared.Help,
            HelpName = declared.Value,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (declared.IsCount && !Values.Count(text, out _))
                {
                    result.AddError($"--{declared.Name} takes a number from 1, not \"{text}\".");
                }
                else if (declared.Words.Count > 0 && !declared.Words.Contains(text))
                {
                    result.AddError($"--{declared.Name} takes {string.Join(", ", declared.Words.SkipLast(1))} or {declared.Words[^1]}, not \"{text}\".");
                }

                return text;
            },
        };
        return declared.Words.Count == 0 ? option : option.Completing([.. declared.Words]);
    }
}
