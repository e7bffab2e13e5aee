using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>The keys of <c>data/languages/CODE.rules.yml</c>: <see cref="LanguageRules"/>. Lists of words are one text, with blanks between the words.</summary>
public static class RuleKeys
{
    private static readonly MapShape Inflection = new(
    [
        Key.Optional("steps", Shape.ListOf(new MapShape(
            [
                Key.Required("keep", Shape.Number, "Ile liter musi zostać przed końcówką.", "How many letters must stay before the ending.", "3"),
                Key.Required("endings", Shape.LongText, "Końcówki; `iami>i` znaczy, że zamiast `iami` zostaje `i`.", "The endings; `iami>i` means that `i` takes the place of `iami`.", "iami>i ami"),
            ])),
            "Kroki, jeden po drugim; w każdym zamieniana jest najdłuższa pasująca końcówka.", "Steps, one after another; in each the longest ending that fits is replaced.", "[{ keep: 3, endings: iami>i ami }]"),
    ]);

    private static readonly MapShape Typography = new(
    [
        Words("keep-with-next", "Wyrazy, po których wiersz się nie kończy.", "Words after which no line ends.", "a i o u w z"),
        Words("before-number", "Wyrazy, które trzymają się liczby za nimi.", "Words that stay with the number after them.", "nr art."),
        Words("after-number", "Wyrazy i znaki, które trzymają się liczby przed nimi.", "Words and signs that stay with a number before them.", "kg %"),
        Words("after-roman", "Wyrazy, które trzymają się liczby rzymskiej przed nimi.", "Words that stay with a Roman number before them.", "w."),
        Words("before-code", "Wyrazy przed numerami rejestrów, w których niczego się nie zmienia.", "Words before numbers of registers, in which nothing is changed.", "NIP ISBN"),
        Words("codes", "Liczby, które wyglądają jak zakres, a nim nie są; zero za każdą cyfrę.", "Numbers that look like a range and are none; a zero for each digit.", "00-000"),
        Words("elided", "Wyrazy, które zaczynają się apostrofem.", "Words that begin with an apostrophe.", "tis twas"),
        Key.Optional("initials", Shape.Flag, "Czy inicjały i skróty z jednej litery trzymają się razem.", "Whether initials and abbreviations of single letters stay together.", "true"),
        Words("quotes", "Na co zamienia się `\"`: znaki otwierający i zamykający, potem cudzysłów w cudzysłowie.", "What `\"` stands for: the opening and closing mark, then those for quotations within quotations.", "„ ” « »"),
        Words("single-quotes", "Na co zamienia się `'`, gdy nie jest apostrofem.", "What `'` stands for where it is no apostrophe.", "‚ ’"),
        Words("apostrophe", "Apostrof.", "The apostrophe.", "’"),
        Words("dash", "Na co zamienia się łącznik między dwiema spacjami.", "What a hyphen between two blanks becomes.", "–"),
        Words("hyphens", "Na co zamieniają się dwa i trzy łączniki.", "What two and three hyphens become.", "– —"),
        Words("range", "Na co zamienia się łącznik między liczbami.", "What a hyphen between the numbers of a range becomes.", "–"),
        Words("minus", "Na co zamienia się łącznik tuż przed liczbą.", "What a hyphen right before a number becomes.", "−"),
        Words("ellipsis", "Na co zamieniają się trzy kropki.", "What three full stops become.", "…"),
        Words("digit-group", "Na co zamienia się spacja między grupami trzech cyfr.", "What a space between groups of three digits becomes.", "\"\\u00A0\""),
    ]);

    private static readonly MapShape WordRules = new(
    [
        Words("cases", "Przypadki, w których zapisuje się nazwy; pierwszy ten, w którym nazwa stoi sama.", "The cases in which names are written down, the one in which a name stands alone first.", "nom gen dat acc ins loc voc"),
        Words("frequent", "Najczęstsze wyrazy, małymi literami: po nich poznaje się język, a wyszukiwarka nie wymaga ich obok innych słów.", "The most frequent words, small: the language is recognised by them, and the search does not insist on them beside others.", "the of and"),
        Words("letters", "Małe litery poza a–z, po których poznaje się język.", "Lower-case letters besides a to z by which the language is known.", "ąćęłńóśźż"),
        Key.Optional("letter-pairs", Shape.LongText, "Jak często jedna litera stoi za drugą: 27 grup po 27 cyfr.", "How often one letter follows another: 27 words of 27 digits.", string.Join(' ', Enumerable.Repeat(new string('5', 27), 27))),
        Key.Optional("inflection", Inflection, "Jak odcina się końcówki, żeby formy wyrazu miały wspólny rdzeń.", "How endings are taken away, so that all forms of a word have one stem.", "{ steps: [{ keep: 3, endings: ami }] }"),
        Words("empty-links", "Teksty odsyłaczy, które nic nie mówią; spacja w nich to `_`.", "Texts of links that say nothing; a space in one is `_`.", "here click_here"),
        Words("empty-pictures", "Opisy obrazów, które nic nie mówią; spacja w nich to `_`.", "Descriptions of pictures that say nothing; a space in one is `_`.", "image photo"),
        Words("telephone", "Wyrazy, za którymi stoi numer telefonu.", "The words after which a phone number comes.", "tel telefon"),
    ]);

    private static readonly MapShape Names = new(
    [
        Key.Optional("capitals", Shape.OneOf(
            new("names", "tylko nazwy, jak po polsku", "names, as in Polish"),
            new("titles", "też przymiotniki od nazw i każdy wyraz tytułu, jak po angielsku", "adjectives made of names too, and every word of a title, as in English"),
            new("nouns", "każdy rzeczownik, jak po niemiecku", "every noun, as in German")),
            "Co w środku zdania zaczyna się wielką literą.", "What begins with a capital within a sentence.", "names"),
        Words("not-names", "Wyrazy z wielkiej litery, które nie są nazwami.", "Words that begin with a capital without being names.", "Monday May"),
        Words("equivalents", "Nazwy inne w innych językach: wspólny klucz i początki wyrazów.", "Names that other languages call otherwise: a shared key, and the words’ beginnings.", "DE=Niem,RFN PL=Polsk"),
        Key.Optional("lexicon", new MapShape(
            [
                Key.Required("list", Shape.Text, "Lista wyrazów, którą program ma w sobie.", "The list of words that the program carries.", "en"),
                Words("endings", "Końcówki, które tworzą wyrazy od wyrazów.", "The endings that make words of words.", "s ies>y"),
            ]), "Zwykłe wyrazy języka, od których odróżnia się nazwy.", "The common words of the language, which names are told from.", "{ list: en, endings: s ies>y }"),
    ]);

    /// <summary>The file.</summary>
    public static MapShape File { get; } = new(
    [
        Key.Optional("facts", FactKeys.Facts, "Jak zapisuje się liczby, daty i jednostki.", "How numbers, dates and units are written.", "{ decimal: \",\" }"),
        Key.Optional("typography", Typography, "Jak składa się teksty: odstępy, cudzysłowy, myślniki.", "How texts are set: spaces, quotation marks, dashes.", "{ initials: true }"),
        Key.Optional("words", WordRules, "Po czym poznaje się język i jak odmieniają się wyrazy.", "By what the language is recognised, and how its words are inflected.", "{ letters: ąćęłńóśźż }"),
        Key.Optional("names", Names, "Co wielka litera mówi o nazwach i jak nazywa się to, co gdzie indziej nazywa się inaczej.", "What capitals say of names, and what names are called.", "{ capitals: names }"),
        Key.Optional("search", Inflection, "Dalsze kroki odcinania końcówek, tylko dla wyszukiwarki serwisu.", "Further steps of taking endings away, for the search on the site alone.", "{ steps: [{ keep: 3, endings: ami }] }"),
    ]);

    internal static Key Words(string name, string polish, string english, string example) => Key.Optional(name, Shape.LongText, polish, english, example);
}
