using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ActorGraph.Cli.Formats;
using ActorGraph.Questions;

namespace ActorGraph.Tests.Cli.Formats;

public sealed class CsvColumnTests
{
    public static TheoryData<string> Questions => [.. Catalogue.Questions.Select(static question => question.Name)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_questions_columns_have_names_of_their_own(string question)
    {
        var names = CsvColumn.Of(Catalogue.Find(question)!.RowShape).Select(static column => column.Name).ToList();

        Assert.NotEmpty(names);
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(names, static name => Assert.Matches("^[a-zA-Z.]+$", name));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void No_list_lies_deeper_than_the_signs_tell_apart(string question) => Assert.InRange(Depth(Catalogue.Find(question)!.RowShape), 0, 2);

    [Fact]
    public void A_chain_is_joined_inside_by_arrows()
    {
        ActorRef One(string id) => new(id, "n|" + id, "person");
        var row = new IndirectRow(One("a"), 3, Stance.Opposes, 0.25, [[One("a"), One("b")], [One("c"), One("d")]], null);
        var element = JsonSerializer.SerializeToElement(row, ActorGraphJson.Default.IndirectRow);
        var values = CsvColumn.Of(ActorGraphJson.Default.IndirectRow).ToDictionary(static column => column.Name, column => column.ValueIn(element));

        Assert.Equal(["actor.id", "actor.name", "actor.kind", "depth", "stance", "weight", "chains.id", "chains.name", "chains.kind", "direct"], values.Keys);
        Assert.Equal("a>b|c>d", values["chains.id"].Text);
        Assert.Equal(@"n\|a>n\|b|n\|c>n\|d", values["chains.name"].Text);
        Assert.Equal(("n|a", "opposes", "", "0.25"), (values["actor.name"].Text, values["stance"].Text, values["direct"].Text, values["weight"].Text));
        Assert.Equal((true, false), (values["actor.name"].IsText, values["weight"].IsText));
    }

    private static int Depth(JsonTypeInfo shape) => shape.Kind switch
    {
        JsonTypeInfoKind.Object => shape.Properties.Max(property => Depth(shape.Options.GetTypeInfo(property.PropertyType))),
        JsonTypeInfoKind.Enumerable => 1 + Depth(shape.Options.GetTypeInfo(shape.ElementType!)),
        _ => 0,
    };
}
