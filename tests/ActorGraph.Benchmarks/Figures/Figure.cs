namespace ActorGraph.Benchmarks.Figures;

/// <summary>One measured value beside what it should be at most.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Unit">In what unit.</param>
/// <param name="Measured">How much it was.</param>
/// <param name="Limit">How much it may be; null when nobody set a limit, or not for this size.</param>
/// <param name="Remark">What else was seen: how often, the spread.</param>
internal sealed record Figure(string Name, string Unit, double Measured, double? Limit, string Remark = "")
{
    /// <summary>The share of the limit that was used.</summary>
    public double? Ratio => Measured / Limit;

    public string Verdict => Ratio is double ratio ? ratio <= 1 ? "ok" : "short" : "";
}
