using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>What a visitor without a mouse does and sees.</summary>
public static class Keyboard
{
    /// <summary>Presses Tab until the focus is on what the selector names; fails when it has gone through the whole page.</summary>
    public static async Task TabToAsync(this IPage page, string selector)
    {
        for (var presses = 0; presses < 100; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }

        Assert.Fail($"Tab does not lead to {selector}.");
    }

    /// <summary>What has the focus: its name, and by how many pixels its outline shows.</summary>
    public static Task<Focus> FocusAsync(this IPage page) => page.EvaluateAsync<Focus>("""
        () => {
          const element = document.activeElement;
          const style = getComputedStyle(element), box = element.getBoundingClientRect();
          const isShown = style.outlineStyle !== 'none' && box.width > 1 && box.height > 1;
          return {
            name: element.outerHTML.slice(0, 80),
            outline: isShown ? parseFloat(style.outlineWidth) : 0,
            isBody: element === document.body,
          };
        }
        """);
}

public sealed record Focus
{
    public string Name { get; init; } = "";

    public double Outline { get; init; }

    /// <summary>Has the focus left the page?</summary>
    public bool IsBody { get; init; }
}
