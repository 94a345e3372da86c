using System.Reflection;

namespace TodoTui;

/// <summary>The version of the program.</summary>
internal static class ProgramVersion
{
    /// <summary>As the project files have it.</summary>
    public static readonly string Text = typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
