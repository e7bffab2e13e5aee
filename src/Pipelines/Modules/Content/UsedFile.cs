using ChemSter.Site.Pictures;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>A file that pages refer to.</summary>
/// <param name="File">The file.</param>
/// <param name="IsAsItIs">Whether it is published as it is: pages link to it, or show it as it is.</param>
/// <param name="Plan">In which formats and sizes pages show it; null where they don't.</param>
public sealed record UsedFile(PublishedFile File, bool IsAsItIs, PicturePlan? Plan);
