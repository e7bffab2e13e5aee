namespace ChemSter.Site.Pictures;

/// <summary>A picture's size and kind, as its first bytes tell them.</summary>
/// <param name="Width">Width in pixels, as it is shown: one that was taken with the camera on its side is turned.</param>
/// <param name="Height">Height in pixels, as it is shown.</param>
/// <param name="Type">The media type.</param>
/// <param name="IsTransparent">Whether parts of a WebP or AVIF picture may be transparent; of other kinds nobody asks.</param>
/// <param name="IsAnimated">Whether it moves.</param>
public readonly record struct PictureSize(int Width, int Height, string Type, bool IsTransparent = false, bool IsAnimated = false);
