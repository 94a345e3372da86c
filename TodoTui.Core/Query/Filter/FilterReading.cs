using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>What a text means as a filter.</summary>
/// <param name="Filter">The filter; every text has one.</param>
/// <param name="Tokens">The parts of the text but the blanks, in order, none over another.</param>
/// <param name="Remarks">What the user should know of it, in the order of the text.</param>
public sealed record FilterReading(TodoFilter Filter, ValueList<FilterToken> Tokens, ValueList<FilterRemark> Remarks);

/// <summary>What a part of a filter's text is.</summary>
public enum FilterTokenKind
{
    /// <summary>Searched in title and description.</summary>
    Text,

    /// <summary><c>-</c>, <c>|</c> and parentheses.</summary>
    Operator,

    /// <summary><c>#work</c></summary>
    Tag,

    /// <summary><c>!high</c></summary>
    Priority,

    /// <summary><c>is:done</c></summary>
    State,

    /// <summary><c>due:today</c></summary>
    Date,

    /// <summary><c>id:12</c></summary>
    Id,
}

/// <summary>A part of the text of a filter.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct FilterToken(TextSpan Span, FilterTokenKind Kind);

/// <summary>Something that the user might have meant otherwise.</summary>
/// <param name="Span">What it is about.</param>
/// <param name="Message">A sentence for the user.</param>
public sealed record FilterRemark(TextSpan Span, string Message);
