namespace ChemSter.Site.Benchmarks.Content;

/// <summary>English sentences about an invented plant.</summary>
public static class EnglishVocabulary
{
    /// <summary>The words.</summary>
    public static Vocabulary Words { get; } = new()
    {
        Language = "en",
        Processes =
        [
            "Filtering", "Drying", "Storing", "Mixing", "Weighing", "Cooling", "Heating", "Diluting", "Testing", "Packing",
            "Sampling", "Pumping", "Labelling", "Sorting", "Grinding", "Sieving", "Recovering", "Neutralising", "Measuring", "Bottling",
            "Rinsing", "Distilling", "Dosing", "Moving", "Checking", "Reusing", "Cleaning", "Blending", "Inspecting", "Ordering",
            "Thickening", "Softening", "Hardening", "Colouring", "Bleaching", "Degassing", "Melting", "Pressing", "Coating", "Counting",
        ],
        Substances =
        [
            "salt solutions", "plant oils", "light resins", "dry pigments", "spent solvents", "waxes", "thick pastes", "natural dyes", "glass fibres", "silicates",
            "soft polymers", "clear varnishes", "fine powders", "weak acids", "strong bases", "cleaning agents", "wood extracts", "cold adhesives", "metal oxides", "soaps",
            "fertilisers", "foams", "process water", "fragrances", "enzymes", "catalysts", "carbon black", "rubber blends", "ceramic glazes", "alcohols",
            "starch", "cellulose", "mineral fillers", "gels", "emulsions", "lubricants", "coolants", "inks", "pulp", "sediments",
        ],
        Settings =
        [
            "in a small plant", "on the night shift", "in winter", "in summer", "with little energy", "without waste", "in one room", "for beginners",
            "in a shared laboratory", "by hand", "with old machines", "with new sensors", "at low pressure", "on a tight budget", "before a holiday", "after a repair",
            "for export", "for schools", "in large batches", "in small batches", "under supervision", "close to the river", "without solvents", "in three steps",
            "within one day", "over a whole year", "for the first time", "after an audit", "for local customers", "with recycled water", "in a clean room", "at the test stand",
        ],
        Subjects =
        [
            "the shift leader", "a laboratory worker", "the maintenance team", "the quality officer", "an external auditor", "the youngest engineer",
            "the warehouse keeper", "our supplier", "the works doctor", "a visiting researcher", "the night crew", "the project office",
            "the safety adviser", "a retired chemist", "the planning group", "the customer", "a trainee", "the measuring station",
        ],
        Verbs =
        [
            "checks", "writes down", "compares", "prepares", "corrects", "approves", "describes", "repeats", "plans", "inspects",
            "explains", "orders", "records", "reviews", "confirms", "tests",
        ],
        Objects =
        [
            "the composition of the mixture", "the temperature of the tank", "every second sample", "the list of spare parts", "the colour of the product",
            "the readings of all sensors", "the moisture of the powder", "the settings of the pump", "the plan for the week", "the results of the last trial",
            "the label of each drum", "the flow in the main pipe", "the weight of the batch", "the instructions for cleaning", "the cost of the raw material",
            "the state of the filters", "the pressure behind the valve", "the report for the authorities", "the amount of waste", "the order of the steps",
        ],
        Adverbials =
        [
            "before every shift", "twice a day", "at the end of the week", "with great care", "without any hurry", "together with a colleague",
            "in the presence of a witness", "as soon as the tank is empty", "after a short break", "by a method that is older than the plant",
            "in the new laboratory", "according to a printed list", "on paper and on the screen", "from Monday to Friday", "at room temperature", "whenever the weather changes",
        ],
        AfterAdverbial = ",",
        Reasons =
        [
            "because a small mistake would spoil the whole batch", "so that nobody has to guess later", "although the rules do not ask for it",
            "and the result is known by noon", "while the rest of the line goes on working", "because the supplier changed in spring",
            "so that the customer gets the same quality each time", "even if the first reading looks right", "and nothing has gone wrong since",
            "because the old scale was two grams off", "so that the figures can be compared with last year", "until the lamp above the door turns green",
            "although it takes a quarter of an hour", "and the second signature is added afterwards", "because the material does not forgive haste", "so that less water is needed",
        ],
        Headings =
        [
            "Scope of the work", "What to prepare", "Raw material", "Temperature and time", "Control of the batch", "Typical faults",
            "Record of measurements", "Cost and dates", "Transport and storage", "Work on the night shift", "What comes next", "Lessons from the trials",
            "People and tools", "Water and energy", "Questions from customers", "Plan for the next year",
        ],
        Subheadings =
        [
            "First step: sampling", "A note on gloves & goggles", "How long it takes", "What the sensor can’t see", "Before the holidays", "If the colour is wrong",
            "Where the numbers come from", "An example from practice", "Who signs", "Rinsing, again", "A cheaper way", "Two exceptions",
        ],
        TableHead = ["Parameter", "Value", "Limit", "Remark"],
        TableRows = ["Temperature, °C", "Pressure, kPa", "Moisture, %", "Density, kg/m³", "Time, min", "Acidity, pH", "Viscosity, mPa·s", "Flow, l/h", "Mass, kg", "Energy, kWh"],
        TableRemarks = ["within limits", "checked twice", "measured by hand", "average of three samples", "to be repeated", "as last year", "new sensor", "estimated"],
        Pictures =
        [
            "A tank between two ladders", "A row of yellow drums", "A hand holding a glass flask", "Pipes along a white wall", "A scale with a bag of powder", "The door of the laboratory",
            "A green lamp above a gate", "Three samples in different colours", "A pump without its cover", "The loading ramp in the evening", "A sketch of the whole line", "A shelf full of labels",
        ],
        LinkSentences =
        [
            "More about this can be found under {0}.", "The page {0} goes into detail.", "A similar case is described in {0}.", "Compare it with {0}.",
            "Those who are new here should read {0} first.", "How it continues is told in {0}.",
        ],
        Description = "{0}: what it takes, what it costs, and what to look out for.",
        SectionTitle = "Part {0}: notes from the plant",
        SectionDescription = "Part {0} of the notes: how the plant works, page by page, with figures and pictures.",
        Home = ("Notes from an invented plant", "A site made by a program to measure programs: nothing on it is true, and none of it was written by hand."),
        Site = ("Notes from an invented plant", "Notes about an invented plant, in two languages."),
        ListIntroduction = "Five things are worth remembering:",
        Fixed = ("The limits come from an older instruction.", "The rules are explained on [another site](https://example.org/rules/)."),
    };
}
