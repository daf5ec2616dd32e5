using ActorGraph.Cli.Tables;
using ActorGraph.Cli.Terminal;

namespace ActorGraph.Tests.Cli.Tables;

public sealed class SideTableTests
{
    private static readonly ActorRef Agency = new("example-agency", "Example Agency", "organisation");

    private static readonly ActorRef Dana = new("dana-ives", "Dana Ives", "person");

    private static readonly IReadOnlyList<SideRow> Rows =
    [
        Row("Government of Arland", 4, 2, 9, new(1999, 1, 1), new(2026, 1, 4)) with
        {
            Predicates =
            [
                new("provides-military-support", TieStatus.Stated, 3, 5), new("ally-of", TieStatus.Disputed, 2, 2),
                new("trains", TieStatus.Stated, 1, 2),
            ],
            By = [Agency, Dana, new("arland", "Government of Arland", "government")],
            Disputed = true,
        },
        Row("Officers of the Arland security mission in Belmark", 1, 1, 3, null, new(2026, 1, 4)) with
        {
            Predicates = [new("guards", TieStatus.Stated, 1, 2), new("serves-in", TieStatus.Ended, 1, 1)],
            By = [Dana],
            Certainty = Certainty.Probable,
        },
        Row("Coraline", 1, 1, 1, new(2026, 1, 3), new(2026, 1, 3)) with
        {
            Predicates = [new("praises", TieStatus.Stated, 1, 1)], By = [new("coraline", "Coraline", "country")], Party = true, Mixed = true,
        },
        Row("[red]Evil\u001b[2J\u2067", 0, 1, 1, null, null) with { Predicates = [new("a-relation-somebody-gave-a-very-long-name", TieStatus.Stated, 0, 1)] },
    ];

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Fits_the_terminal(int width)
    {
        var drawn = Draw(width);
        Assert.All(drawn.Split('\n'), line => Assert.True(line.Length <= width, line));
        TestContext.Current.TestOutputHelper!.WriteLine(drawn);
    }

    private static string Draw(int width)
    {
        var writer = new StringWriter { NewLine = "\n" };
        SideTable.Draw(Rows, new Screen(writer, colour: false, width));
        return writer.ToString();
    }

    private static SideRow Row(string name, int voices, int documents, int statements, DateOnly? first, DateOnly? last) => new()
    {
        Actor = new ActorRef(name, name, "unknown"),
        Predicates = [],
        Statements = statements,
        Documents = documents,
        Voices = voices,
        Denials = 0,
        Certainty = Certainty.Certain,
        First = first,
        Last = last,
        Party = false,
        By = [],
        Ids = [],
        Mixed = false,
        Disputed = false,
    };
}
