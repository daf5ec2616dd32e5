using ActorGraph.Benchmarks.Generating;
using System.Globalization;
var shape = new GraphShape(int.Parse(args[0], CultureInfo.InvariantCulture));
foreach (var e in new[] { Edition.First, Edition.Changed }) GraphFile.Write(shape, e, Path.Combine(args[1], GraphFile.NameOf(shape, e)));
