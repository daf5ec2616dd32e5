using ActorGraph.Neo4j;

namespace ActorGraph.Tests.Neo4j;

/// <summary>What a person writes and where it leads.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("http://localhost:7474", "http://localhost:7474/db/neo4j/query/v2")]
    [InlineData("http://localhost:7474/", "http://localhost:7474/db/neo4j/query/v2")]
    [InlineData("HTTP://localhost:7474/graph", "http://localhost:7474/db/graph/query/v2")]
    [InlineData("http://localhost", "http://localhost/db/neo4j/query/v2")]
    [InlineData("https://graph.example.org", "https://graph.example.org/db/neo4j/query/v2")]
    [InlineData("https://graph.example.org:7473/my%20graph/", "https://graph.example.org:7473/db/my%20graph/query/v2")]
    [InlineData("https+ssc://10.0.0.1:7473", "https://10.0.0.1:7473/db/neo4j/query/v2")]
    [InlineData("http://[::1]:7474/graph", "http://[::1]:7474/db/graph/query/v2")]
    [InlineData("neo4j://localhost", "http://localhost:7474/db/neo4j/query/v2")]
    [InlineData("neo4j://localhost:7687/graph", "http://localhost:7474/db/graph/query/v2")]
    [InlineData("neo4j://[::1]", "http://[::1]:7474/db/neo4j/query/v2")]
    [InlineData("bolt://localhost:7687", "http://localhost:7474/db/neo4j/query/v2")]
    [InlineData("neo4j+s://graph.example.org", "https://graph.example.org:7473/db/neo4j/query/v2")]
    [InlineData("bolt+s://graph.example.org:7687", "https://graph.example.org:7473/db/neo4j/query/v2")]
    [InlineData("neo4j+ssc://graph.example.org", "https://graph.example.org:7473/db/neo4j/query/v2")]
    [InlineData("neo4j+s://1a2b3c4d.databases.neo4j.io", "https://1a2b3c4d.databases.neo4j.io/db/neo4j/query/v2")]
    [InlineData("neo4j+s://1a2b3c4d.databases.neo4j.io:7687/1a2b3c4d", "https://1a2b3c4d.databases.neo4j.io/db/1a2b3c4d/query/v2")]
    [InlineData("https://1a2b3c4d.databases.neo4j.io", "https://1a2b3c4d.databases.neo4j.io/db/neo4j/query/v2")]
    [InlineData("neo4j://1a2b3c4d.databases.neo4j.io", "https://1a2b3c4d.databases.neo4j.io/db/neo4j/query/v2")]
    public void It_leads_to_the_query_api(string address, string query)
    {
        var parsed = Neo4jAddress.Parse(address);

        Assert.Equal(query, parsed.Query.AbsoluteUri);
        Assert.Equal(address, parsed.ToString());
        Assert.Equal(address.Contains("+ssc", StringComparison.Ordinal), parsed.AnyCertificate);
    }

    [Theory]
    [InlineData("http://ann:hunter2@localhost:7474")]
    [InlineData("neo4j+s://ann:hunter2@graph.example.org/graph")]
    [InlineData("bolt://:hunter2@localhost")]
    [InlineData("neo4j://hunter2@localhost")]
    [InlineData("neo4j://ann:hun@ter2@localhost")]
    [InlineData("http://ann:hunter2/x@localhost")]
    public void A_sign_in_does_not_belong_into_it(string address)
    {
        var failure = Assert.Throws<UsageException>(() => Neo4jAddress.Parse(address));

        Assert.DoesNotContain("hunter2", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("ter2", failure.ToString(), StringComparison.Ordinal);
        Assert.Contains("ACTORGRAPH_NEO4J_PASSWORD", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("neo4j://localhost:9999", "http://localhost:PORT")]
    [InlineData("bolt+s://graph.example.org:9999", "https://graph.example.org:PORT")]
    [InlineData("http://localhost:7474/db/neo4j", "http://localhost:7474/neo4j")]
    [InlineData("neo4j://localhost?policy=eu", "neo4j://localhost/neo4j")]
    [InlineData("http://localhost:7474/#top", "http://localhost:7474/neo4j")]
    [InlineData("http://", "http://localhost:7474")]
    [InlineData("http:localhost", "http://localhost:7474")]
    [InlineData("neo4j://local host", "http://localhost:7474")]
    [InlineData("http://localhost:port", "http://localhost:7474")]
    public void What_leads_nowhere_is_told_with_what_to_write(string address, string rather) =>
        Assert.Contains(rather, Assert.Throws<UsageException>(() => Neo4jAddress.Parse(address)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("http://localhost", true)]
    [InlineData("Neo4j+S://localhost", true)]
    [InlineData("bolt:localhost", true)]
    [InlineData("actorgraph.db", false)]
    [InlineData("sqlite:actorgraph.db", false)]
    [InlineData("neo4j/graph.db", false)]
    [InlineData("C:/graph.db", false)]
    [InlineData("ftp://localhost", false)]
    public void A_servers_address_is_told_from_a_path(string address, bool server) => Assert.Equal(server, Neo4jAddress.IsServer(address));
}
