using System.Collections.Immutable;
using TodoTui.Commands;
using TodoTui.Core.Todos;

namespace TodoTui.Handlers;

/// <summary>Commands that mark tasks, for a command on all of them.</summary>
internal sealed class MarkCommands : ICommandHandlers
{
    private readonly MainPresenter _presenter;
    private MarkedRange? _range;

    /// <summary>Commands on the tasks that <paramref name="presenter"/> shows.</summary>
    public MarkCommands(MainPresenter presenter)
    {
        _presenter = presenter;
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.Mark] = MarkAndGoOn,
            [CommandId.MarkAll] = MarkAll,
            [CommandId.MarkDown] = () => Extend(1),
            [CommandId.MarkUp] = () => Extend(-1),
        };
        var table = presenter.Window.Table;
        table.MarkClicked += Toggle;
        table.RowDragged += MarkBetween;
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private ScreenState State => _presenter.State;

    private void Toggle(int index)
    {
        var id = State.Visible[index].Id;
        _presenter.Select(index);
        var others = State.Marked.Remove(id);
        Mark(others.Count < State.Marked.Count ? others : others.Add(id));
    }

    private void MarkAndGoOn()
    {
        var index = State.SelectedIndex;
        Toggle(index);
        _presenter.Select(Math.Min(index + 1, State.Visible.Count - 1));
    }

    private void MarkAll()
    {
        var all = State.Visible.Select(item => item.Id).ToImmutableHashSet();
        Mark(State.Marked.Count == all.Count ? [] : all);
    }

    private void Extend(int step)
    {
        var range = _range is { } begun && begun.IsContinuedBy(State) ? begun : new MarkedRange(State.SelectedIndex, State);
        MarkRange(range, Math.Clamp(State.SelectedIndex + step, 0, State.Visible.Count - 1));
    }

    // In the manual order, dragging moves.
    private void MarkBetween(int from, int to)
    {
        if (State.Sort.Key == Core.Query.SortKey.Manual)
            return;
        var range = _range is { } begun && begun.Anchor == from && begun.IsContinuedBy(State) ? begun : new MarkedRange(from, State);
        MarkRange(range, to);
    }

    private void MarkRange(MarkedRange range, int end)
    {
        var (first, last) = (Math.Min(range.Anchor, end), Math.Max(range.Anchor, end));
        var between = State.Visible.Skip(first).Take(last - first + 1).Select(item => item.Id);
        _presenter.Select(end);
        Mark(range.Before.Union(between));
        _range = range with { After = State };
    }

    private void Mark(ImmutableHashSet<TodoId> marked) => _presenter.Show(State with { Marked = marked });

    /// <summary>Marks that follow the cursor, as long as nothing else happens.</summary>
    /// <param name="Anchor">Where they begin.</param>
    /// <param name="After">The state that they left.</param>
    private sealed record MarkedRange(int Anchor, ScreenState After)
    {
        /// <summary>What was marked besides.</summary>
        public ImmutableHashSet<TodoId> Before { get; } = After.Marked;

        public bool IsContinuedBy(ScreenState state) =>
            state.SelectedIndex == After.SelectedIndex && ReferenceEquals(state.Marked, After.Marked) && ReferenceEquals(state.Visible, After.Visible);
    }
}
