namespace ChemSter.Site.Rendering.Models;

/// <summary>Numbers as a table whose rows have bars, so that it is drawing and text at once.</summary>
/// <param name="Caption">What is counted, and how it is divided.</param>
/// <param name="AsOf">The words before the day.</param>
/// <param name="Day">The day for which the numbers are true.</param>
/// <param name="Comma">What stands between the two.</param>
/// <param name="Label">Head of the column of labels.</param>
/// <param name="Number">Head of the column of numbers.</param>
/// <param name="Share">Head of the column of shares; null where the numbers are no parts of a whole.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Total">The row with the whole; null where there is none.</param>
/// <param name="Note">What must be known to understand the numbers; null where there is nothing.</param>
public sealed record ChartModel(
    string Caption, string AsOf, DateModel Day, string Comma, string Label, string Number, string? Share, IReadOnlyList<ChartRowModel> Rows, ChartRowModel? Total, string? Note);

/// <summary>A row of a chart: what is counted, and the number with its bar.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Href">The page with those that are counted; null where there is none.</param>
/// <param name="Number">The number.</param>
/// <param name="Share">The share; null where there is none.</param>
/// <param name="Bar">The length of the bar, in hundredths of the longest; null for a row that has none.</param>
public sealed record ChartRowModel(string Label, string? Href, string Number, string? Share, int? Bar);

/// <summary>A map of the places of organisations, with the table that says the same.</summary>
/// <param name="Width">The width of the drawing, in units of its own.</param>
/// <param name="Height">Its height.</param>
/// <param name="Areas">The areas, as the data of a path.</param>
/// <param name="Lines">Other lines, as the data of a path.</param>
/// <param name="Places">The places, the largest first, so that small ones are not covered.</param>
/// <param name="Caption">What the map shows.</param>
/// <param name="Outside">Which places are not on it; null where all are.</param>
/// <param name="Source">Where the lines come from; null where that need not be said.</param>
/// <param name="Table">The same in words and numbers.</param>
public sealed record MapModel(
    int Width, int Height, string Areas, string Lines, IReadOnlyList<MapPlaceModel> Places, string Caption, string? Outside, string? Source, ChartModel Table);

/// <summary>A place on a map: a dot, and its name beside it where there is room.</summary>
/// <param name="X">Where it lies from the left, in hundredths of the width.</param>
/// <param name="Y">Where it lies from above, in hundredths of the height.</param>
/// <param name="Radius">The radius of its circle, whose area goes with the number of organisations, in sizes of the text.</param>
/// <param name="Label">Its name, with the number where that is more than one; null where there is no room for it.</param>
/// <param name="IsLeft">Whether the label stands to the left.</param>
/// <param name="Distance">How far the label is from the middle of the circle, in sizes of the text.</param>
/// <param name="IsForWide">Whether there is room for the label on a wide screen only.</param>
public sealed record MapPlaceModel(string X, string Y, string Radius, string? Label, bool IsLeft, string Distance, bool IsForWide);
