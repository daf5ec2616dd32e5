using System.Net.Security;
using System.Net.Sockets;
using System.Reflection;

namespace ActorGraph.Neo4j.Transport.Http;

/// <summary>The connections to one server: pooled, kept alive, never redirected.</summary>
internal static class HttpConnections
{
    // The server closes a connection after 30 idle seconds; one that is taken up at that moment would be lost.
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Connecting = TimeSpan.FromSeconds(10);

    public static HttpClient Open(Neo4jAddress address)
    {
        var handler = new SocketsHttpHandler
        {
            PooledConnectionIdleTimeout = Idle,
            ConnectTimeout = Connecting,
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectCallback = ConnectAsync,
        };
        if (address.AnyCertificate)
        {
#pragma warning disable CA5359 // That is what +ssc asks for: the connection is secret, but nobody vouches for the server.
            handler.SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = static (_, _, _, _) => true };
#pragma warning restore CA5359
        }

        // A question may take as long as it takes; the caller's cancellation ends it.
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        var version = typeof(HttpConnections).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        client.DefaultRequestHeaders.UserAgent.Add(new("actorgraph", version?.Split('+')[0]));
        client.DefaultRequestHeaders.Accept.Add(new("application/json"));
        return client;
    }

    /// <summary>Connects with TCP's own signs of life, so that a machine that vanished during a long question is noticed.</summary>
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 30);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 3);
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
