using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>What was on the screen is there again, however the program ended.</summary>
public sealed class KeepingTests
{
    [Test]
    public void All_fields_of_all_tasks_are_there_after_a_restart()
    {
        using var data = new DataDirectory();
        using (var first = TmuxSession.Open(data))
        {
            first.Add("Buy milk").Add("Read a book");
            first.Press("A").WaitFor("Notes");
            first.Send("Pay rent\t2030-01-31 17:00\t").Press("Up", "Down").Press("Right", "Tab").Send("home money\tdaily\t2h\tBlue folder");
            first.Press("Ctrl-S").WaitFor("Added \"Pay rent\"").WaitForSaved().Press("q").WaitForExit(0);
        }

        using var second = TmuxSession.Open(data);
        second.WaitFor("Buy milk").WaitFor("Read a book").WaitFor("Pay rent").WaitFor("31 Jan 2030").Press("q").WaitForExit(0);

        var items = data.Load().Tasks.Items;
        Assert.That(items.Select(item => item.Title), Is.EquivalentTo(["Buy milk", "Read a book", "Pay rent"]));
        var rent = items.Single(item => item.Title == "Pay rent");
        Assert.That((rent.Due, rent.Priority, rent.Recurrence), Is.EqualTo((Some.Due("2030-01-31 17:00"), Priority.Low, Recurrence.Daily)));
        Assert.That((rent.Tags.Count, rent.ReminderBefore, rent.Description), Is.EqualTo((2, TimeSpan.FromHours(2), "Blue folder")));
    }

    [Test]
    public void What_the_status_line_calls_saved_outlives_a_kill()
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk", "Read a book");
        using (var first = TmuxSession.Open(data))
        {
            first.Press("e").WaitFor("Edit the task").Send("!").Press("Ctrl-S").WaitFor("Changed").WaitForSaved();
            first.Press("Space").WaitFor("Done:").WaitForSaved().Kill(data);
        }

        using var second = TmuxSession.Open(data);

        second.WaitFor("Read a book").WaitFor("Buy milk!").WaitFor("[✓]").WaitFor("2 of 2");
    }

    [Test]
    [Row("F01")]
    public void Ten_kills_in_a_row_lose_nothing()
    {
        const int Kills = 10;
        using var data = new DataDirectory();

        for (var number = 1; number <= Kills; number++)
        {
            using var session = TmuxSession.Open(data);
            session.WaitFor($"{number - 1} of {number - 1}").Add($"Task {number}").Kill(data);
        }

        Assert.That(data.Load().Tasks.Items.Select(item => item.Title), Is.EqualTo(Enumerable.Range(1, Kills).Select(number => $"Task {number}")));
        Assert.That(data.Names, Is.EqualTo(["tasks.json", "tasks.json.backup", "tasks.json.history"]));
    }
}
