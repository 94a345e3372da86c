using System.Globalization;
using TodoTui.Hosting;
using TodoTui.Tests.Screens;

namespace TodoTui.Tests.Terminal;

/// <summary>What a real terminal shows, after every step, against what the program means to show.</summary>
/// <remarks>Themes are of the whole process, and so is where the bytes go; hence one test at a time.</remarks>
[NonParallelizable]
public sealed class ShownScreenTests
{
    private const int Steps = 2_000;
    private const int StepsTold = 12;

    // Another seed than that of every run, for a longer search.
    private static readonly int Seed = int.Parse(Environment.GetEnvironmentVariable("TODOTUI_TEST_SEED") ?? "1", CultureInfo.InvariantCulture);

    [TearDown]
    public void Look_as_before() => TerminalLook.Apply(ScreenDriver.Look);

    [Test]
    public void After_any_steps_the_terminal_shows_what_the_program_means()
    {
        using var shown = new ShownScreen();
        var user = new RandomUser(Seed);
        var done = new Queue<UserStep>();
        for (var step = 1; step <= Steps; step++)
        {
            done.Enqueue(user.Next());
            if (done.Count > StepsTold)
                done.Dequeue();
            shown.Do(done.Last());
            Assert.That(shown.Difference, Is.Null, $"seed {Seed}, step {step}, the last of: {string.Join(" | ", done.Select(one => one.Name))}");
        }
    }
}
