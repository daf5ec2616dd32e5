using System.Text.Json;

namespace ActorGraph.Neo4j.Transport.Http;

/// <summary>A server's front page, which tells its version to anybody.</summary>
internal sealed class FrontPage(Neo4jAddress address, HttpServer server, Patience patience)
{
    /// <summary>The version; null where there is no such page, as in Aura or behind a proxy.</summary>
    /// <exception cref="StoreException">The server cannot be reached.</exception>
    public async ValueTask<string?> VersionAsync(CancellationToken cancellationToken)
    {
        string? version = null;
        await patience.RunAsync(
            async token =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address.Server);
                var refusal = await server.SendAsync(
                    request,
                    async (_, body, token) =>
                    {
                        version = await ReadAsync(body, token).ConfigureAwait(false);
                        return null;
                    },
                    token).ConfigureAwait(false);
                return refusal is { Cause: HttpRequestException } or { Retry: not Retry.Never } ? refusal : null;
            },
            static _ => { },
            cancellationToken).ConfigureAwait(false);
        if (version is not null)
        {
            patience.Answered();
        }

        return version;
    }

    /// <exception cref="StoreException">The page tells an old version.</exception>
    public async ValueTask RequireFitAsync(CancellationToken cancellationToken)
    {
        if (await VersionAsync(cancellationToken).ConfigureAwait(false) is { } version)
        {
            ServerVersion.Fit(version, address);
        }
    }

    private static async ValueTask<string?> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        using var page = await JsonDocument.ParseAsync(body, default, cancellationToken).ConfigureAwait(false);
        return page.RootElement.ValueKind == JsonValueKind.Object
            && page.RootElement.TryGetProperty("neo4j_version", out var version) && version.ValueKind == JsonValueKind.String
            ? version.GetString()
            : null;
    }
}
