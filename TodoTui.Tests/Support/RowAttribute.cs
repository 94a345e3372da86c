namespace TodoTui.Tests.Support;

/// <summary>
/// Names the row of the conformance table of the storage that a test stands for. Find a row's tests with
/// <c>dotnet test --filter Row=F12</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
internal sealed class RowAttribute(string row) : PropertyAttribute("Row", row);
