using System.Globalization;
using ActorGraph.Importing;
using ActorGraph.StatementFiles.Writing;
using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Exporting;

/// <summary>Writes the live graph as statement files, one a dataset: sorted and in fixed field order, so the same graph gives the same bytes.</summary>
internal sealed class Exporter(IStoreReader reader, StatementFileFormat format, CancellationToken cancellationToken)
{
    private static readonly DeclarationKind[] Order = [DeclarationKind.Predicate, DeclarationKind.Actor, DeclarationKind.Source];

    /// <summary>Writes all datasets.</summary>
    public async Task ExportAsync(ExportedFiles files)
    {
        var datasets = (await reader.ListAsync(
            StoreTexts.StoredDatasets, StoreParameters.None, static row => (Key: row.Int64(0), Name: row.Text(1), Live: row.Boolean(9)), cancellationToken)
            .ConfigureAwait(false)).Where(static d => d.Live).OrderBy(static d => d.Name, StringComparer.Ordinal).ToList();
        if (datasets.Count == 0)
        {
            return;
        }

        var labels = await ReadLabelsAsync().ConfigureAwait(false);
        var answered = await ReadAnswersAsync(labels).ConfigureAwait(false);
        var inherited = labels.ToDictionary(
            static l => l.Key, static l => l.Value.Where(static s => s.Replied).Select(static s => s.Inherited).ToList(), StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, name, _) in datasets)
        {
            var stream = files.Create(FileName(name, names));
            await using (stream.ConfigureAwait(false))
            {
                using var writer = StatementFileWriter.Create(stream, format);
                writer.Dataset(name);
                await WriteDeclarationsAsync(writer, key).ConfigureAwait(false);
                await WriteStatementsAsync(writer, key, new GatheredLines(answered, inherited)).ConfigureAwait(false);
            }
        }
    }

    private async Task WriteDeclarationsAsync(StatementFileWriter writer, long dataset)
    {
        var bodies = await reader.ListAsync(
            StoreTexts.DeclarationsOfDataset, new() { { "dataset", dataset } },
            static row => (Kind: (DeclarationKind)row.Int32(0), Id: row.Text(2), Body: row.Text(3)), cancellationToken).ConfigureAwait(false);
        foreach (var (kind, id, body) in bodies.OrderBy(static b => Array.IndexOf(Order, b.Kind)).ThenBy(static b => b.Id, StringComparer.Ordinal))
        {
            switch (kind)
            {
                case DeclarationKind.Actor:
                    writer.Actor(DeclarationBodies.ReadActor(id, body));
                    break;
                case DeclarationKind.Source:
                    writer.Source(DeclarationBodies.ReadSource(id, body));
                    break;
                default:
                    writer.Predicate(DeclarationBodies.ReadPredicate(id, body));
                    break;
            }
        }
    }

    private async Task WriteStatementsAsync(StatementFileWriter writer, long dataset, GatheredLines gathered)
    {
        await reader.QueryAsync(StoreTexts.ExportedStatements, new() { { "dataset", dataset } }, row =>
        {
            var statement = ListedStatement.Read(row);
            if (!gathered.Keep(statement))
            {
                writer.Statement(statement.Line);
            }
        }, cancellationToken).ConfigureAwait(false);
        foreach (var line in gathered.Lines())
        {
            writer.Statement(line);
        }
    }

    /// <summary>
    /// The labels that each reply answers. A target may have several: only those will do under which nothing else stands from which the
    /// same would be inherited, or a reply to one would come back as a reply to all of them. Where two voices confirm each other over and
    /// over, each answering the other one's last word, they are said to answer only what both began with: labels may not go in a circle.
    /// </summary>
    private async Task<Dictionary<long, List<string>>> ReadAnswersAsync(Dictionary<string, List<LabelledStatement>> labels)
    {
        var answers = await reader.ListAsync(
            StoreTexts.ExportedReplies, StoreParameters.None,
            static row => (Reply: row.Int64(0), Target: row.Int64(1), Label: $"{row.Text(2)}/{row.Text(3)}"), cancellationToken).ConfigureAwait(false);
        var targets = answers.ToLookup(static a => a.Reply, static a => a.Target);
        var answered = new Dictionary<long, List<string>>();
        foreach (var (reply, target, label) in answers)
        {
            var inherited = labels[label].Find(s => s.Key == target).Inherited;
            if (!Replies.Lead(targets, target, reply) && labels[label].TrueForAll(s => s.Inherited != inherited || targets[reply].Contains(s.Key)) && !answered.Of(reply).Contains(label))
            {
                answered[reply].Add(label);
            }
        }

        return answered;
    }

    private async Task<Dictionary<string, List<LabelledStatement>>> ReadLabelsAsync()
    {
        var labels = new Dictionary<string, List<LabelledStatement>>(StringComparer.Ordinal);
        await reader.QueryAsync(
            StoreTexts.ExportedLabels, StoreParameters.None,
            row => labels.Of($"{row.Text(0)}/{row.Text(1)}").Add(new(row.Int64(2), Inherited(row), row.Boolean(10))), cancellationToken).ConfigureAwait(false);
        return labels;
    }

    /// <summary>All that a reply takes over from what it replies to.</summary>
    private static string Inherited(IRow row)
    {
        var extra = StatementExtra.Read(row.Bytes(9));
        return string.Join('\u001f', [
            row.Text(3), row.Text(4), row.Text(5), new StatementFlags(row.Int32(6)).Inherited.ToString(CultureInfo.InvariantCulture),
            row.Text(7), row.Text(8), extra.As, extra.Amount]);
    }

    /// <summary>A dataset's name made fit for a file; the file itself holds the name as it is.</summary>
    private string FileName(string dataset, HashSet<string> taken)
    {
        var name = string.Concat(dataset.Select(static c => Path.GetInvalidFileNameChars().Contains(c) || c is '/' or '\\' or ':' ? '_' : c));
        var unique = name;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = $"{name}-{i}";
        }

        return unique + (format == StatementFileFormat.Yaml ? ".yaml" : ".jsonl");
    }

    /// <summary>A statement that stands under a label.</summary>
    /// <param name="Key">Its key.</param>
    /// <param name="Inherited">What a reply takes over from it.</param>
    /// <param name="Replied">Whether there is one.</param>
    private readonly record struct LabelledStatement(long Key, string Inherited, bool Replied);
}
