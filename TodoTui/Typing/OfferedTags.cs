using TodoTui.Core.QuickAdd;
using TodoTui.Core.Store;

namespace TodoTui.Typing;

/// <summary>The tags to complete from: those in use, and two for the beginning. In the order of the alphabet.</summary>
internal sealed class OfferedTags(TodoStore store)
{
    private static readonly string[] FromTheStart = ["Work", "Home"];

    private TodoSnapshot? _seen;
    private IReadOnlyList<string> _tags = [];

    /// <summary>Those that can be typed with a sign in front.</summary>
    public IReadOnlyList<string> All
    {
        get
        {
            if (!ReferenceEquals(_seen, store.Snapshot))
                (_seen, _tags) = (store.Snapshot, [.. Of(store.Snapshot).Where(CanBeTyped)]);
            return _tags;
        }
    }

    /// <summary>Those of <paramref name="tasks"/> and the two, each once.</summary>
    public static IReadOnlyList<string> Of(TodoSnapshot tasks)
    {
        var known = tasks.Items.SelectMany(item => item.Tags).Concat(FromTheStart);
        return [.. known.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.CurrentCultureIgnoreCase)];
    }

    private static bool CanBeTyped(string tag) =>
        QuickAddLine.Parse($"#{tag}", UserHabits.At(default)).Tokens is [TagToken token] && token.Tag == tag;
}
