using ActorGraph.Cli.Terminal;

namespace ActorGraph.Tests.Cli.Terminal;

public sealed class PlainTests
{
    [Theory]
    [InlineData("Nicolás Maduro")]
    [InlineData("国家電網")]
    [InlineData("حزب الله")]
    [InlineData("نیرو‌ها")]
    [InlineData("👩‍👩‍👧 [bold]")]
    [InlineData("a\\u{2067}b")]
    public void Leaves_names_as_they_are(string text) => Assert.Equal(text, Plain.Text(text));

    [Theory]
    [InlineData("\u001b[31mred\u001b[0m", "\\u{001B}[31mred\\u{001B}[0m")]
    [InlineData("two\nlines\ttab\r", "two\\u{000A}lines\\u{0009}tab\\u{000D}")]
    [InlineData("\u009b31m", "\\u{009B}31m")]
    [InlineData("\u2067abc\u2069\u202e", "\\u{2067}abc\\u{2069}\\u{202E}")]
    [InlineData("\u200ea\u200fb\u061c", "\\u{200E}a\\u{200F}b\\u{061C}")]
    [InlineData("zero\u200bwidth\ufeff", "zero\\u{200B}width\\u{FEFF}")]
    [InlineData("\u2028\u2029", "\\u{2028}\\u{2029}")]
    [InlineData("tag\U000E0041", "tag\\u{E0041}")]
    [InlineData("blank\u3164", "blank\\u{3164}")]
    [InlineData("\u007f", "\\u{007F}")]
    public void Shows_what_a_terminal_would_obey_or_hide(string text, string shown) => Assert.Equal(shown, Plain.Text(text));

    [Fact]
    public void Escapes_json_as_json_does()
    {
        Assert.Equal("{\n  \"name\": \"a\\u2067b\\udb40\\udc41é\"\n}", Plain.Json("{\n  \"name\": \"a\u2067b\U000E0041é\"\n}"));
    }
}
