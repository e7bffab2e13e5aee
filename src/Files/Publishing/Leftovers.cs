namespace ChemSter.Site.Files.Publishing;

/// <summary>What a killed build left behind: finished where it had decided what to publish, thrown away otherwise.</summary>
internal static class Leftovers
{
    /// <summary>Brings the output folder into the state in which it would be had the last build ended, one way or the other.</summary>
    public static void Settle(OutputPlaces places, PublishingDisk disk)
    {
        // Killed between two renames: the old site lies beside.
        if (!Directory.Exists(places.Target) && OutputChecks.IsGenerated(places.Previous)) disk.MoveFolder(places.Previous, places.Target);
        if (OutputChecks.IsGenerated(places.Target)) new ChangesInPlace(places, disk).Finish();
        Staging.RemoveMarked(places.Staging);
        Staging.RemoveMarked(places.Previous);
    }
}
