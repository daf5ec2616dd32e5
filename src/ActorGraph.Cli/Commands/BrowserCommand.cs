using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using ActorGraph.Cli.Browser;
using ActorGraph.Neo4j;

namespace ActorGraph.Cli.Commands;

/// <summary><c>browser [ACTOR]</c>: what makes Neo4j Browser show the graph as it is meant, and a link to an actor in it.</summary>
internal static class BrowserCommand
{
    private const string DefaultFolder = "browser-kit";
    private const string Advice = "the store is a file, and Neo4j Browser shows servers: name one with --store http://localhost:7474.";

    public static void AddTo(Command root, CommandContext context)
    {
        var command = new ConsoleCommand("browser", "Colours, favourites and a guide for Neo4j Browser, and a link to an actor in it.", Groups.About)
        {
            Examples = ["browser Venezuela --store http://localhost:7474", "browser --open --store http://localhost:7474", "browser --serve 7475"],
        };
        root.Add(command);
        if (!context.IsNamed(command.Name))
        {
            return;
        }

        var actor = new Argument<string?>("ACTOR")
        {
            Description = "Whom the link shows: id, name, alias or external id; everybody when absent", Arity = ArgumentArity.ZeroOrOne,
        };
        var folder = new Option<string>("--to") { Description = "Where the kit is written", HelpName = "DIR", DefaultValueFactory = static _ => DefaultFolder };
        var open = new Option<bool>("--open") { Description = "Open the link in the web browser" };
        var serve = new Option<int?>("--serve") { Description = "Serve the kit over HTTP on this port instead of writing it, until stopped", HelpName = "PORT" };
        var host = new Option<string>("--listen")
        {
            Description = "Whom --serve answers: localhost, or 0.0.0.0 for everybody", HelpName = "HOST", DefaultValueFactory = static _ => "localhost",
        };
        command.Add(actor);
        command.Add(folder);
        command.Add(open);
        command.Add(serve);
        command.Add(host);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(serve) is int port)
            {
                return await ServeAsync(parsed.GetRequiredValue(host), port, context.Session, cancellationToken);
            }

            if (context.Server(parsed) is null && (parsed.GetValue(actor) is not null || parsed.GetValue(open)))
            {
                throw new UsageException($"There is no link: {Advice}");
            }

            var path = parsed.GetRequiredValue(folder);
            await BrowserKit.WriteAsync(path, cancellationToken);
            context.Session.Note($"The kit is in {path}: drop {BrowserKit.Style} and, once, {BrowserKit.Favourites} on Neo4j Browser's page.");
            if (context.Server(parsed) is not { } server)
            {
                context.Session.Note($"No link is shown: {Advice}");
                return ExitCode.Done;
            }

            var id = parsed.GetValue(actor) is { } named ? await IdAsync(named, parsed, context, cancellationToken) : null;
            var link = BrowserKit.Link(server, id);
            context.Session.Console.Out.WriteLine(link.AbsoluteUri);
            if (parsed.GetValue(open))
            {
                Open(link, context.Session);
            }

            return ExitCode.Done;
        });
    }

    private static async Task<string> IdAsync(string named, ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        await using var opened = context.Open(parsed, out var graph);
        var answer = await graph.AskAsync(new Profile(named), cancellationToken);
        foreach (var note in answer.Notes)
        {
            context.Session.Note(note);
        }

        return answer.Rows[0].Actor.Id;
    }

    private static async Task<int> ServeAsync(string host, int port, Session session, CancellationToken cancellationToken)
    {
        if (port is < 1 or > 65535)
        {
            throw new UsageException($"--serve needs a port from 1 to 65535, and {port} is none.");
        }

        using var server = new KitServer(host, port);
        server.Start();
        session.Note($"The kit is at {server.Address}{BrowserKit.Guide}; in Neo4j Browser: :style {server.Address}{BrowserKit.Style} and :guide {server.Address}{BrowserKit.Guide}");
        await server.RunAsync(cancellationToken);
        return ExitCode.Done;
    }

    private static void Open(Uri link, Session session)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(link.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception e) when (e is Win32Exception or PlatformNotSupportedException or FileNotFoundException)
        {
            session.Note($"No web browser could be started ({e.Message}); open the link above yourself.");
        }
    }
}
