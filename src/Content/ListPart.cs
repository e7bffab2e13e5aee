namespace ChemSter.Site.Content;

/// <summary>A part of a list that is too long for one page. The first part stands on the page itself, each other on a page below it.</summary>
/// <param name="Place">Its place in the order of reading, from zero on.</param>
/// <param name="Count">How many parts there are, 2 or more.</param>
/// <param name="First">The place of its first entry in the whole list, from zero on.</param>
/// <param name="Length">How many entries it has.</param>
/// <param name="IsFromOldest">Whether parts are numbered from the end of the list. A list that grows at its beginning is: so what was once on a
/// page of its own stays there, and links to it keep their meaning.</param>
public sealed record ListPart(int Place, int Count, int First, int Length, bool IsFromOldest)
{
    // So many parts are all led to.
    private const int AllShown = 9;

    // Of more, so many on both sides.
    private const int Around = 2;

    /// <summary>The number in the address and the title of a part; 0 for the page itself.</summary>
    public int Number => NumberAt(Place);

    /// <summary>The number of the part at a place in the order of reading; 0 for the page itself.</summary>
    public int NumberAt(int place) => place == 0 ? 0 : IsFromOldest ? Count - place : place + 1;

    /// <summary>The places of the parts to which this one leads, in the order of reading: all of a few; of many the first, the last, and those around it, with
    /// null where some are left out. So a page stays small, however long its list is.</summary>
    public IEnumerable<int?> Near()
    {
        var isLeftOut = false;
        for (var place = 0; place < Count; place++)
        {
            var isNear = Count <= AllShown || place == 0 || place == Count - 1 || Math.Abs(place - Place) <= Around;
            if (isNear) yield return place;
            else if (!isLeftOut) yield return null;
            isLeftOut = !isNear;
        }
    }

    /// <summary>Divides a list.</summary>
    /// <param name="count">How many entries it has.</param>
    /// <param name="size">How many a page may have, 1 or more. The first page of a list that grows at its beginning has up to twice as many, less
    /// one: a part gets a page of its own when it is full, and never changes again.</param>
    /// <param name="isFromOldest">Whether the list grows at its beginning.</param>
    /// <returns>The parts in the order of reading; none where one page is enough.</returns>
    public static IReadOnlyList<ListPart> Divide(int count, int size, bool isFromOldest)
    {
        var parts = isFromOldest ? Math.Max(1, count / size) : (count + size - 1) / size;
        if (parts < 2) return [];
        var ofFirst = isFromOldest ? count - ((parts - 1) * size) : size;
        return [.. Enumerable.Range(0, parts).Select(p => p == 0
            ? new ListPart(0, parts, 0, ofFirst, isFromOldest)
            : new ListPart(p, parts, ofFirst + ((p - 1) * size), Math.Min(size, count - ofFirst - ((p - 1) * size)), isFromOldest))];
    }

    /// <summary>The key of the page of a part, below the page itself.</summary>
    /// <param name="folder">The folder of the page itself, whose own page it is: <c>news</c>.</param>
    /// <param name="number">The part’s number, 1 or more.</param>
    public static string KeyOf(string folder, int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{folder}/page-{number}");
}
