using System.Collections.Frozen;

namespace ChemSter.Site.Pictures;

/// <summary>The elements and attributes of a drawing that only shows: static SVG 1.1 and 2 (W3C SVG 2, appendices D and E; Filter Effects 1; CSS Masking 1).
/// Whatever is not here is not published.</summary>
internal static class SvgWords
{
    /// <summary>Elements. Left out: scripts, foreign objects, links, animations, pictures within the picture.</summary>
    public static FrozenSet<string> Elements { get; } = Words(
        """
        svg g defs symbol use switch title desc path rect circle ellipse line polyline polygon text tspan textPath style
        linearGradient radialGradient stop pattern clipPath mask marker filter
        feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
        feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
        """);

    /// <summary>Elements that only tell of the drawing or of its making; they are left out of what is published.</summary>
    public static FrozenSet<string> Useless { get; } = Words("metadata view cursor");

    /// <summary>Attributes without a prefix, but for <c>href</c>; those that begin with <c>aria-</c> come on top.</summary>
    public static FrozenSet<string> Attributes { get; } = Words(
        """
        id class lang tabindex role style version baseProfile requiredExtensions requiredFeatures systemLanguage
        x y x1 x2 y1 y2 z cx cy r rx ry fx fy fr dx dy d points width height viewBox preserveAspectRatio transform pathLength rotate textLength lengthAdjust
        startOffset method spacing side offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
        clipPathUnits maskUnits maskContentUnits mask-type markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits
        in in2 result mode type values operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha
        surfaceScale diffuseConstant specularConstant specularExponent scale xChannelSelector yChannelSelector stdDeviation radius
        tableValues slope intercept amplitude exponent baseFrequency numOctaves seed stitchTiles azimuth elevation pointsAtX pointsAtY pointsAtZ limitingConeAngle media
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters color-rendering cursor direction display
        dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font font-family font-size font-size-adjust font-stretch
        font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color
        line-height marker marker-end marker-mid marker-start mask mix-blend-mode opacity overflow paint-order pointer-events shape-rendering solid-color solid-opacity
        stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
        text-align text-anchor text-decoration text-indent text-overflow text-rendering transform-origin unicode-bidi vector-effect visibility white-space
        word-spacing writing-mode
        """);

    private static FrozenSet<string> Words(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
