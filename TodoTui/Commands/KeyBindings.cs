using TodoTui.Configuration;

namespace TodoTui.Commands;

/// <summary>The command table with the keys that the user wants.</summary>
internal static class KeyBindings
{
    /// <summary>
    /// Puts the keys into the table. Keys that clash with others are refused, and the command keeps those that it has
    /// without them.
    /// </summary>
    /// <param name="table">The command table.</param>
    /// <param name="settings">What the user wants.</param>
    public static (IReadOnlyList<UserCommand> Commands, IReadOnlyList<SettingProblem> Problems) Apply(IReadOnlyList<UserCommand> table, KeySettings settings)
    {
        var preset = KeyPresets.Of(settings.Preset);
        IReadOnlyList<UserCommand> before = [.. table.Select(command => command with { Keys = preset.GetValueOrDefault(command.Id) ?? command.Keys })];
        var own = settings.Own.ToList();
        var problems = new List<SettingProblem>();
        while (true)
        {
            IReadOnlyList<UserCommand> after = [.. before.Select(command => own.FindLast(setting => setting.Command == command.Id) is { } setting ? command with { Keys = [.. setting.Keys] } : command)];
            if (ClashIn(after, before, own) is not var (refused, other, keys))
                return (after, [.. problems.OrderBy(problem => problem.Line)]);
            own.Remove(refused);
            problems.Add(new SettingProblem(refused.Line, $"{KeySequence.Display(keys)} is already for \"{other.Title}\"; \"{KeyNames.NameOf(refused.Command)}\" keeps its keys"));
        }
    }

    // The last line of the file that is part of a clash; those that come before it came first.
    private static (KeySetting Refused, UserCommand Other, string Keys)? ClashIn(IReadOnlyList<UserCommand> commands, IReadOnlyList<UserCommand> before, List<KeySetting> own)
    {
        foreach (var setting in Enumerable.Reverse(own))
        {
            var command = commands.First(command => command.Id == setting.Command);
            // What it has anyway is where it is for a reason.
            foreach (var keys in command.Keys.Except(before.First(command => command.Id == setting.Command).Keys))
            {
                var other = commands
                    .OrderBy(other => other.Scope != command.Scope)
                    .FirstOrDefault(other => other.Id != command.Id && MeetIn(other, command) && other.Keys.Any(taken => AreInTheWay(taken, keys)));
                if (other is not null)
                    return (setting, other, keys);
            }
        }

        return null;
    }

    // What counts everywhere gives way to what counts in a pane, but is not hidden without a word.
    private static bool MeetIn(UserCommand one, UserCommand other) =>
        one.Scope == other.Scope || (one.Scope == CommandScope.Everywhere && other.Scope != CommandScope.Reminder) || (other.Scope == CommandScope.Everywhere && one.Scope != CommandScope.Reminder);

    private static bool AreInTheWay(string one, string other) =>
        one == other || one.StartsWith(other + " ", StringComparison.Ordinal) || other.StartsWith(one + " ", StringComparison.Ordinal);
}
