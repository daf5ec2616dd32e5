using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace ActorGraph.Tests.Neo4j.Faults;

/// <summary>What the server does with one request.</summary>
internal delegate Task Fault(Exchange exchange, CancellationToken cancellationToken);

/// <summary>An HTTP server on a real socket that goes wrong as it is told: each request gets the next fault, and the last goes on for ever.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly ConcurrentQueue<Fault> script;
    private readonly X509Certificate2? certificate;
    private readonly Task accepting;
    private Fault last;

    public FaultServer(params Fault[] script)
        : this(null, script)
    {
    }

    public FaultServer(X509Certificate2? certificate, params Fault[] script)
    {
        this.certificate = certificate;
        this.script = new(script);
        last = script[^1];
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string Url => $"{(certificate is null ? "http" : "https")}://localhost:{Port}";

    /// <summary>Requests that came whole, in order.</summary>
    public ConcurrentQueue<ReceivedRequest> Requests { get; } = new();

    /// <summary>Connections that came, whatever became of them.</summary>
    public int Connections { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        listener.Stop();
        await accepting;
        ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
            {
                var socket = await listener.AcceptSocketAsync(ending.Token);
                Connections++;
                serving.Add(ServeAsync(socket));
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The listener was stopped, before or while it waited.
            await Task.WhenAll(serving);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            using (socket)
            await using (var stream = await OpenAsync(socket))
            {
                while (await ReceivedRequest.ReadAsync(stream, ending.Token) is { } request)
                {
                    Requests.Enqueue(request);
                    last = script.TryDequeue(out var next) ? next : last;
                    var exchange = new Exchange(socket, stream, request);
                    await last(exchange, ending.Token);
                    if (exchange.Closed)
                    {
                        return;
                    }
                }
            }
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException or SocketException or ObjectDisposedException
            or System.Security.Authentication.AuthenticationException)
        {
            // The client went away, or the server ends.
        }
    }

    private async Task<Stream> OpenAsync(Socket socket)
    {
        var plain = new NetworkStream(socket);
        if (certificate is null)
        {
            return plain;
        }

        var secure = new SslStream(plain);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, ending.Token);
        return secure;
    }
}
