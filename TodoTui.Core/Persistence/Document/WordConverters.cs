using System.Text.Json;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence.Document;

/// <summary>A value that is one of a few words, in exactly this spelling.</summary>
internal abstract class WordConverter<T>(params (string Word, T Value)[] words) : FileValueConverter<T>(JsonTokenType.String)
    where T : struct
{
    /// <inheritdoc/>
    protected override bool TryParse(ref Utf8JsonReader reader, out T value)
    {
        foreach (var (word, meaning) in words)
        {
            if (!reader.ValueTextEquals(word))
                continue;
            value = meaning;
            return true;
        }

        value = default;
        return false;
    }

    /// <inheritdoc/>
    protected override int Format(T value, Span<char> text)
    {
        // Every value has a word. Compared without boxing: this runs three times for each task.
        var index = 0;
        while (!EqualityComparer<T>.Default.Equals(words[index].Value, value))
            index++;
        words[index].Word.CopyTo(text);
        return words[index].Word.Length;
    }
}

/// <summary>Whether a task is complete.</summary>
internal sealed class StatusConverter() : WordConverter<bool>(("incomplete", false), ("complete", true));

/// <summary>A priority.</summary>
internal sealed class PriorityConverter()
    : WordConverter<Priority>(("HIGH", Priority.High), ("MEDIUM", Priority.Medium), ("LOW", Priority.Low));

/// <summary>A recurrence.</summary>
internal sealed class RecurrenceConverter() : WordConverter<Recurrence>(
    ("DAILY", Recurrence.Daily),
    ("WEEKLY", Recurrence.Weekly),
    ("BIWEEKLY", Recurrence.Biweekly),
    ("MONTHLY", Recurrence.Monthly),
    ("YEARLY", Recurrence.Yearly));
