namespace ChemSter.Site.Diagnostics;

/// <summary>What the documentation says of a code, in one language.</summary>
/// <param name="Code">The code: <c>SITE2004</c>.</param>
/// <param name="Title">The mistake in a few words, without the code.</param>
/// <param name="Summary">A sentence or two.</param>
/// <param name="Text">The whole page, as Markdown.</param>
public sealed record Explanation(string Code, string Title, string Summary, string Text);
