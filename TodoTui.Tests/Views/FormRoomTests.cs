using TodoTui.Views;

namespace TodoTui.Tests.Views;

public sealed class FormRoomTests
{
    [TestCase(0, 8, 0)]
    [TestCase(4, 5, 0)]
    [TestCase(3, 4, 0)]
    [TestCase(4, 4, 1)]
    [TestCase(4, 1, 4)]
    [TestCase(0, 0, 0)]
    public void The_row_with_the_focus_is_shown(int focused, int room, int first)
    {
        Assert.That(FormRoom.FirstShown([1, 1, 1, 1, 1], focused, room), Is.EqualTo(first));
    }

    [Test]
    public void Rows_of_several_lines_take_their_room()
    {
        Assert.That(FormRoom.FirstShown([2, 3, 2], focused: 2, room: 5), Is.EqualTo(1));
    }
}
