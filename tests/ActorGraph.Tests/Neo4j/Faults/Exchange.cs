using System.Net.Sockets;
using System.Text;

namespace ActorGraph.Tests.Neo4j.Faults;

/// <summary>One request and what is sent back for it.</summary>
internal sealed class Exchange(Socket socket, Stream stream, ReceivedRequest request)
{
    public ReceivedRequest Request => request;

    /// <summary>Whether nothing more can be asked over this connection.</summary>
    public bool Closed { get; private set; }

    public async Task SendAsync(string text, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    public async Task SendAsync(byte[] bytes, CancellationToken cancellationToken) => await stream.WriteAsync(bytes, cancellationToken);

    /// <summary>Says nothing more, in good order.</summary>
    public void Close()
    {
        Closed = true;
        socket.Shutdown(SocketShutdown.Send);
    }

    /// <summary>Breaks the connection, as a killed server does.</summary>
    public void Reset()
    {
        Closed = true;
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }
}
