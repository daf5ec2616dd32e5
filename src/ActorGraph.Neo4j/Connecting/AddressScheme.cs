namespace ActorGraph.Neo4j;

/// <summary>What stands before <c>://</c> in a server's address.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Bolt">Whether it is one of the drivers' schemes, whose port is Bolt's.</param>
/// <param name="Secure">Whether the connection is encrypted.</param>
/// <param name="AnyCertificate">Whether a certificate that nobody vouches for will do.</param>
internal sealed record AddressScheme(string Name, bool Bolt, bool Secure, bool AnyCertificate)
{
    private static readonly AddressScheme[] All =
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

    /// <summary>The scheme of an address; null when it is a file's path.</summary>
    public static AddressScheme? Of(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : Array.Find(All, s => s.Name.Equals(address[..colon], StringComparison.OrdinalIgnoreCase));
    }
}
