namespace ActorGraph.Neo4j;

/// <summary>A server's address as a person gives it, and where its Query API is.</summary>
internal sealed class Neo4jAddress
{
    /// <summary>The database a server makes when it is installed.</summary>
    public const string UsualDatabase = "neo4j";

    private const int BoltPort = 7687;
    private const int HttpPort = 7474;
    private const int HttpsPort = 7473;
    private const string Aura = ".databases.neo4j.io";

    private Neo4jAddress(string given, Uri server, string? database, bool anyCertificate)
    {
        Given = given;
        Server = server;
        HasDatabase = database is not null;
        Database = database ?? UsualDatabase;
        AnyCertificate = anyCertificate;
    }

    /// <summary>As it was given; there are no credentials in it.</summary>
    public string Given { get; }

    /// <summary>The server's root, such as <c>http://localhost:7474/</c>, or over Bolt <c>neo4j://localhost:7687/</c>.</summary>
    public Uri Server { get; }

    public string Database { get; }

    /// <summary>Whether it names the database; over Bolt it is the user's home database when it does not.</summary>
    public bool HasDatabase { get; }

    /// <summary>Whether a certificate that nobody vouches for will do (<c>+ssc</c>).</summary>
    public bool AnyCertificate { get; }

    /// <summary>Where texts are sent over HTTP.</summary>
    public Uri Query => new(Server, $"db/{Uri.EscapeDataString(Database)}/query/v2");

    /// <summary>Whether this is meant as a server's address and not as a file's path.</summary>
    public static bool IsServer(string address) => AddressScheme.Of(address) is not null;

    /// <summary>Whether this is meant as an address over Bolt.</summary>
    public static bool IsBolt(string address) => AddressScheme.Of(address) is { Bolt: true };

    /// <summary>Reads an address and finds the Query API that is meant, also of one that names Bolt's port.</summary>
    /// <exception cref="UsageException">It cannot be one; the sentence says what to write.</exception>
    public static Neo4jAddress Parse(string address)
    {
        var (scheme, uri, port, database) = Split(address);
        return new Neo4jAddress(address, HttpRoot(address, scheme, uri.Host, port), database, scheme.AnyCertificate);
    }

    /// <summary>Reads an address for the driver.</summary>
    /// <exception cref="UsageException">It cannot be one; the sentence says what to write.</exception>
    public static Neo4jAddress ParseBolt(string address)
    {
        var (scheme, uri, port, database) = Split(address);
        return new Neo4jAddress(address, new UriBuilder(scheme.Name, uri.Host, port ?? BoltPort).Uri, database, scheme.AnyCertificate);
    }

    public override string ToString() => Given;

    private static (AddressScheme Scheme, Uri Uri, int? Port, string? Database) Split(string address)
    {
        if (AddressScheme.Of(address) is not { } scheme)
        {
            throw Malformed();
        }

        var rest = address[(scheme.Name.Length + 1)..];
        if (rest.Contains('@', StringComparison.Ordinal))
        {
            // Nothing of it is repeated: where such a part begins and ends is not certain, and it may be a password.
            throw new UsageException(
                $"The store address holds a user or a password, which end up in process lists and logs: write {scheme.Name}://HOST:PORT "
                + $"and set {Neo4jSignIn.UserVariable} and {Neo4jSignIn.PasswordVariable} (or {Neo4jSignIn.PasswordFileVariable}).");
        }

        // Read as an address on the web, whose rules are the same.
        if (!rest.StartsWith("//", StringComparison.Ordinal) || !Uri.TryCreate("http:" + rest, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw Malformed();
        }

        var path = uri.AbsolutePath.Trim('/');
        if (path.Contains('/', StringComparison.Ordinal) || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            throw new UsageException(
                $"The store address {address} has more behind the server than a database's name: write {scheme.Name}://{uri.Authority}/{UsualDatabase}.");
        }

        return (scheme, uri, HasPort(rest) ? uri.Port : null, path.Length == 0 ? null : Uri.UnescapeDataString(path));
    }

    private static Uri HttpRoot(string address, AddressScheme scheme, string host, int? port)
    {
        if (host.EndsWith(Aura, StringComparison.OrdinalIgnoreCase))
        {
            // Aura's own addresses are neo4j+s; its Query API is where every web server with a certificate is.
            return new UriBuilder("https", host, port is null or BoltPort ? 443 : port.Value).Uri;
        }

        var web = scheme.Secure ? "https" : "http";
        if (!scheme.Bolt)
        {
            // As browsers and curl read it: without a port it is 80 or 443.
            return new UriBuilder(web, host, port ?? (scheme.Secure ? 443 : 80)).Uri;
        }

        var usual = scheme.Secure ? HttpsPort : HttpPort;
        return port is null or BoltPort
            ? new UriBuilder(web, host, usual).Uri
            : throw new UsageException(
                $"The store address {address} names a Bolt port that is not {BoltPort}, and nothing tells which port the server's Query API has: "
                + $"write {web}://{host}:PORT with that one, as a rule {usual}.");
    }

    private static bool HasPort(string rest)
    {
        var authority = rest[2..].Split('/', '?', '#')[0];
        var colon = authority.LastIndexOf(':');
        return colon > authority.LastIndexOf(']') && colon < authority.Length - 1;
    }

    private static UsageException Malformed() =>
        new("The store address is no server's: write it like http://localhost:7474 or neo4j+s://graph.example.org.");
}
