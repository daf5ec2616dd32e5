using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ActorGraph.Tests.Neo4j.Faults;

namespace ActorGraph.Tests.Neo4j.Transport;

/// <summary>A certificate that nobody vouches for is refused, unless the address says that any will do.</summary>
public sealed class TlsTests
{
    [Fact]
    public async Task It_is_refused()
    {
        using var certificate = SelfSigned();
        await using var server = new FaultServer(certificate, Serve.Ok);

        var failure = await Asked.FailureAsync(server);

        Assert.Contains("No secure connection to https://localhost:", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+ssc", failure.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task It_is_taken_when_the_address_says_so()
    {
        using var certificate = SelfSigned();
        await using var server = new FaultServer(certificate, Serve.Ok);
        await using var transport = Asked.Open(server, address: $"https+ssc://localhost:{server.Port}");

        Assert.Equal(1, await Asked.OneAsync(transport));
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
