namespace ActorGraph.Cli;

/// <summary>What the program tells its caller when it ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int InternalError = 1;
    public const int Usage = 2;
    public const int InvalidInput = 3;
    public const int Store = 4;
    public const int NotFound = 5;
    public const int Guard = 6;
    public const int Cancelled = 130;

    public static int Of(ErrorKind kind) => kind switch
    {
        ErrorKind.Usage => Usage,
        ErrorKind.InvalidInput => InvalidInput,
        ErrorKind.Store => Store,
        ErrorKind.NotFound => NotFound,
        ErrorKind.Guard => Guard,
        _ => InternalError,
    };
}
