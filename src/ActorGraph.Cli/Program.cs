using System.Runtime.InteropServices;
using ActorGraph.Cli;
using ActorGraph.Cli.Terminal;

// Ctrl-C and a polite kill let an import roll back and say so; the second one ends the program at once.
using var interrupts = new Interrupts();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = interrupts.Interrupt());
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => context.Cancel = interrupts.Terminate());
return await App.RunAsync(args, ProcessConsole.Open() with { Interrupts = interrupts }, TimeProvider.System, interrupts.Program);
