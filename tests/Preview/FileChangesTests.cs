using ChemSter.Site.Files;

namespace ChemSter.Site.Tests.Preview;

public sealed class FileChangesTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(10);

    private FileChanges _changes = null!;

    [SetUp]
    public void Begin() => _changes = new FileChanges();

    [Test]
    public async Task A_burst_is_taken_as_one()
    {
        var taking = OnItsOwn(() => _changes.Take(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1), CancellationToken.None));
        foreach (var name in new[] { "a", "b", "c", "a" })
        {
            _changes.Add(name);
            Thread.Sleep(20);
        }

        Assert.That((await taking).Paths, Is.EqualTo(new[] { "b", "c", "a" }));
        Assert.That(_changes.Any, Is.False);
    }

    [Test]
    public async Task A_burst_without_end_is_not_waited_for_forever()
    {
        using var stop = new CancellationTokenSource();
        var adding = Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                _changes.Add($"{i}");
                await Task.Delay(1);
            }
        });
        var taken = await OnItsOwn(() => _changes.Take(TimeSpan.FromMinutes(1), TimeSpan.FromMilliseconds(50), CancellationToken.None));
        await stop.CancelAsync();
        await adding;
        Assert.That(taken.Waited, Is.GreaterThanOrEqualTo(TimeSpan.FromMilliseconds(50)).And.LessThan(TimeSpan.FromMinutes(1)));
    }

    [Test]
    public async Task The_wait_can_be_ended()
    {
        using var stop = new CancellationTokenSource();
        var taking = OnItsOwn(() => _changes.Take(TimeSpan.Zero, Long, stop.Token));
        await stop.CancelAsync();
        Assert.That(async () => await taking, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Waiting_for_any_takes_nothing()
    {
        Assert.That(_changes.WaitForAny(TimeSpan.FromMilliseconds(10)), Is.False);
        _changes.Add("a");
        Assert.That(_changes.WaitForAny(Long), Is.True);
        Assert.That(_changes.Any, Is.True);
    }

    // Not on a thread of the pool, which may have no second one to spare.
    private static Task<Gathered> OnItsOwn(Func<Gathered> take) =>
        Task.Factory.StartNew(take, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
