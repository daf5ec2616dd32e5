using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ActorGraph.Cli.Commands;

/// <summary>Options whose values are read here, so that a bad one is answered with what is allowed.</summary>
internal static class Values
{
    /// <summary>Reads one value, or says what it should have been.</summary>
    public delegate bool Reader<T>(string text, out T value);

    public static Option<T?> One<T>(string name, string value, string description, string allowed, Reader<T> read)
        where T : struct => new(name)
        {
            Description = description,
            HelpName = value,
            CustomParser = result => Read(result, result.Tokens[0].Value, allowed, read, out var one) ? one : null,
        };

    public static Option<IReadOnlyList<T>> Many<T>(string name, string value, string description, string allowed, Reader<T> read) =>
        Many(new Option<IReadOnlyList<T>>(name), value, description, allowed, read);

    public static Option<IReadOnlyList<string>> Names(string name, string value, string description) =>
        Many(new Option<IReadOnlyList<string>>(name), value, description, "a name", Name);

    /// <summary>Names that are completed with what actors are called.</summary>
    public static Option<IReadOnlyList<string>> Actors(string name, string value, string description) =>
        Many(new ActorsOption(name), value, description, "a name", Name);

    /// <summary>Tells a shell what an option may be completed with.</summary>
    public static T Completing<T>(this T option, params ReadOnlySpan<string> words)
        where T : Option
    {
        option.CompletionSources.Add(words.ToArray());
        return option;
    }

    public static bool Day(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static bool Count(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;

    /// <summary>5% or 0.05.</summary>
    public static bool Share(string text, out double share)
    {
        var percent = text.EndsWith('%');
        var read = double.TryParse(text.AsSpan().TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out share);
        share = percent ? share / 100 : share;
        return read && share is >= 0 and <= 1;
    }

    /// <summary>One of an enumeration's words, as files and answers write them.</summary>
    public static Reader<T> Word<T>(params ReadOnlySpan<(string Word, T Value)> words)
    {
        var known = words.ToArray();
        return (string text, out T value) =>
        {
            foreach (var (word, meant) in known)
            {
                if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
                {
                    value = meant;
                    return true;
                }
            }

            value = default!;
            return false;
        };
    }

    private static Option<IReadOnlyList<T>> Many<T>(Option<IReadOnlyList<T>> option, string value, string description, string allowed, Reader<T> read)
    {
        option.Description = description;
        option.HelpName = value;
        option.Arity = ArgumentArity.OneOrMore;
        option.DefaultValueFactory = _ => [];
        option.CustomParser = result =>
        {
            var values = new List<T>();
            foreach (var token in result.Tokens)
            {
                if (Read(result, token.Value, allowed, read, out var one))
                {
                    values.Add(one);
                }
            }

            return values;
        };
        return option;
    }

    private static bool Name(string text, out string name) => (name = text.Trim()).Length > 0;

    private static bool Read<T>(ArgumentResult result, string text, string allowed, Reader<T> read, out T value)
    {
        if (read(text, out value))
        {
            return true;
        }

        var option = result.Parent is OptionResult parent ? parent.Option.Name : result.Argument.Name;
        result.AddError($"{option} takes {allowed}, not \"{text}\".");
        return false;
    }
}
