using Terminal.Gui.Drawing;
using TodoTui.Hosting;
using TodoTui.Presentation;
using TodoTui.Themes;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Tests.Themes;

public sealed class ShippedThemesTests
{
    // WCAG 2.2, levels AA and AAA.
    private const double Readable = 4.5;
    private const double HighContrast = 7;

    // What tells something has a sign beside it (overdue "!", priorities, the current list) unless it is one of these.
    private static readonly Ink[] WithoutASign = [Ink.Selected, Ink.SelectedElsewhere, Ink.SelectedDim, Ink.Match, Ink.SelectedMatch, Ink.TokenWarning];

    private static IEnumerable<string> Names => ShippedThemes.All.Select(theme => theme.Name);

    private static IEnumerable<string> WithGround => ShippedThemes.All.Where(theme => theme.NeedsTrueColors).Select(theme => theme.Name);

    [Test]
    public void There_are_dark_and_light_ones_and_each_has_a_name_of_its_own()
    {
        Assert.That(Names, Is.Unique);
        Assert.That(Names, Is.SupersetOf(new[] { "terminal", "dark", "light", "high-contrast-dark", "high-contrast-light", "warm", "monochrome" }));
    }

    [TestCaseSource(nameof(Names))]
    public void Each_ink_has_its_look(string name)
    {
        Assert.That(ShippedThemes.Find(name)!.Attributes.Keys, Is.EquivalentTo(Enum.GetValues<Ink>()));
    }

    [TestCaseSource(nameof(WithGround))]
    public void Each_ink_can_be_read_on_its_ground(string name)
    {
        var least = name.StartsWith("high-contrast", StringComparison.Ordinal) ? HighContrast : Readable;

        var hard = ShippedThemes.Find(name)!.Attributes.Where(ink => ContrastOf(ink.Value) < least).Select(ink => $"{ink.Key}: {ContrastOf(ink.Value):f2}");

        Assert.That(hard, Is.Empty);
    }

    [TestCaseSource(nameof(WithGround))]
    public void What_the_library_draws_can_be_read_too(string name)
    {
        var hard =
            from scheme in LibrarySchemes.Of(ShippedThemes.Find(name)!)
            from role in RolesInUse
            where ContrastOf(scheme.Scheme.GetAttributeForRole(role)) < Readable
            select $"{scheme.Name}.{role}";

        Assert.That(hard, Is.Empty);
    }

    [Test]
    public void Without_colours_the_library_draws_none([ValueSource(nameof(RolesInUse))] VisualRole role)
    {
        var colors = LibrarySchemes.Of(ShippedThemes.Monochrome).Select(scheme => scheme.Scheme.GetAttributeForRole(role)).SelectMany(attribute => new[] { attribute.Foreground, attribute.Background });

        Assert.That(colors, Is.All.EqualTo(Color.None));
    }

    [TestCaseSource(nameof(Names))]
    public void What_has_no_sign_is_told_by_more_than_the_colour_of_the_text(string name)
    {
        var theme = ShippedThemes.Find(name)!;
        var plain = theme[Ink.Text];

        Assert.That(WithoutASign.Where(ink => theme[ink].Style == plain.Style && theme[ink].Background == plain.Background), Is.Empty);
        Assert.That(theme[Ink.SelectedElsewhere].Style, Is.Not.EqualTo(theme[Ink.Selected].Style));
    }

    [TestCase("#000000", "#ffffff", 21)]
    [TestCase("#777777", "#ffffff", 4.48)]
    [TestCase("#ff0000", "#ffffff", 4.0)]
    [TestCase("#336699", "#336699", 1)]
    public void Contrast_is_that_of_WCAG(string one, string other, double expected)
    {
        var (a, b) = (ThemeColor.OfCode(one)!.Value, ThemeColor.OfCode(other)!.Value);

        Assert.That(ThemeColor.Contrast(a, b), Is.EqualTo(expected).Within(0.005));
        Assert.That(ThemeColor.Contrast(b, a), Is.EqualTo(ThemeColor.Contrast(a, b)));
    }

    private static readonly VisualRole[] RolesInUse =
    [
        VisualRole.Normal, VisualRole.HotNormal, VisualRole.Focus, VisualRole.HotFocus, VisualRole.Active,
        VisualRole.HotActive, VisualRole.Highlight, VisualRole.Editable, VisualRole.ReadOnly, VisualRole.Disabled,
    ];

    private static double ContrastOf(Attribute attribute) => ThemeColor.Contrast(attribute.Foreground, attribute.Background);
}
