using TodoTui.Core.Todos;

namespace TodoTui;

/// <summary>A reminder that came and waits for an answer.</summary>
/// <param name="Task">Its task.</param>
/// <param name="At">When it came.</param>
/// <param name="More">How many more wait behind it.</param>
internal sealed record StandingReminder(TodoItem Task, LocalDateTime At, int More);
