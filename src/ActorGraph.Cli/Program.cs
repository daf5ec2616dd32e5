using System.Runtime.InteropServices;
using ActorGraph.Cli;
using ActorGraph.Cli.Terminal;

// Ctrl-C and a polite kill let an import roll back and say so; the second one ends the program at once.
using var cancellation = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
return await App.RunAsync(args, ProcessConsole.Open(), TimeProvider.System, cancellation.Token);

void Cancel(PosixSignalContext context)
{
    context.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
}
