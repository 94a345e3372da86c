using TodoTui.Commands;

namespace TodoTui.Tests.Commands;

public sealed class CommandCatalogTests
{
    private static readonly (CommandId Id, string Keys)[] Bindings = [.. CommandCatalog.All.SelectMany(command => command.Keys.Select(keys => (command.Id, keys)))];

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
    public void No_keys_stand_for_two_commands()
    {
        Assert.That(Bindings.Select(binding => binding.Keys), Is.Unique);
    }

    [Test]
    public void No_keys_are_the_beginning_of_longer_ones_which_could_then_never_be_typed()
    {
        var hidden = Bindings.Where(binding => Bindings.Any(other => other.Keys.StartsWith(binding.Keys + " ", StringComparison.Ordinal)));

        Assert.That(hidden, Is.Empty);
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
