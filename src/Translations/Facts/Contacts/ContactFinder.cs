using System.Buffers;
using System.Collections.Immutable;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Finds e-mail addresses, web addresses, telephone numbers and numbers in public registers, in words and behind links.</summary>
/// <remarks>A fact of length 0 comes from a link whose words say something else; <see cref="BlockLink.Place"/> is its place.</remarks>
public sealed class ContactFinder : IFactFinder
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("@0123456789");

    // "www.x"; "t 112".
    private const int Shortest = 5;

    private readonly IReadOnlyCollection<string> _languages;

    /// <summary>A finder for the texts of a site.</summary>
    /// <param name="languages">The languages of the site: an address that is to be had in several is one.</param>
    public ContactFinder(IEnumerable<Language> languages) => _languages = WebAddress.CodesOf(languages);

    /// <summary>Whether anything can be found in a block at all; most have nothing.</summary>
    public static bool MayFindIn(TextBlock block) =>
        (block.Links.Length > 0 && HasOutside(block.Links)) || (block.Text.Length >= Shortest && (block.Text.AsSpan().ContainsAny(Signs) || WebAddress.MayBeIn(block.Text)));

    /// <inheritdoc/>
    public void Find(FactScan scan)
    {
        if (!MayFindIn(scan.Block)) return;
        foreach (var run in scan.Block.Runs)
        {
            // Code and data say the same in every language, or are compared by who knows what they mean.
            if (run.Kind is RunKind.Code or RunKind.Inclusion) scan.Take(run.Start, run.Length);
        }

        WebAddress.Find(scan, _languages);
        EmailAddress.Find(scan);
        if (scan.Text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            RegisterNumber.Find(scan);
            TelephoneNumber.Find(scan);
        }

        foreach (var link in scan.Block.Links)
        {
            if (link.Kind == LinkKind.Outside) AddLink(scan, link);
        }
    }

    // A link whose words are its address has been found already.
    private void AddLink(FactScan scan, BlockLink link)
    {
        if (FactOf(link) is not { } fact) return;
        foreach (var found in scan.Found)
        {
            if (found.Kind == fact.Kind && found.Value == fact.Value) return;
        }

        scan.Add(fact.Kind, fact.Value, 0, 0);
    }

    /// <summary>What a link leads to, as a fact; null for what is none, such as <c>sms:</c>.</summary>
    internal Fact? FactOf(BlockLink link)
    {
        var target = link.Target;
        if (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return EmailAddress.Normalise(target.AsSpan("mailto:".Length)) is { } email ? new Fact(FactKind.Email, email, 0, 0) : null;
        if (target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) return new Fact(FactKind.Telephone, TelephoneNumber.Normalise(target.AsSpan("tel:".Length)), 0, 0);
        return WebAddress.Normalise(target, _languages) is { } address ? new Fact(FactKind.WebAddress, address, 0, 0) : null;
    }

    private static bool HasOutside(ImmutableArray<BlockLink> links)
    {
        foreach (var link in links)
        {
            if (link.Kind == LinkKind.Outside) return true;
        }

        return false;
    }
}
