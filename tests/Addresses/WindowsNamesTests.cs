using ChemSter.Site.Addresses;

namespace ChemSter.Site.Tests.Addresses;

public sealed class WindowsNamesTests
{
    [TestCase("con", true)]
    [TestCase("AUX.pl.md", true)]
    [TestCase("com1", true)]
    [TestCase("lpt9.txt", true)]
    [TestCase("com0", false)]
    [TestCase("com", false)]
    [TestCase("comb", false)]
    [TestCase("console", false)]
    [TestCase("co", false)]
    [TestCase("", false)]
    public void Names_of_devices_are_known_whatever_their_ending(string name, bool isDevice) =>
        Assert.That(WindowsNames.IsDevice(name), Is.EqualTo(isDevice));

    [TestCase("a:b", "a-b")]
    [TestCase("why?", "why-")]
    [TestCase("report.", "report")]
    [TestCase("report ", "report")]
    [TestCase("...", "file")]
    public void A_name_that_Windows_does_not_take_gets_another_near_to_it(string name, string better)
    {
        Assert.That(WindowsNames.IsForbidden(name), Is.True);
        Assert.That(WindowsNames.Better(name), Is.EqualTo(better));
        Assert.That(WindowsNames.IsForbidden(better), Is.False);
    }

    [TestCase("con", "con-1")]
    [TestCase("aux.pl.md", "aux-1.pl.md")]
    public void A_device_s_name_gets_a_number(string name, string better)
    {
        Assert.That(WindowsNames.Better(name), Is.EqualTo(better));
        Assert.That(WindowsNames.IsDevice(better), Is.False);
    }

    [TestCase("")]
    [TestCase("report.pdf")]
    public void Any_other_name_may_stay(string name) => Assert.That(WindowsNames.IsForbidden(name), Is.False);
}
