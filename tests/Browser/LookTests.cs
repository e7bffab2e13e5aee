namespace ChemSter.Site.Tests.Browser;

/// <summary>How pages look in every window, with every setting that a reader may choose, and on paper: measured, not seen.</summary>
public sealed class LookTests
{
    [Test]
    public Task Nothing_is_wider_than_the_window_cut_off_or_upon_something_else([Values] Which site) => FindNothingAsync(site, Look.Layout);

    [Test]
    public Task The_same_holds_for_text_of_twice_its_size_in_a_narrow_window([Values] Which site) => FindNothingAsync(site, Look.LargeText);

    [Test]
    public Task And_for_letters_words_and_lines_set_wide_apart([Values] Which site) => FindNothingAsync(site, Look.Spacing);

    [Test]
    public Task Whatever_can_be_hit_outside_a_sentence_is_as_large_as_a_fingertip([Values] Which site) => FindNothingAsync(site, Look.Targets);

    [Test]
    public Task Lines_are_neither_too_long_nor_too_short_to_read([Values] Which site) => FindNothingAsync(site, Look.Lines);

    [Test]
    public Task No_text_is_small([Values] Which site) => FindNothingAsync(site, Look.SmallText);

    [Test]
    public Task Nothing_moves_for_those_who_ask_for_stillness([Values] Which site) => FindNothingAsync(site, Look.Stillness);

    [Test]
    public Task What_moves_does_so_within_a_fifth_of_a_second([Values] Which site) => FindNothingAsync(site, Look.Motion);

    [Test]
    public Task Paper_shows_dark_text_on_white_with_addresses_and_without_navigation([Values] Which site) => FindNothingAsync(site, Look.Paper);

    private static async Task FindNothingAsync(Which site, Look look) => Assert.That(await site.FindingsAsync(look), Is.Empty);
}
