using TodoTui.Commands;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.Commands;

public sealed class CommandCatalogTests
{
    private const int MenuRows = 24 - 3;

    [Test]
    public void Each_command_has_one_row()
    {
        Assert.That(CommandCatalog.All.Select(command => command.Id), Is.EquivalentTo(Enum.GetValues<CommandId>()));
    }

    [TestCaseSource(typeof(CommandCatalog), nameof(CommandCatalog.All))]
    public void A_row_is_found_by_its_command(object row)
    {
        var command = (UserCommand)row;

        Assert.That(CommandCatalog.Get(command.Id), Is.SameAs(command));
    }

    [Test]
    public void No_keys_stand_for_two_commands_of_one_scope()
    {
        Assert.That(CommandCatalog.All.SelectMany(command => command.Keys.Select(keys => (command.Scope, keys))), Is.Unique);
    }

    [Test]
    public void No_keys_are_the_beginning_of_longer_ones_which_could_then_never_be_typed([Values("Everywhere", "Tasks", "Lists", "Calendar", "Reminder")] string scope, [Values] bool isReminded)
    {
        var place = Enum.Parse<CommandScope>(scope);
        var bindings = (isReminded ? KeyMap.RemindedBindingsIn(place, CommandCatalog.All) : KeyMap.BindingsIn(place, CommandCatalog.All)).ToList();

        var hidden = bindings.Where(binding => bindings.Any(other => other.Keys.StartsWith(binding.Keys + " ", StringComparison.Ordinal)));

        Assert.That(hidden, Is.Empty);
    }

    [Test]
    public void Every_menu_fits_on_24_rows()
    {
        var menus = CommandCatalog.All.GroupBy(command => (command.Group, command.Submenu)).Select(menu => menu.Count())
            .Concat(CommandCatalog.All.GroupBy(command => command.Group).Select(menu => menu.DistinctBy(command => command.Submenu ?? command.Title).Count()))
            .Concat(Enum.GetValues<CommandScope>().Select(scope => CommandCatalog.All.Count(command => command.ContextMenus.Contains(scope))));

        Assert.That(menus, Is.All.LessThanOrEqualTo(MenuRows));
    }

    [Test]
    public void There_is_something_in_the_context_menu_of_each_pane([Values("Tasks", "Lists", "Calendar")] string scope)
    {
        Assert.That(CommandCatalog.All.Where(command => command.ContextMenus.Contains(Enum.Parse<CommandScope>(scope))), Is.Not.Empty);
    }

    [TestCase("NextDay", 1, DateUnit.Day)]
    [TestCase("PreviousDay", -1, DateUnit.Day)]
    [TestCase("NextWeek", 1, DateUnit.Week)]
    [TestCase("PreviousWeek", -1, DateUnit.Week)]
    [TestCase("NextMonth", 1, DateUnit.Month)]
    [TestCase("PreviousMonth", -1, DateUnit.Month)]
    public void The_calendar_has_the_keys_of_every_calendar(string command, int count, DateUnit unit)
    {
        var keys = CommandCatalog.Get(Enum.Parse<CommandId>(command)).Keys;

        Assert.That(keys.Select(CalendarKeys.StepOf), Is.All.EqualTo(new DateShift(count, unit)));
    }

    [Test]
    public void No_two_commands_are_called_the_same()
    {
        Assert.That(CommandCatalog.All.Select(command => command.Title), Is.Unique);
    }

    [Test]
    public void What_is_hinted_at_has_a_key()
    {
        Assert.That(CommandCatalog.All.Where(command => command.Hint is not null && command.Keys.Length == 0), Is.Empty);
    }
}
