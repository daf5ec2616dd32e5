using System.Net;
using System.Net.Sockets;
using ActorGraph.Neo4j;

namespace ActorGraph.Cli.Browser;

/// <summary>
/// Serves the Browser kit over HTTP, which Browser needs for guides: read only, the kit's files and nothing else. Browser asks from
/// another origin, so that every answer allows that.
/// </summary>
internal sealed class KitServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly IReadOnlyDictionary<string, byte[]> files = BrowserKit.Files();

    /// <param name="host">Whom to listen to: <c>localhost</c>, or <c>0.0.0.0</c> for everybody.</param>
    /// <param name="port">The port.</param>
    public KitServer(string host, int port)
    {
        Address = $"http://{(IsEverybody(host) ? "localhost" : host)}:{port}/";
        listener.Prefixes.Add($"http://{(IsEverybody(host) ? "*" : host)}:{port}/");
    }

    /// <summary>Where the kit is.</summary>
    public string Address { get; }

    /// <summary>Begins to listen.</summary>
    /// <exception cref="UsageException">The port cannot be had.</exception>
    public void Start()
    {
        try
        {
            listener.Start();
        }
        catch (Exception e) when (e is HttpListenerException or SocketException)
        {
            throw new UsageException($"{Address} cannot be served: {e.Message}; name another port with --serve.");
        }
    }

    /// <summary>Answers until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var stop = cancellationToken.Register(listener.Stop);
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await AnswerAsync(await listener.GetContextAsync(), cancellationToken);
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The listener was stopped, or somebody hung up.
            }
        }
    }

    public void Dispose() => listener.Close();

    private async Task AnswerAsync(HttpListenerContext context, CancellationToken cancellationToken)
    {
        using var response = context.Response;
        response.AddHeader("Access-Control-Allow-Origin", "*");
        response.AddHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        response.AddHeader("Access-Control-Allow-Headers", "cache-control, pragma, sentry-trace, baggage");
        response.AddHeader("Cache-Control", "no-cache");
        var name = context.Request.Url?.AbsolutePath.TrimStart('/');
        switch (context.Request.HttpMethod)
        {
            case "OPTIONS":
                response.StatusCode = (int)HttpStatusCode.NoContent;
                return;
            case "GET" or "HEAD" when files.TryGetValue(string.IsNullOrEmpty(name) ? BrowserKit.Guide : name, out var content):
                response.ContentType = TypeOf(name);
                response.ContentLength64 = content.Length;
                if (context.Request.HttpMethod == "GET")
                {
                    await response.OutputStream.WriteAsync(content, cancellationToken);
                }

                return;
            default:
                response.StatusCode = (int)(context.Request.HttpMethod is "GET" or "HEAD" ? HttpStatusCode.NotFound : HttpStatusCode.MethodNotAllowed);
                return;
        }
    }

    private static string TypeOf(string? name) => name switch
    {
        BrowserKit.Favourites => "application/zip",
        BrowserKit.Style => "text/plain; charset=utf-8",
        _ => "text/markdown; charset=utf-8",
    };

    private static bool IsEverybody(string host) => host is "0.0.0.0" or "*" or "+";
}
