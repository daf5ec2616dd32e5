using ActorGraph.Vocabularies;

namespace ActorGraph.Tests.Contract;

/// <summary>The naive reference passes the examples itself.</summary>
public sealed class NaiveRules : RuleContract
{
    private protected override Task<Answers> GivenAsync(params IReadOnlyList<DatasetDraft> datasets) =>
        Task.FromResult<Answers>(new NaiveAnswers(new NaiveGraph(datasets, Vocabulary.Shipped.Predicates, Cast.Today)));
}
