using System.Text.Json;
using System.Text.RegularExpressions;
using ActorGraph.Questions;
using ActorGraph.Tests.Cli;

namespace ActorGraph.Tests.Docs;

/// <summary>What docs/questions.md says of each question is what the program answers.</summary>
public sealed partial class QuestionPageTests
{
    public static TheoryData<string> Sections => [.. QuestionPage.Sections.Select(static section => section.Section)];

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task The_example_gives_the_answer_that_is_shown(string section)
    {
        using var folder = new TemporaryFolder();
        var run = new ConsoleRun { Store = folder.File("page.db") };
        await AnswerAsync(run, "import", folder.Write(QuestionPage.Cast, QuestionPage.File(QuestionPage.Cast)));
        foreach (var step in QuestionPage.Sections.Single(one => one.Section == section).Steps)
        {
            if (step.File is not null)
            {
                await AnswerAsync(run, "import", folder.Write(step.File, step.Yaml));
                continue;
            }

            using var answer = JsonDocument.Parse(await AnswerAsync(run, [.. Words(step.Command), "--format", "json"]));
            var rows = answer.RootElement.GetProperty("rows").EnumerateArray();
            Assert.Equal(step.Rows, rows.Select(row => PageStep.Row(step.Keys.Select(key => JsonCell.Of(row, key)))));
        }
    }

    [Fact]
    public void Every_question_has_its_section_with_an_example()
    {
        var asked = QuestionPage.Sections
            .SelectMany(static section => section.Section.Split(", ").Where(_ => section.Steps.Any(static step => step.File is null)));

        Assert.Empty(Catalogue.Questions.Select(static question => question.Name).Except(asked));
    }

    private static async Task<string> AnswerAsync(ConsoleRun run, params string[] args)
    {
        var result = await run.RunAsync(args);
        Assert.True(result.Code == 0, $"{string.Join(' ', args)} ended with {result.Code}: {result.Error}");
        return result.Out;
    }

    private static IEnumerable<string> Words(string command) => Word().Matches(command).Select(static word => word.Value.Trim('"'));

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
