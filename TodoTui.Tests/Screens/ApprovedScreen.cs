using System.Runtime.CompilerServices;

namespace TodoTui.Tests.Screens;

/// <summary>
/// Compares a picture of the screen with the one that a person has looked at and approved, in Screens/Approved.
/// <c>UPDATE_APPROVED=1 dotnet test</c> rewrites them: look at each in the diff of the commit.
/// </summary>
internal static class ApprovedScreen
{
    private static readonly string Directory = Path.Combine(Path.GetDirectoryName(ThisFile())!, "Approved");

    public static void Compare(string picture, string name)
    {
        var approved = Path.Combine(Directory, name + ".approved.txt");
        var received = Path.Combine(Directory, name + ".received.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
            File.WriteAllText(approved, picture);

        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (picture == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, picture);
        Assert.Fail($"The screen is not as in {approved}\n{PictureDifference.Of(expected, picture)}");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
