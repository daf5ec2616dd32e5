namespace ActorGraph.Cli.Commands;

/// <summary>The headings of the list of commands.</summary>
internal static class Groups
{
    public const string Questions = "Questions";
    public const string Files = "Statement files";
    public const string About = "About the files";
}
