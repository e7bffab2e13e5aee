using ChemSter.Site.Benchmarks.Content;
var layouts = new Dictionary<string, ContentLayout> { ["ours"] = new OurLayout(), ["hugo"] = new HugoLayout(), ["eleventy"] = new EleventyLayout(), ["astro"] = new AstroLayout() };
foreach (var n in args[2].Split(',')) layouts[n].WriteSite(new SiteShape(int.Parse(args[0])), System.IO.Path.Combine(args[1], n), "/tmp/team/bench");
