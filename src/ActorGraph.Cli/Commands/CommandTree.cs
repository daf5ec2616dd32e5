using System.CommandLine;
using System.CommandLine.Help;
using ActorGraph.Cli.Help;
using ActorGraph.Neo4j;
using ActorGraph.Questions;

namespace ActorGraph.Cli.Commands;

/// <summary>All commands. Only those whose names stand among the words get their options: the others are there to be listed.</summary>
internal static class CommandTree
{
    public static RootCommand Build(Session session, IReadOnlyList<string> words)
    {
        var store = new Option<string?>("--store")
        {
            Description = "Where the graph is kept: a file, also as sqlite:FILE, or a Neo4j server, such as http://localhost:7474 "
                + $"(password: {Neo4jSignIn.PasswordVariable}); else ACTORGRAPH_STORE, else {StoreAddress.Default} here",
            HelpName = "STORE",
            Recursive = true,
        };
        var root = new RootCommand("Who backs whom, who opposes whom, and who says so: statements about actors as a graph.") { store };
        foreach (var option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption => new Help.HelpAction(session),
                VersionOption => new VersionAction(session),
                _ => null,
            };
        }

        var context = new CommandContext(session, store, words);
        ImportCommand.AddTo(root, context);
        CheckCommand.AddTo(root, context);
        RemoveCommand.AddTo(root, context);
        ExportCommand.AddTo(root, context);
        foreach (var question in Catalogue.Questions)
        {
            QuestionCommand.AddTo(root, context, question);
        }

        AskCommand.AddTo(root, context);
        VocabularyCommand.AddTo(root, context);
        ShellCommand.AddTo(root, context);
        SchemaCommand.AddTo(root, context);
        BrowserCommand.AddTo(root, context);
        return root;
    }
}

/// <summary>What every command is built with.</summary>
internal sealed record CommandContext(Session Session, Option<string?> Store, IReadOnlyList<string> Words)
{
    /// <summary>Whether somebody may be calling this command.</summary>
    public bool IsNamed(string command) => Words.Contains(command);

    /// <summary>The address of the server that keeps the graph; null when a file does.</summary>
    public string? Server(ParseResult parsed) => StoreAddress.Of(parsed.GetValue(Store), Session) is var address && Neo4jGraph.IsAddress(address) ? address : null;

    /// <summary>The graph of a command; who opens it lets go of what is returned.</summary>
    public IAsyncDisposable? Open(ParseResult parsed, out Graph graph)
    {
        var address = StoreAddress.Of(parsed.GetValue(Store), Session);
        if (Session.Kept is { } kept)
        {
            graph = kept.Get(address, () => StoreAddress.Open(address, Session));
            return null;
        }

        return graph = StoreAddress.Open(address, Session);
    }
}
