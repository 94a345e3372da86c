using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>A part of the line that was understood, where it stands and what it means. It is not in the title.</summary>
/// <param name="Span">Where it stands, with a word that leads to it such as <c>due:</c> or <c>by</c>.</param>
public abstract record QuickAddToken(TextSpan Span);

/// <summary><c>!high</c></summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Priority">What it sets.</param>
public sealed record PriorityToken(TextSpan Span, Priority Priority) : QuickAddToken(Span);

/// <summary><c>#work</c>; the only kind of which several count.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Tag">The tag without its sign and without punctuation that follows it.</param>
public sealed record TagToken(TextSpan Span, string Tag) : QuickAddToken(Span);

/// <summary><c>due:fri</c></summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Day">The day, computed from the present.</param>
/// <param name="Time">The time that the form itself has, as <c>tonight</c> does; a <see cref="TimeToken"/> comes before it.</param>
public sealed record DateToken(TextSpan Span, DateOnly Day, TimeOnly? Time = null) : QuickAddToken(Span);

/// <summary><c>5pm</c></summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Time">The time of day. Midnight stands for the end of the day, which a whole-day date means.</param>
public sealed record TimeToken(TextSpan Span, TimeOnly Time) : QuickAddToken(Span);

/// <summary><c>every month</c></summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Rule">How often, without a last day.</param>
/// <param name="Days">The days of the week that it names, as <c>every friday</c> does.</param>
public sealed record RepeatToken(TextSpan Span, RepeatRule Rule, Weekdays Days = Weekdays.None) : QuickAddToken(Span);

/// <summary><c>until 25 dec</c>, after a repeat.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Day">The last day on which the task may be due.</param>
public sealed record UntilToken(TextSpan Span, DateOnly Day) : QuickAddToken(Span);

/// <summary><c>remind:1h</c> or <c>remind 9am</c>: either a length of time before the due date or a time on its day.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Before">How long before, or null.</param>
/// <param name="At">The time of day, or null.</param>
public sealed record ReminderToken(TextSpan Span, TimeSpan? Before, TimeOnly? At) : QuickAddToken(Span);

/// <summary><c>// ch. 3-5</c>: the rest of the line.</summary>
/// <param name="Span">From the slashes to the end of the line.</param>
/// <param name="Description">The text after the slashes, trimmed; may be empty.</param>
public sealed record DescriptionToken(TextSpan Span, string Description) : QuickAddToken(Span);

/// <summary>A quotation mark or a backslash that keeps words literal and is not itself part of the title.</summary>
/// <param name="Span">The one character.</param>
public sealed record EscapeToken(TextSpan Span) : QuickAddToken(Span);
