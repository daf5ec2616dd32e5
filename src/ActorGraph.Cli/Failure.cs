namespace ActorGraph.Cli;

/// <summary>Turns whatever stopped the program into one sentence on stderr and an exit code.</summary>
internal static class Failure
{
    public static int Report(Exception failure, Session session, CancellationToken cancellationToken)
    {
        switch (failure)
        {
            case OperationCanceledException when cancellationToken.IsCancellationRequested:
                session.Fail("Cancelled; nothing was written.");
                return ExitCode.Cancelled;

            case ActorGraphException known:
                session.Fail(known.Message);
                return ExitCode.Of(known.Kind);

            case IOException or UnauthorizedAccessException:
                session.Fail($"Could not read or write: {failure.Message} Check the path, its permissions and the space left, and run it again.");
                return ExitCode.Store;

            default:
                session.Fail($"Something went wrong inside actorgraph: {failure.Message} "
                    + "This is a mistake in the program; set ACTORGRAPH_DEBUG=1 and run the command again to get the details for a report.");
                if (session.Console.Given("ACTORGRAPH_DEBUG") is not null)
                {
                    session.Console.Error.WriteLine(failure);
                }

                return ExitCode.InternalError;
        }
    }
}
