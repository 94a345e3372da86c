using TodoTui.Core.Persistence;
using TodoTui.Core.Store;

namespace TodoTui;

/// <summary>What the commands work with.</summary>
/// <param name="Store">The tasks in memory.</param>
/// <param name="Saver">Brings them to the disk.</param>
/// <param name="Recovery">What is left of past mishaps.</param>
/// <param name="Clock">The time.</param>
internal sealed record Services(TodoStore Store, BackgroundSaver Saver, RecoveryFiles Recovery, TimeProvider Clock);
