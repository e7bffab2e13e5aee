namespace ChemSter.Site.Languages;

/// <summary>What a word can mean where numbers, dates, times, amounts and units are read.</summary>
public enum FactSense
{
    /// <summary>A month, by its number.</summary>
    Month,

    /// <summary>The beginning of a month's name that stands beside a day or year only: "Aug.".</summary>
    ShortMonth,

    /// <summary>A day of the week, 1 (Monday) to 7.</summary>
    Weekday,

    /// <summary>A number that others may be added to: "dwudziestu", "twenty".</summary>
    Cardinal,

    /// <summary>A number that stands by itself: "both", "twice", "dwukrotnie".</summary>
    Multiple,

    /// <summary>A word made with a number: "dwuletni".</summary>
    Compound,

    /// <summary>A place in an order: "drugi", "second".</summary>
    Ordinal,

    /// <summary>The end of an ordinal behind digits: "20th".</summary>
    OrdinalEnd,

    /// <summary>What a number is multiplied by, and never stands for one alone: "tys.", "millions".</summary>
    Scale,

    /// <summary>What a number is multiplied by, or one alone: "a million", "tysiąc".</summary>
    OneScale,

    /// <summary>A scale of amounts that stands directly behind digits: "£3bn".</summary>
    ShortScale,

    /// <summary>A part of what is named next: "pół", "half a", "półtora".</summary>
    Part,

    /// <summary>A part that is added to a number: "and a half".</summary>
    AddedPart,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Points of per cent.</summary>
    Points,

    /// <summary>Per mille.</summary>
    PerMille,

    /// <summary>A currency, by its ISO 4217 code.</summary>
    Currency,

    /// <summary>A unit of measure, by its symbol.</summary>
    Unit,

    /// <summary>What makes the number behind it a year: "w", "rok", "in".</summary>
    YearBefore,

    /// <summary>What makes the number before it a year: "r.", "roku".</summary>
    YearAfter,

    /// <summary>A century.</summary>
    Century,

    /// <summary>The beginning of a decade's name: "lata" in "lata 90.".</summary>
    DecadeBefore,

    /// <summary>A decade: "the nineties" is 90.</summary>
    Decade,

    /// <summary>What makes the digits before it a decade: "1990s", "90er".</summary>
    DecadeEnd,

    /// <summary>What a language says of two centuries and another of one: "przełom", "turn".</summary>
    Turn,

    /// <summary>"From".</summary>
    From,

    /// <summary>"To".</summary>
    To,

    /// <summary>"Between".</summary>
    Between,

    /// <summary>"And".</summary>
    And,

    /// <summary>"Of", or another small word between a day and its month.</summary>
    OfMonth,

    /// <summary>What makes the number behind it a time of day: "godz.".</summary>
    HourBefore,

    /// <summary>What makes the number before it a time of day: "Uhr".</summary>
    HourAfter,

    /// <summary>Before noon: "a.m.".</summary>
    Am,

    /// <summary>After noon: "p.m.".</summary>
    Pm,

    /// <summary>What makes the number behind it one of a law or document: "nr", "No".</summary>
    NumberMark,

    /// <summary>What makes the number behind it a version: "v".</summary>
    Version,

    /// <summary>Words that look like a fact and are none: "first of all", "kilkanaście".</summary>
    Idiom,
}

/// <summary>One meaning of a word.</summary>
/// <param name="Sense">What it can mean.</param>
/// <param name="Value">The number that it stands for, or 0.</param>
/// <param name="Code">The currency or unit that it stands for; else empty.</param>
public sealed record FactWord(FactSense Sense, decimal Value = 0, string Code = "")
{
    /// <summary>Whether it can be a fact without digits. "One" and "first" are said in so many ways that they are none; but "twenty-one" has twenty in it.</summary>
    public bool IsFact => Sense switch
    {
        FactSense.Cardinal or FactSense.Multiple or FactSense.Ordinal => Value != 1,
        FactSense.Month or FactSense.OneScale or FactSense.Part or FactSense.Decade => true,
        _ => false,
    };
}
