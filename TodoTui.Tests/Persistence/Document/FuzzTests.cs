using System.Text;
using TodoTui.Core.Persistence.Document;

namespace TodoTui.Tests.Persistence.Document;

/// <summary>Files damaged at random: reading never throws, and what is accepted survives a save.</summary>
public sealed class FuzzTests
{
    private static readonly byte[] Seed = Encoding.UTF8.GetBytes("""
        {
          "version": "1.0", // comment
          "x": [1.50, { "y": null }],
          "tasks": [
            { "id": 1, "title": "é日😀", "description": "a\nb\u001b\ud83d\ude00", "status": "complete", "priority": "HIGH", "tags": ["a", "b"],
              "created_date": "2026-11-23T11:18:05.889744+02:00", "due_date": "2026-11-20T00:00:00", "recurrence": "WEEKLY",
              "completed_date": "2026-11-24", "reminder_offset": 1e2, "position": 98304,
              "recurrence_rule": "FREQ=WEEKLY;BYDAY=MO,TH", "recurrence_end": "2026-12-31", "recurrence_anchor": 31, "recurrence_next": 2, "z": { "q": [[], {}] } },
            { "id": 2, "title": " ", "due_date": "soon", "reminder_offset": -5, "position": ["first"], },
          ],
        }
        """);

    [Test]
    public void Whatever_is_read_without_complaint_survives_a_save([Range(1, 20)] int seed)
    {
        var random = new Random(seed);
        var accepted = 0;
        for (var round = 0; round < 500; round++)
        {
            var bytes = Damaged(random);
            if (Documents.Read(bytes) is not ReadResult.Valid { Tasks: var tasks })
                continue;
            accepted++;

            var again = Documents.Valid(Documents.Written(tasks)).Tasks;
            Assert.That(again.Items, Is.EqualTo(tasks.Items), () => Encoding.UTF8.GetString(bytes));
            Assert.That(again.Foreign, Is.EqualTo(tasks.Foreign), () => Encoding.UTF8.GetString(bytes));
        }

        Assert.That(accepted, Is.GreaterThan(20), "too many files were refused to test anything");
    }

    private static byte[] Damaged(Random random)
    {
        List<byte> bytes = [.. Seed];
        for (var damages = random.Next(1, 4); damages > 0; damages--)
        {
            var at = random.Next(bytes.Count);
            var length = random.Next(1, Math.Min(12, bytes.Count - at));
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length), length));
                    break;
                default:
                    bytes[at] = (byte)"\"\\,:{}[]0u-"[random.Next(11)];
                    break;
            }
        }

        return [.. bytes];
    }
}
