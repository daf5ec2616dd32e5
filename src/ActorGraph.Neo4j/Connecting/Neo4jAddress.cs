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

    private Neo4jAddress(string given, Uri server, string database, bool anyCertificate)
    {
        Given = given;
        Server = server;
        Database = database;
        AnyCertificate = anyCertificate;
    }

    /// <summary>As it was given; there are no credentials in it.</summary>
    public string Given { get; }

    /// <summary>The server's root over HTTP, such as <c>http://localhost:7474/</c>.</summary>
    public Uri Server { get; }

    public string Database { get; }

    /// <summary>Whether a certificate that nobody vouches for will do (<c>+ssc</c>).</summary>
    public bool AnyCertificate { get; }

    /// <summary>Where texts are sent.</summary>
    public Uri Query => new(Server, $"db/{Uri.EscapeDataString(Database)}/query/v2");

    /// <summary>Whether this is meant as a server's address and not as a file's path.</summary>
    public static bool IsServer(string address) => SchemeOf(address) is not null;

    /// <exception cref="UsageException">It cannot be one; the sentence says what to write.</exception>
    public static Neo4jAddress Parse(string address)
    {
        if (SchemeOf(address) is not { } scheme)
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

        var database = path.Length == 0 ? UsualDatabase : Uri.UnescapeDataString(path);
        return new Neo4jAddress(address, Root(address, scheme, rest, uri), database, scheme.AnyCertificate);
    }

    public override string ToString() => Given;

    private static Uri Root(string address, Scheme scheme, string rest, Uri uri)
    {
        var aura = uri.Host.EndsWith(Aura, StringComparison.OrdinalIgnoreCase);
        var port = !HasPort(rest) ? (int?)null : uri.Port;
        if (aura)
        {
            // Aura's own addresses are neo4j+s; its Query API is where every web server with a certificate is.
            return new UriBuilder("https", uri.Host, port is null or BoltPort ? 443 : port.Value).Uri;
        }

        if (!scheme.Bolt)
        {
            // As browsers and curl read it: without a port it is 80 or 443.
            return new UriBuilder(scheme.Secure ? "https" : "http", uri.Host, port ?? (scheme.Secure ? 443 : 80)).Uri;
        }

        return port is null or BoltPort
            ? new UriBuilder(scheme.Secure ? "https" : "http", uri.Host, scheme.Secure ? HttpsPort : HttpPort).Uri
            : throw new UsageException(
                $"The store address {address} names a Bolt port that is not {BoltPort}, and nothing tells which port the server's Query API has: "
                + $"write {(scheme.Secure ? "https" : "http")}://{uri.Host}:PORT with that one, as a rule {(scheme.Secure ? HttpsPort : HttpPort)}.");
    }

    private static bool HasPort(string rest)
    {
        var authority = rest[2..].Split('/', '?', '#')[0];
        var colon = authority.LastIndexOf(':');
        return colon > authority.LastIndexOf(']') && colon < authority.Length - 1;
    }

    private static UsageException Malformed() =>
        new("The store address is no server's: write it like http://localhost:7474 or neo4j+s://graph.example.org.");

    private static Scheme? SchemeOf(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : Array.Find(Schemes, s => s.Name.Equals(address[..colon], StringComparison.OrdinalIgnoreCase));
    }

    private static readonly Scheme[] Schemes =
    [
        new("http", Bolt: false, Secure: false, AnyCertificate: false),
        new("https", Bolt: false, Secure: true, AnyCertificate: false),
        new("https+ssc", Bolt: false, Secure: true, AnyCertificate: true),
        new("neo4j", Bolt: true, Secure: false, AnyCertificate: false),
        new("neo4j+s", Bolt: true, Secure: true, AnyCertificate: false),
        new("neo4j+ssc", Bolt: true, Secure: true, AnyCertificate: true),
        new("bolt", Bolt: true, Secure: false, AnyCertificate: false),
        new("bolt+s", Bolt: true, Secure: true, AnyCertificate: false),
        new("bolt+ssc", Bolt: true, Secure: true, AnyCertificate: true),
    ];

    private sealed record Scheme(string Name, bool Bolt, bool Secure, bool AnyCertificate);
}
