using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Simulation;

/// <summary>What happens to the files without the program: other programs, bad disks, a save that was cut short.</summary>
internal sealed class OutsideWorld(DataDirectory data)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentSize = 4 };

    // The other program is never as fast as the clock of the file system, which ticks some hundred times a second.
    private DateTime _lastChange = new(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Makes the tasks of the task file these; of a task that stays, the fields that this program does not know stay too.</summary>
    /// <returns>What was written.</returns>
    public byte[] Write(IReadOnlyDictionary<int, Facts> tasks, bool inPlace)
    {
        var file = File.Exists(data.Primary) ? JsonNode.Parse(File.ReadAllBytes(data.Primary))! : JsonNode.Parse("""{ "version": "1.0", "tasks": [] }""")!;
        var before = file["tasks"]!.AsArray().ToDictionary(task => task!["id"]!.GetValue<int>(), task => task!.AsObject());
        file["tasks"] = new JsonArray([.. tasks.OrderByDescending(task => task.Key).Select(task => Entry(before, task.Key, task.Value))]);
        var bytes = Encoding.UTF8.GetBytes(file.ToJsonString(Indented));

        var path = inPlace ? data.Primary : data.File("editor.tmp");
        File.WriteAllBytes(path, bytes);
        Touch(path);
        File.Move(path, data.Primary, overwrite: true);
        return bytes;
    }

    /// <summary>Harms a file in place.</summary>
    /// <returns>What it is now.</returns>
    public byte[] Damage(string path, Harm harm, int place)
    {
        var bytes = File.ReadAllBytes(path);
        byte[] damaged = harm switch
        {
            Harm.Empty => [],
            // The last brace goes in any case.
            Harm.Cut => bytes[..(place % (bytes.Length - 1))],
            Harm.BitFlipped => FlipHighBit(bytes, place % bytes.Length),
            Harm.TailOfNul => [.. bytes[..(place % (bytes.Length - 1))], .. new byte[bytes.Length - (place % (bytes.Length - 1))]],
            Harm.NulAppended => [.. bytes, .. new byte[1 + (place % 600)]],
            _ => new byte[bytes.Length],
        };
        File.WriteAllBytes(path, damaged);
        Touch(path);
        return damaged;
    }

    /// <summary>Leaves what a save leaves that was killed.</summary>
    public void LeaveTemporary(string content, KillPoint point, bool isRotating)
    {
        if (point is not KillPoint.NotSaving)
            File.WriteAllText(data.Temporary, point is KillPoint.TemporaryTorn ? content[..(content.Length / 2)] : content);
        if (!isRotating)
            return;
        Assert.That(Posix.Link(data.Primary, data.BackupTemporary), Is.Zero);
        if (point is KillPoint.BackupRenamed)
            Assert.That(Posix.Rename(data.BackupTemporary, data.Backup), Is.Zero);
    }

    private static JsonObject Entry(Dictionary<int, JsonObject> before, int id, Facts facts)
    {
        var entry = before.TryGetValue(id, out var known) ? known.DeepClone().AsObject() : new JsonObject { ["id"] = id };
        facts.WriteTo(entry);
        return entry;
    }

    // What was a letter is no UTF-8 any more, so that no other title or number comes about.
    private static byte[] FlipHighBit(byte[] bytes, int place)
    {
        bytes[place] ^= 0x80;
        return bytes;
    }

    private void Touch(string path)
    {
        _lastChange = _lastChange.AddSeconds(10);
        File.SetLastWriteTimeUtc(path, _lastChange);
    }
}
