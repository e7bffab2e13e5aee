namespace ChemSter.Site.Content;

/// <summary>Paths as pages write them, from their own folder.</summary>
public static class RelativePath
{
    /// <summary>A relative path from a folder, with <c>..</c> taken away; null where it leaves the site.</summary>
    /// <param name="folder">The folder, from the site's root, with its slash.</param>
    /// <param name="path">The path from there.</param>
    public static string? Combine(string folder, string path)
    {
        Span<char> full = folder.Length + path.Length < 512 ? stackalloc char[512] : new char[folder.Length + path.Length + 1];
        folder.CopyTo(full);
        // What is there so far ends with a slash.
        var length = folder.Length;
        foreach (var range in path.AsSpan().Split('/'))
        {
            var part = path.AsSpan()[range];
            if (part is "" or ".") continue;
            if (part is "..")
            {
                var above = full[..Math.Max(0, length - 1)].LastIndexOf('/');
                if (above < 0) return null;
                length = above + 1;
                continue;
            }

            part.CopyTo(full[length..]);
            length += part.Length;
            full[length++] = '/';
        }

        return full[..Math.Max(0, length - 1)].ToString();
    }

    /// <summary>The path from a folder to a file, both from the site's root.</summary>
    public static string Between(string path, string folder)
    {
        var up = "";
        while (!path.StartsWith(folder, StringComparison.Ordinal))
        {
            folder = PageName.FolderOf(folder.TrimEnd('/'));
            up += "../";
        }

        return up + path[folder.Length..];
    }
}
