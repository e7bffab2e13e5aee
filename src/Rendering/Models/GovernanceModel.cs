using ChemSter.Site.Languages;

namespace ChemSter.Site.Rendering.Models;

/// <summary>The bodies of an organisation and who holds roles in them, as a diagram and in words.</summary>
/// <param name="Texts">The words for bodies in the page's language.</param>
/// <param name="Words">The interface texts of the page's language.</param>
/// <param name="Comma">What stands between parts of a line.</param>
/// <param name="HeadingLevel">The level of the bodies' headings.</param>
/// <param name="Asked">The time that it is all about.</param>
/// <param name="Diagram">The diagram; null for less than two bodies, of which there is nothing to draw.</param>
/// <param name="Bodies">The bodies, from the top down, those that are no more at the end.</param>
public sealed record GovernanceModel(
    ChartTexts Texts, InterfaceTexts Words, string Comma, int HeadingLevel, DateModel Asked, TreeDiagramModel? Diagram, IReadOnlyList<BodyModel> Bodies);

/// <summary>A body with those who hold roles in it.</summary>
/// <param name="Id">Its anchor; null where the page may show the body twice.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does; null where that is not said.</param>
/// <param name="Moment">When it came into being; null where that is not known.</param>
/// <param name="Until">When it ceased to be; null where it did not.</param>
/// <param name="AnswersTo">The body to which it answers; null for one at the top.</param>
/// <param name="Groups">Who held roles in it, those of today first.</param>
public sealed record BodyModel(string? Id, string Name, string? Description, MomentModel? Moment, DateModel? Until, LinkModel? AnswersTo, IReadOnlyList<HeldRolesModel> Groups);

/// <summary>Roles that stand alike to the time that is asked for.</summary>
/// <param name="Label">How: "now", "before".</param>
/// <param name="Roles">The roles.</param>
public sealed record HeldRolesModel(string Label, IReadOnlyList<RoleModel> Roles);

/// <summary>A tree drawn as boxes below one another, each as far from the edge as it lies deep.</summary>
/// <param name="Caption">What it shows, and where the same stands in words.</param>
/// <param name="Width">The width, in units of a sixteenth of the size of the text around.</param>
/// <param name="Height">The height, in the same.</param>
/// <param name="Lines">The lines that lead to the boxes, as the data of a path.</param>
/// <param name="Marks">The marks at the lines' ends, as the data of a path.</param>
/// <param name="Boxes">The boxes.</param>
public sealed record TreeDiagramModel(string Caption, int Width, int Height, string Lines, string Marks, IReadOnlyList<TreeBoxModel> Boxes);

/// <summary>A box of a tree.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="TextX">Where its lines of text begin: at the left, or at the right in languages that run from there.</param>
/// <param name="Text">Its lines of text.</param>
public sealed record TreeBoxModel(int X, int Y, int Width, int Height, int TextX, IReadOnlyList<TreeLineModel> Text);

/// <summary>A line of text in a box.</summary>
/// <param name="Y">Its base line.</param>
/// <param name="Text">The text.</param>
/// <param name="Fit">How long it is drawn at most, where it might not fit; null where it fits for certain.</param>
public sealed record TreeLineModel(int Y, string Text, int? Fit);
