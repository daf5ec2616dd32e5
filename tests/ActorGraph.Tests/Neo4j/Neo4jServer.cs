using System.Security.Cryptography;
using ActorGraph.Neo4j;
using ActorGraph.Tests.Neo4j;
using Docker.DotNet;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

[assembly: AssemblyFixture(typeof(Neo4jServer))]

namespace ActorGraph.Tests.Neo4j;

/// <summary>
/// The real server that tests ask: the one at ACTORGRAPH_NEO4J_URL, which has to answer; else one in a container when there is Docker; else
/// none, and the test that asked is skipped with the reason. It is started when the first test asks, and all tests share it.
/// </summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    /// <summary>Tests that change what is in the server's one database are of this collection, so that none runs beside another.</summary>
    public const string Collection = "Neo4j";

    private const string UrlVariable = "ACTORGRAPH_NEO4J_URL";
    private const string ImageVariable = "ACTORGRAPH_NEO4J_IMAGE";
    private const string UsualImage = "neo4j:5.26-community";
    private const int HttpPort = 7474;
    private const int BoltPort = 7687;

    private readonly Lazy<Task<Found>> found;
    private IContainer? container;

    public Neo4jServer() => found = new(FindAsync);

    /// <summary>Where the server is and how to sign in.</summary>
    public async Task<Neo4jConnection> GetAsync()
    {
        var (connection, missing) = await found.Value;
        Assert.SkipWhen(connection is null, missing ?? "");
        return connection!;
    }

    public async ValueTask DisposeAsync()
    {
        if (container is not null)
        {
            await container.DisposeAsync();
        }
    }

    private async Task<Found> FindAsync()
    {
        if (Environment.GetEnvironmentVariable(UrlVariable) is not { Length: > 0 } url)
        {
            return await StartAsync();
        }

        using var client = new HttpClient();
        using var page = await client.GetAsync(new Uri(url));
        page.EnsureSuccessStatusCode();
        return new Found(new Neo4jConnection(url, Environment.GetEnvironmentVariable("ACTORGRAPH_NEO4J_BOLT_URL"), Neo4jSignIn.FromEnvironment()));
    }

    private async Task<Found> StartAsync()
    {
        var image = Environment.GetEnvironmentVariable(ImageVariable);
        var password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
        try
        {
            container = new ContainerBuilder(image ?? UsualImage)
                .WithEnvironment("NEO4J_AUTH", "neo4j/" + password)
                .WithPortBinding(HttpPort, assignRandomHostPort: true)
                .WithPortBinding(BoltPort, assignRandomHostPort: true)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(static page => page.ForPort(HttpPort)))
                .Build();
            await container.StartAsync();
        }
        catch (DockerUnavailableException)
        {
            return new Found(Missing: $"There is no Neo4j server: {UrlVariable} is not set and no Docker answers.");
        }
        catch (DockerApiException failure) when (image is null)
        {
            // As on a machine that reaches no registry. An image that was asked for has to be there.
            return new Found(Missing: $"There is no Neo4j server: {UrlVariable} is not set and Docker has no {UsualImage}: {failure.Message}");
        }

        return new Found(new Neo4jConnection(
            $"http://{container.Hostname}:{container.GetMappedPublicPort(HttpPort)}",
            $"bolt://{container.Hostname}:{container.GetMappedPublicPort(BoltPort)}",
            new Neo4jSignIn("neo4j", password)));
    }

    private sealed record Found(Neo4jConnection? Connection = null, string? Missing = null);
}

/// <summary>A server's addresses and who signs in.</summary>
/// <param name="Url">Its address over HTTP.</param>
/// <param name="BoltUrl">Its address over Bolt, where it is known.</param>
/// <param name="SignIn">A user who may do everything.</param>
public sealed record Neo4jConnection(string Url, string? BoltUrl, Neo4jSignIn SignIn);
