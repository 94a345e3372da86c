using System.Text;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.BadInput;

/// <summary>
/// A task file damaged at every place, one place at a time. What is no task file any more is kept and recovered from;
/// what still is one is loaded as it now reads, which another JSON reader works out.
/// </summary>
public sealed class DamagedFileTests
{
    private static readonly byte[] Small = Encoding.UTF8.GetBytes("""
        {
          "version": "1.0",
          "x": [1.50, { "y": null }],
          "tasks": [
            {
              "id": 1, "title": "é日😀", "description": "a\n\u001b[31m\ud83d\ude00", "status": "complete", "priority": "HIGH",
              "tags": ["Home", "b"], "task_type": "scheduled", "created_date": "2026-11-23T11:18:05.889744",
              "due_date": "2026-11-20", "recurrence": "WEEKLY", "completed_date": "2026-11-24T07:55:12+02:00",
              "reminder_offset": 1.5, "position": -65536, "z": { "q": [[], true] }
            },
            { "id": 2, "title": "Pay // rent", "due_date": "soon", "tags": [] }
          ]
        }

        """);

    private readonly BadFile _place = new();
    private readonly Dictionary<ReadingKind, int> _found = [];

    [TearDown]
    public void RemovePlace() => _place.Dispose();

    [Test]
    public void The_file_that_is_damaged_is_a_good_one()
    {
        Assert.That(_place.IsWhatItSays(Small, "the whole"), Is.EqualTo(ReadingKind.Tasks));
        Assert.That(_place.IsWhatItSays(Large(), "the whole"), Is.EqualTo(ReadingKind.Tasks));
    }

    [Test]
    [Row("F05")]
    [Row("F07")]
    public void A_file_cut_at_any_byte_is_corrupt()
    {
        // After the last brace there is only a line break.
        for (var length = 0; length < Small.Length - 2; length++)
            _place.IsRefused(Small[..length], $"cut at {length}");
    }

    [Test]
    [Row("F07")]
    public void A_large_file_cut_at_any_block_is_corrupt()
    {
        var large = Large();

        foreach (var length in Blocks(large.Length))
            _place.IsRefused(large[..length], $"cut at {length}");
    }

    [Row("F07")]
    [TestCase(0xFF)]
    [TestCase(0x01)]
    [TestCase(0x20)]
    public void A_file_with_any_byte_changed_is_what_it_then_says(int mask) => Change(mask);

    [Row("F07")]
    [TestCase(0x02)]
    [TestCase(0x04)]
    [TestCase(0x08)]
    [TestCase(0x10)]
    [TestCase(0x40)]
    [TestCase(0x80)]
    public void A_file_with_any_other_bit_changed_is_what_it_then_says(int mask)
    {
        if (!Requires.IsFullRun)
            Assert.Ignore("only in the full run");
        Change(mask);
    }

    [Test]
    [Row("F51")]
    public void A_file_whose_version_is_another_by_one_bit_is_left_as_it_is()
    {
        var version = Encoding.UTF8.GetString(Small).IndexOf("1.0", StringComparison.Ordinal);
        for (var bit = 0; bit < 24; bit++)
        {
            var changed = Small.ToArray();
            changed[version + (bit / 8)] ^= (byte)(1 << (bit % 8));
            Count(_place.IsWhatItSays(changed, $"bit {bit} of the version"));
        }

        Assert.That(_found.GetValueOrDefault(ReadingKind.OtherVersion), Is.GreaterThan(5));
    }

    [Test]
    [Row("F07")]
    public void A_file_with_any_byte_missing_is_what_it_then_says()
    {
        for (var place = 0; place < Small.Length; place++)
            Count(_place.IsWhatItSays([.. Small[..place], .. Small[(place + 1)..]], $"without byte {place}"));

        AssertBothFound();
    }

    [Test]
    [Row("F07")]
    public void A_file_with_any_byte_twice_is_what_it_then_says()
    {
        for (var place = 0; place < Small.Length; place++)
            Count(_place.IsWhatItSays([.. Small[..place], Small[place], .. Small[place..]], $"byte {place} twice"));

        AssertBothFound();
    }

    [Test]
    [Row("F07")]
    public void A_file_that_ends_in_nul_from_any_byte_on_is_corrupt()
    {
        for (var length = 0; length < Small.Length; length++)
            _place.IsRefused([.. Small[..length], .. new byte[Small.Length - length]], $"NUL from {length}");
    }

    [Test]
    [Row("F07")]
    public void A_large_file_with_nul_in_place_of_any_block_is_corrupt()
    {
        var large = Large();

        foreach (var start in Blocks(large.Length))
        {
            _place.IsRefused([.. large[..start], .. new byte[large.Length - start]], $"NUL from {start}");
            _place.IsRefused([.. large[..start], .. new byte[Math.Min(512, large.Length - start)], .. large[Math.Min(start + 512, large.Length)..]], $"NUL at {start}");
        }
    }

    [Row("F07")]
    [TestCase(1)]
    [TestCase(511)]
    [TestCase(512)]
    [TestCase(4096)]
    [TestCase(65536)]
    [TestCase(1_000_000)]
    public void Nothing_but_nul_is_corrupt(int length) => _place.IsRefused(new byte[length], $"{length} times NUL");

    [Test]
    [Row("F07")]
    public void Any_byte_that_is_no_blank_behind_the_file_makes_it_corrupt()
    {
        for (var added = 0; added < 256; added++)
            Count(_place.IsWhatItSays([.. Small, (byte)added], $"{added:x2} appended"));

        // A blank, a tab and two line breaks.
        Assert.That(_found, Is.EqualTo(new Dictionary<ReadingKind, int> { [ReadingKind.Corrupt] = 252, [ReadingKind.Tasks] = 4 }));
    }

    [Test]
    [Row("F07")]
    public void The_tail_of_a_longer_file_behind_it_makes_it_corrupt()
    {
        for (var start = 1; start < Small.Length - 1; start++)
            _place.IsRefused([.. Small, .. Small[start..]], $"its own tail from {start}");
    }

    private void Change(int mask)
    {
        for (var place = 0; place < Small.Length; place++)
        {
            var changed = Small.ToArray();
            changed[place] ^= (byte)mask;
            Count(_place.IsWhatItSays(changed, $"byte {place} ^ {mask:x2}"));
        }

        if (mask < 0x80)
            AssertBothFound();
        else
            Assert.That(_found[ReadingKind.Corrupt], Is.GreaterThan(Small.Length / 2));
    }

    private void Count(ReadingKind kind) => _found[kind] = _found.GetValueOrDefault(kind) + 1;

    private void AssertBothFound()
    {
        Assert.That(_found.GetValueOrDefault(ReadingKind.Corrupt), Is.GreaterThan(20));
        Assert.That(_found.GetValueOrDefault(ReadingKind.Tasks), Is.GreaterThan(20));
    }

    private static byte[] Large()
    {
        var tasks = Enumerable.Range(1, 60).Select(id => new TodoItem
        {
            Id = new TodoId(id),
            Title = $"Task {id}",
            Description = new string('é', 150),
            Created = Some.Now,
        });
        return Encoding.UTF8.GetBytes(Persistence.Document.Documents.Written(Core.Store.TodoSnapshot.From(tasks)));
    }

    // The boundaries of sectors, and with them those of pages, and the bytes beside them.
    private static IEnumerable<int> Blocks(int length)
    {
        for (var end = 512; end < length - 2; end += 512)
        {
            yield return end;
            if (end % 4096 != 0)
                continue;
            yield return end - 1;
            yield return end + 1;
        }
    }
}
