namespace ActorGraph;

/// <summary>What sort of actor somebody is.</summary>
public enum ActorKind
{
    /// <summary>Nothing was said about it; conflicts with no other kind.</summary>
    Unknown,

    /// <summary>One human being.</summary>
    Person,

    /// <summary>People known together, with or without a name of their own.</summary>
    Group,

    /// <summary>Who acts for a country.</summary>
    Government,

    /// <summary>A company, agency, party, alliance, office or armed force.</summary>
    Organisation,

    /// <summary>A land or its people as a whole; a country that acts is its <see cref="Government"/>.</summary>
    Country,
}
