using ActorGraph.Vocabularies;

namespace ActorGraph.Tests.Seeds;

/// <summary>The founding article's statements as files: whole, by id, each with its place and its voice.</summary>
public sealed class SeedTests
{
    private readonly SeedFiles seeds = SeedFiles.Read();

    [Fact]
    public void They_read_without_an_error() => Assert.Empty(seeds.Errors);

    [Fact]
    public void They_are_the_datasets_they_say() => Assert.Equal(["actors", "venezuela-2026-01"], seeds.Datasets);

    [Fact]
    public void They_hold_the_article()
    {
        Assert.InRange(seeds.Actors.Count, 18, 30);
        Assert.InRange(seeds.Statements.Count, 40, 60);
        Assert.Equal(seeds.Statements.Count, seeds.Statements.Distinct().Count());
    }

    [Fact]
    public void Statements_name_declared_actors_by_id_and_shipped_predicates()
    {
        var actors = seeds.Actors.Select(static actor => actor.Id).Append("unnamed").ToHashSet();
        Assert.All(seeds.Statements, statement =>
        {
            Assert.Contains(statement.Subject, actors);
            Assert.Contains(statement.Object, actors);
            Assert.NotNull(Vocabulary.Shipped.Find(statement.Predicate));
        });
    }

    [Fact]
    public void Every_actor_is_in_a_statement() => Assert.All(seeds.Actors, actor =>
        Assert.Contains(seeds.Statements, statement => statement.Subject == actor.Id || statement.Object == actor.Id));

    [Fact]
    public void What_the_article_says_has_its_paragraph_and_one_of_its_voices()
    {
        var article = seeds.Statements.Where(static statement => statement.Source == "ap-2026-01-04").ToList();
        Assert.All(article, static statement => Assert.Matches("^paragraph [1-9]$", statement.At));
        Assert.Equal(
            [null, "cuba", "donald-trump", "marco-rubio", "unnamed", "venezuela"],
            article.Select(static statement => statement.Speaker).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(9, article.Select(static statement => statement.At).Distinct().Count());
    }

    [Fact]
    public void A_country_is_read_as_the_government_that_governs_it() => Assert.All(
        seeds.Actors.Where(static actor => actor.Kind == ActorKind.Country),
        country => Assert.Single(seeds.Statements, statement => statement.Predicate == "governs" && statement.Object == country.Id
            && seeds.Actors.Single(actor => actor.Id == statement.Subject) is { Kind: ActorKind.Government } government
            && government.Aliases.Contains(country.Name)));
}
