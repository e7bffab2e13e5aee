namespace ChemSter.Site.Benchmarks.Content;

/// <summary>Polish sentences about an invented plant.</summary>
public static class PolishVocabulary
{
    /// <summary>The words.</summary>
    public static Vocabulary Words { get; } = new()
    {
        Language = "pl",
        Processes =
        [
            "Filtrowanie", "Suszenie", "Magazynowanie", "Mieszanie", "Ważenie", "Chłodzenie", "Ogrzewanie", "Rozcieńczanie", "Badanie", "Pakowanie",
            "Próbkowanie", "Pompowanie", "Znakowanie", "Sortowanie", "Mielenie", "Przesiewanie", "Odzyskiwanie", "Zobojętnianie", "Mierzenie", "Butelkowanie",
            "Płukanie", "Destylowanie", "Dozowanie", "Przewożenie", "Sprawdzanie", "Ponowne użycie", "Oczyszczanie", "Łączenie", "Oglądanie", "Zamawianie",
            "Zagęszczanie", "Zmiękczanie", "Utwardzanie", "Barwienie", "Bielenie", "Odgazowanie", "Topienie", "Prasowanie", "Powlekanie", "Liczenie",
        ],
        Substances =
        [
            "roztworów soli", "olejów roślinnych", "jasnych żywic", "suchych pigmentów", "zużytych ługów", "wosków", "gęstych past", "naturalnych barwników", "włókien szklanych", "krzemianów",
            "miękkich polimerów", "lakierów", "drobnych proszków", "słabych kwasów", "mocnych zasad", "środków czystości", "wyciągów z drewna", "zimnych klejów", "tlenków metali", "mydeł",
            "nawozów", "pian", "wody obiegowej", "substancji zapachowych", "enzymów", "katalizatorów", "sadzy", "mieszanek gumowych", "szkliw", "alkoholi",
            "skrobi", "celulozy", "wypełniaczy", "żeli", "emulsji", "smarów", "chłodziw", "atramentów", "masy papierniczej", "osadów",
        ],
        Settings =
        [
            "w małym zakładzie", "na nocnej zmianie", "zimą", "latem", "przy małym zużyciu energii", "bez odpadów", "w jednej sali", "dla początkujących",
            "w pracowni wspólnej", "ręcznie", "na starych maszynach", "z nowymi czujnikami", "pod niskim ciśnieniem", "małym kosztem", "przed świętami", "po naprawie",
            "na eksport", "dla szkół", "w dużych partiach", "w małych partiach", "pod nadzorem", "blisko rzeki", "bez rozpuszczalników", "w trzech krokach",
            "w jeden dzień", "przez cały rok", "po raz pierwszy", "po audycie", "dla miejscowych odbiorców", "z wodą odzyskaną", "w czystym pokoju", "na stanowisku próbnym",
        ],
        Subjects =
        [
            "kierownik zmiany", "pracownica laboratorium", "zespół utrzymania ruchu", "inspektor jakości", "zewnętrzny audytor", "najmłodsza inżynierka",
            "magazynier", "nasz dostawca", "lekarka zakładowa", "badacz z uczelni", "nocna załoga", "biuro projektu",
            "doradczyni do spraw bezpieczeństwa", "chemik na emeryturze", "grupa planująca", "odbiorca", "praktykantka", "stacja pomiarowa",
        ],
        Verbs =
        [
            "sprawdza", "zapisuje", "porównuje", "przygotowuje", "poprawia", "zatwierdza", "opisuje", "ustala", "planuje", "ogląda",
            "objaśnia", "omawia", "notuje", "przegląda", "potwierdza", "bada",
        ],
        Objects =
        [
            "skład mieszaniny", "temperaturę zbiornika", "co drugą próbkę", "wykaz części zamiennych", "barwę wyrobu",
            "wskazania wszystkich czujników", "wilgotność proszku", "ustawienia pompy", "plan na tydzień", "wyniki ostatniej próby",
            "etykietę każdej beczki", "przepływ w głównej rurze", "masę partii", "instrukcję czyszczenia", "koszt surowca",
            "stan filtrów", "ciśnienie za zaworem", "sprawozdanie dla urzędu", "ilość odpadów", "kolejność czynności",
        ],
        Adverbials =
        [
            "przed każdą zmianą", "dwa razy dziennie", "pod koniec tygodnia", "z wielką starannością", "bez pośpiechu", "razem ze współpracownikiem",
            "w obecności świadka", "zaraz po opróżnieniu zbiornika", "po krótkiej przerwie", "metodą starszą niż sam zakład",
            "w nowym laboratorium", "według wydrukowanej listy", "na papierze i na ekranie", "od poniedziałku do piątku", "w temperaturze pokojowej", "przy każdej zmianie pogody",
        ],
        AfterAdverbial = "",
        Reasons =
        [
            "ponieważ drobny błąd zepsułby całą partię", "żeby nikt nie musiał później zgadywać", "choć przepisy wcale tego nie wymagają",
            "a wynik jest znany do południa", "gdy reszta linii pracuje dalej", "ponieważ wiosną zmienił się dostawca",
            "żeby odbiorca za każdym razem dostał tę samą jakość", "nawet jeśli pierwszy odczyt wygląda dobrze", "i od tamtej pory nic złego się nie stało",
            "ponieważ stara waga myliła się o dwa gramy", "żeby liczby dało się porównać z zeszłorocznymi", "aż lampa nad drzwiami zaświeci na zielono",
            "choć trwa to kwadrans", "a drugi podpis dochodzi później", "ponieważ materiał nie wybacza pośpiechu", "żeby zużyć mniej wody",
        ],
        Headings =
        [
            "Zakres pracy", "Przygotowanie stanowiska", "Surowiec i dostawy", "Temperatura i czas", "Kontrola partii", "Typowe usterki",
            "Zapis pomiaru", "Koszty i terminy", "Transport i magazyn", "Praca nocna", "Co dalej", "Wnioski z badania",
            "Ludzie i maszyny", "Woda i energia", "Pytania odbiorcy", "Plan na kolejny rok",
        ],
        Subheadings =
        [
            "Pierwszy krok: próbka", "Uwaga o rękawicach & goglach", "Ile to trwa", "Czego nie widzi czujnik", "Przed świętami", "Gdy barwa jest zła",
            "Skąd są liczby", "Przykład z życia", "Kto podpisuje", "Płukanie, po raz drugi", "Tańszy sposób", "Dwa wyjątki",
        ],
        TableHead = ["Parametr", "Wartość", "Granica", "Uwagi"],
        TableRows = ["Temperatura, °C", "Ciśnienie, kPa", "Wilgotność, %", "Gęstość, kg/m³", "Czas, min", "Kwasowość, pH", "Lepkość, mPa·s", "Przepływ, l/h", "Masa, kg", "Energia, kWh"],
        TableRemarks = ["w normie", "sprawdzono dwukrotnie", "pomiar ręczny", "średnia z trzech próbek", "do powtórzenia", "jak w zeszłym roku", "nowy czujnik", "szacunek"],
        Pictures =
        [
            "Zbiornik między dwiema drabinami", "Rząd żółtych beczek", "Dłoń trzymająca szklaną kolbę", "Rury wzdłuż białej ściany", "Waga z workiem proszku", "Drzwi laboratorium",
            "Zielona lampa nad bramą", "Trzy próbki o różnych barwach", "Pompa bez osłony", "Rampa załadunkowa wieczorem", "Szkic całej linii", "Półka pełna etykiet",
        ],
        LinkSentences =
        [
            "Więcej na ten temat: {0}.", "Szczegóły podaje strona {0}.", "Podobny przypadek opisuje {0}.", "Warto to porównać: {0}.",
            "Kto jest tu nowy, niech najpierw przeczyta: {0}.", "Ciąg dalszy: {0}.",
        ],
        Description = "{0}: czego to wymaga, ile kosztuje i na co uważać.",
        SectionTitle = "Część {0}: notatki z zakładu",
        SectionDescription = "Część {0} notatek: jak działa zakład, strona po stronie, z liczbami i obrazkami.",
        Home = ("Notatki z wymyślonego zakładu", "Serwis napisany przez program, żeby mierzyć programy: nic tu nie jest prawdą i niczego nie pisał człowiek."),
        Site = ("Notatki z wymyślonego zakładu", "Notatki o wymyślonym zakładzie, w dwóch językach."),
        ListIntroduction = "Warto zapamiętać pięć rzeczy:",
        Fixed = ("Granice pochodzą ze starszej instrukcji.", "Zasady objaśnia [inny serwis](https://example.org/rules/)."),
    };
}
