using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Commands;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>The tasks of a file that was put aside, beside the present ones; those that are marked are brought back.</summary>
internal sealed class BringBackDialog : Window
{
    private readonly IReadOnlyList<TodoItem> _items;
    private readonly TodoSnapshot _present;
    private readonly LocalDateTime _now;
    private readonly ScreenLook _look;
    private readonly LinesView _page;
    private readonly HashSet<TodoId> _marked = [];
    private bool _isAccepted;

    private BringBackDialog(string name, TodoSnapshot tasks, TodoSnapshot present, LocalDateTime now, ScreenLook look)
    {
        (_present, _now, _look) = (present, now, look);
        // What is missing or differs is what one looks for.
        _items = [.. tasks.Items.OrderBy(item => present.Find(item.Id) == item)];
        HotKeySpecifier = PlainLabel.NoMark;
        Title = $"{name}: Space marks, a all, Enter brings back";
        BorderStyle = LineStyle.Single;
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => Math.Min(100, App?.Screen.Width ?? 80));
        Height = Dim.Func(_ => Math.Max(6, (App?.Screen.Height ?? 24) - 4));
        _page = new LinesView(look, isChoice: true) { Width = Dim.Fill(), Height = Dim.Fill() };
        _page.Chosen += () => Toggle(_page.Selected);
        Add(_page);
        ShowItems();
    }

    /// <summary>Lets the user choose; null for Esc.</summary>
    public static IReadOnlyList<TodoItem>? Ask(IApplication app, string name, TodoSnapshot tasks, TodoSnapshot present, LocalDateTime now, ScreenLook look)
    {
        using var dialog = new BringBackDialog(name, tasks, present, now, look);
        app.Run(dialog);
        return dialog._isAccepted ? [.. dialog._items.Where(item => dialog._marked.Contains(item.Id))] : null;
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        switch (KeySequence.NameOf(key))
        {
            case "Space" or "x":
                Toggle(_page.Selected);
                return true;
            case "a":
                ToggleAll();
                return true;
            case "Enter":
                _isAccepted = true;
                RequestStop();
                return true;
            case "q" or "Esc" or "Ctrl+C":
                RequestStop();
                return true;
            default:
                return _page.Press(key);
        }
    }

    private void Toggle(int index)
    {
        if (index >= _items.Count)
            return;
        if (!_marked.Remove(_items[index].Id))
            _marked.Add(_items[index].Id);
        ShowItems();
    }

    // All that would change something.
    private void ToggleAll()
    {
        TodoId[] other = [.. _items.Where(item => _present.Find(item.Id) != item).Select(item => item.Id)];
        if (!other.All(_marked.Remove))
            _marked.UnionWith(other);
        ShowItems();
    }

    private void ShowItems() =>
        _page.Show([.. _items.Select(item => RecoveryText.Row(item, _marked.Contains(item.Id), _present, _now, _look.Glyphs))]);
}
