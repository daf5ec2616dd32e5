namespace ActorGraph.Questions;

/// <summary>The visible ties of one stance from one actor to another, counted as one: what who-backs shows as a row.</summary>
/// <param name="Subject">Whose stance it is.</param>
/// <param name="Object">Towards whom.</param>
/// <param name="Stance">The stance; neutral for affiliations and, where these are asked for, other neutral ties.</param>
/// <param name="Voices">Distinct voices behind it.</param>
internal readonly record struct Link(long Subject, long Object, Stance Stance, int Voices)
{
    /// <summary>The end that is not this actor.</summary>
    public long OtherEnd(long actor) => Subject == actor ? Object : Subject;
}
