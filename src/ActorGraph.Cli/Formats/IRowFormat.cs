namespace ActorGraph.Cli.Formats;

/// <summary>A format of bare rows: each is written as it comes, so that many never stand in memory.</summary>
internal interface IRowFormat
{
    void Write(object row);

    /// <summary>There are no more rows, or none at all.</summary>
    void End();
}
