using ActorGraph.Benchmarks;

return await BenchmarkCommands.Create().Parse(args).InvokeAsync();
