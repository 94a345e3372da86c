using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>
/// The language in which tasks are searched and filtered; docs/filter.md describes it. Any text is a filter: a term
/// that is not understood is searched as text. The time it takes grows with the length of the text and not faster.
/// </summary>
public static class FilterParser
{
    /// <summary>Reads a filter. What is still being typed, such as <c>tag:</c>, asks for nothing yet.</summary>
    public static FilterReading Parse(string text) => new Reader(text).Read();

    private sealed class Reader(string text)
    {
        private readonly FilterScanner _scanner = new(text);
        private readonly GraphemeBoundaries _boundaries = new(text);
        private readonly List<FilterToken> _tokens = [];
        private readonly List<FilterRemark> _remarks = [];

        public FilterReading Read() => new(ReadAlternatives(), [.. _tokens], [.. _remarks]);

        // Up to the parenthesis that closes, or to the end. Alternatives without a term are none.
        private TodoFilter ReadAlternatives()
        {
            List<TodoFilter> alternatives = [];
            List<TodoFilter> terms = [];
            for (var isNegated = false; ;)
            {
                var lexeme = _scanner.Next();
                if (lexeme.Kind is LexemeKind.End or LexemeKind.Close or LexemeKind.Or)
                {
                    AddTo(alternatives, TodoFilter.And(terms));
                    terms.Clear();
                }

                AddOperator(lexeme);
                if (lexeme.Kind is LexemeKind.End or LexemeKind.Close)
                    return TodoFilter.Or(alternatives);
                if (lexeme.Kind is LexemeKind.Open or LexemeKind.Word or LexemeKind.Quoted or LexemeKind.QuotedTag)
                    AddTo(terms, lexeme.Kind == LexemeKind.Open ? ReadAlternatives() : ReadTerm(lexeme), isNegated);
                isNegated = lexeme.Kind == LexemeKind.Minus;
            }
        }

        private static void AddTo(List<TodoFilter> filters, TodoFilter filter, bool isNegated = false)
        {
            if (filter != TodoFilter.Everything)
                filters.Add(isNegated ? TodoFilter.Not(filter) : filter);
        }

        private TodoFilter ReadTerm(Lexeme lexeme)
        {
            var term = lexeme.Kind switch
            {
                LexemeKind.Quoted => FilterTerm.OfText(lexeme.Content),
                LexemeKind.QuotedTag => FilterTerm.OfTag(lexeme.Content),
                _ => TermReader.Read(lexeme.Content, isUnfinished: lexeme.End == text.Length),
            };
            AddToken(lexeme, term.Kind);
            if (term.Advice is not null)
                _remarks.Add(new FilterRemark(SpanOf(lexeme), $"“{lexeme.Content}” is searched as text: {term.Advice}"));
            return term.Filter;
        }

        private void AddOperator(Lexeme lexeme)
        {
            if (lexeme.Kind is LexemeKind.Or or LexemeKind.Open or LexemeKind.Close or LexemeKind.Minus or LexemeKind.LoneMinus)
                AddToken(lexeme, FilterTokenKind.Operator);
        }

        // A sign that carries an accent is a sign to the language, but cannot be shown apart from it.
        private void AddToken(Lexeme lexeme, FilterTokenKind kind)
        {
            var span = SpanOf(lexeme);
            var start = Math.Max(span.Start, _tokens is [.., var last] ? last.Span.End : 0);
            if (start < span.End)
                _tokens.Add(new FilterToken(TextSpan.Between(start, span.End), kind));
        }

        private TextSpan SpanOf(Lexeme lexeme) =>
            TextSpan.Between(_boundaries.NotAfter(lexeme.Start), _boundaries.NotBefore(lexeme.End));
    }
}
