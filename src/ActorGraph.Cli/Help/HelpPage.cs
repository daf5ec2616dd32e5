using System.CommandLine;
using ActorGraph.Cli.Commands;
using ActorGraph.Cli.Terminal;
using Spectre.Console;

namespace ActorGraph.Cli.Help;

/// <summary>Help for somebody who has never seen the program: what it does, an example to copy, then every detail.</summary>
internal sealed class HelpPage(Screen screen)
{
    private const int Indent = 2;

    public void Write(RootCommand root)
    {
        Prose(root.Description);
        Heading("Usage");
        Examples(["COMMAND [OPTIONS]"]);
        Heading("First steps");
        Examples(["import seeds", "who-backs Venezuela", "who-backs --help"]);
        foreach (var group in root.Subcommands.GroupBy(command => ((ConsoleCommand)command).Group))
        {
            Heading(group.Key);
            Terms(group.Select(command => (Usage(command), command.Description)));
        }

        Heading("Options");
        Terms(root.Options.Select(Describe));
        ExitCodes();
    }

    public void Write(Command command)
    {
        Prose(command.Description);
        Heading("Usage");
        Examples([$"{Usage(command)} [OPTIONS]"]);
        if (command is ConsoleCommand { Examples: [_, ..] examples })
        {
            Heading("Examples");
            Examples(examples);
        }

        if (command.Arguments.Count > 0)
        {
            Heading("Arguments");
            Terms(command.Arguments.Select(argument => (Name(argument), argument.Description)));
        }

        Heading("Options");
        Terms(command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
            .Select(Describe));
        if (command is ConsoleCommand { Legend: [_, ..] legend })
        {
            Heading("Reading the table");
            Terms(legend.Select(static entry => (entry.Word, (string?)entry.Meaning)));
        }

        ExitCodes();
    }

    private static string Usage(Command command) => string.Join(' ', command.Arguments.Select(Name).Prepend(command.Name));

    private static string Name(Argument argument) => (argument.Arity.MinimumNumberOfValues, argument.Arity.MaximumNumberOfValues) switch
    {
        (0, 1) => $"[{argument.Name}]",
        (_, > 1) => $"{argument.Name}…",
        _ => argument.Name,
    };

    private static (string Term, string? Text) Describe(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name).Distinct());
        return (option.HelpName is { } value ? $"{names} {value}" : names, option.Description);
    }

    private void ExitCodes()
    {
        Heading("Exit codes");
        Terms([
            ("0", "Done; also when there is nothing to show"),
            ("1", "A mistake in the program"),
            ("2", "The command was put wrongly"),
            ("3", "A statement file is not right; nothing was written"),
            ("4", "The store is absent, locked, full or not a store, or its server cannot be reached or refuses"),
            ("5", "No such actor, statement, source, dataset or run, or more than one"),
            ("6", "A guard stopped the import; nothing was written"),
            ("130", "Cancelled; nothing was written"),
        ]);
    }

    private void Prose(string? text) => screen.Write(new Paragraph(text ?? string.Empty));

    private void Heading(string text)
    {
        screen.Line();
        screen.Line([new(text, Ink.Strong)]);
    }

    private void Examples(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            screen.Line([new(new string(' ', Indent), Ink.Plain), new("actorgraph ", Ink.Faint), new(line, Ink.Plain)]);
        }
    }

    private void Terms(IEnumerable<(string Term, string? Text)> terms)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(Indent, 0, Indent, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var (term, text) in terms)
        {
            grid.AddRow(new Paragraph(term), new Paragraph(text ?? string.Empty));
        }

        screen.Write(grid);
    }
}
