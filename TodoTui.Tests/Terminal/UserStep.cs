namespace TodoTui.Tests.Terminal;

/// <summary>One thing that a user does.</summary>
/// <param name="Name">What it is, for people.</param>
/// <param name="Input">What the terminal sends for it.</param>
/// <param name="Size">The new size of the terminal, or null.</param>
internal sealed record UserStep(string Name, string Input, (int Columns, int Rows)? Size)
{
    public static UserStep Of(string name, string input) => new(name, input, null);
}
