using System.Text.Json;

namespace ActorGraph.Neo4j.Transport.Http;

/// <summary>One server over HTTP: sends requests and tells every way in which they fail apart.</summary>
internal sealed class HttpServer(Neo4jAddress address, TimeProvider time) : IDisposable
{
    private readonly HttpClient client = HttpConnections.Open(address);

    public HttpRefusals Refusals { get; } = new(address, time);

    /// <summary>Sends a request and has its answer read, however it came out; null when it went well.</summary>
    public async ValueTask<Refusal?> SendAsync(
        HttpRequestMessage request,
        Func<HttpResponseMessage, Stream, CancellationToken, ValueTask<Refusal?>> read,
        CancellationToken cancellationToken)
    {
        HttpResponseMessage? response = null;
        try
        {
            response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            if ((int)response.StatusCode is >= 300 and < 400)
            {
                return Refusals.Of(response);
            }

            var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (body.ConfigureAwait(false))
            {
                return await read(response, body, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (HttpRequestException failure)
        {
            return Refusals.Of(failure);
        }
        catch (JsonException failure)
        {
            return response!.IsSuccessStatusCode ? Refusals.Foreign(response, failure) : Refusals.Of(response);
        }
        catch (IOException failure)
        {
            return Refusals.Lost(failure);
        }
        catch (OperationCanceledException failure) when (!cancellationToken.IsCancellationRequested)
        {
            return Refusals.TimedOut(failure);
        }
        finally
        {
            response?.Dispose();
        }
    }

    public void Dispose() => client.Dispose();
}
