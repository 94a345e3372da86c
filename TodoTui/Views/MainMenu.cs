using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Commands;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>
/// The line of the menus, made from the command table, with the name of the program at its end. The menu bar of the
/// library makes all menus at once, which takes longer than the rest of the start; so it is made when one is wanted, and
/// lies on the line from then on.
/// </summary>
internal sealed class MainMenu : CanvasView
{
    private const string ProgramName = "TodoTui ";
    private const string TitleGap = " ";

    private static readonly CommandGroup[] Groups =
        [.. CommandCatalog.All.Select(command => command.Group).Distinct().Where(group => group != CommandGroup.Move)];

    private readonly CommandRows _rows;
    private MenuBar? _bar;

    /// <summary>A line in which everything is available.</summary>
    /// <param name="look">How it looks.</param>
    /// <param name="invoke">Runs a command.</param>
    /// <param name="whyUnavailable">Says why a command cannot run now; null when it can.</param>
    public MainMenu(ScreenLook look, Action<CommandId> invoke, Func<CommandId, string?> whyUnavailable) : base(look)
    {
        CanFocus = false;
        (Width, Height) = (Dim.Fill(), 1);
        _rows = new CommandRows(invoke, whyUnavailable);
        VisibleChanged += (_, _) =>
        {
            if (_bar is not null)
                _bar.Visible = Visible;
        };
    }

    /// <summary>Makes the menus if <paramref name="key"/> opens one of them.</summary>
    public void Prepare(Key key)
    {
        if (Visible && (key == MenuBar.DefaultKey || Groups.Any(group => key == HotKeyOf(group).WithAlt)))
            MakeBar();
    }

    /// <summary>Shows the keys of the command table as they are now.</summary>
    public void ShowKeys() => _rows.ShowKeys();

    /// <inheritdoc/>
    protected override StyledLine LineAt(int row)
    {
        var titles = Groups.SelectMany(group => TitleOf(group)).ToList();
        var used = titles.Sum(span => span.Text.Length);
        return new StyledLine([.. titles, new Span(new string(' ', Math.Max(0, Viewport.Width - used - ProgramName.Length)), Ink.Text), new Span(ProgramName, Ink.Text)]);
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed))
            MakeBar();
        return false;
    }

    private static IEnumerable<Span> TitleOf(CommandGroup group)
    {
        var title = group.ToString();
        return [new Span(TitleGap, Ink.Text), new Span(title[..1], Ink.Token), new Span(title[1..] + TitleGap, Ink.Text)];
    }

    private static Key HotKeyOf(CommandGroup group) => new(char.ToLowerInvariant(group.ToString()[0]));

    private void MakeBar()
    {
        if (_bar is not null)
            return;
        var commands = CommandCatalog.All.ToLookup(command => command.Group);
        _bar = new MenuBar(Groups.Select(Item)) { Width = Dim.Fill(ProgramName.Length) };
        SuperView!.Add(_bar);
        SuperView.Layout();

        MenuBarItem Item(CommandGroup group)
        {
            var item = new MenuBarItem($"_{group}", new PopoverMenu(new LongMenu(_rows.Of(commands[group]))));
            item.PopoverMenuOpenChanged += (_, args) =>
            {
                if (args.NewValue)
                    _rows.Render();
            };
            return item;
        }
    }
}
