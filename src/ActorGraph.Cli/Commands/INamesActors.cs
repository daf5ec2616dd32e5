using System.CommandLine;

namespace ActorGraph.Cli.Commands;

/// <summary>Something on a command line that is completed with actors.</summary>
internal interface INamesActors;

/// <summary>An actor by its place.</summary>
internal sealed class ActorArgument(string name) : Argument<string>(name), INamesActors;

/// <summary>Actors behind an option.</summary>
internal sealed class ActorsOption(string name) : Option<IReadOnlyList<string>>(name), INamesActors;
