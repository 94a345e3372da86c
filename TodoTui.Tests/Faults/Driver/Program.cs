using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging.Abstractions;
using TodoTui.Core.Persistence;
using TodoTui.Core.Persistence.Document;
using TodoTui.Core.Store;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Faults.WrongSavers;

// A process of its own that the tests can kill, starve and trace. One command a line comes in, one answer a line goes out.
var options = new StorageOptions(args[0]) { IsReadOnly = args.Contains("--read-only"), MayRunUnlocked = args.Contains("--unlocked") };
var persistence = new TodoPersistence(options, TimeProvider.System, NullLogger<TodoPersistence>.Instance);
var wrongSaver = args is [_, "--saver", var saver] ? WrongSaver.Of(saver) : null;
using var input = new StreamReader(Console.OpenStandardInput());
using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
// As the program does: a file that may not grow further fails the save, it does not kill.
using var onFileSizeExceeded = PosixSignalRegistration.Create((PosixSignal)25, context => context.Cancel = true);
// As the program does on a signal.
using var onTermination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
{
    context.Cancel = true;
    output.WriteLine(ShutDown());
    Environment.Exit(0);
});
while (input.ReadLine() is { } line)
    output.WriteLine(Answer(line.Split(' ')));

string Answer(string[] command) => command switch
{
    ["init"] => Initialized(persistence.InitializeStorage()),
    ["load"] => Loaded(persistence.LoadTasks()),
    ["save", var number] => Saved(number, SaveConsent.Ordinary),
    ["start-over", var number] => Saved(number, SaveConsent.StartOver),
    ["post", var number] => Posted(Generation.Of(int.Parse(number, null))),
    ["shutdown"] => ShutDown(),
    ["pid"] => $"{Environment.ProcessId}",
    _ => throw new ArgumentException(string.Join(' ', command)),
};

string Posted(TodoSnapshot snapshot)
{
    persistence.Saver.Post(snapshot);
    return "Saving";
}

string ShutDown() => $"ShutDown {persistence.ShutdownStorage().AllSaved}";

string Saved(string number, SaveConsent consent) => Save(Generation.Of(int.Parse(number, null)), consent) switch
{
    SaveOutcome.Saved saved => $"ACK {number} {Path.GetFileName(saved.ConflictKeptAs)}".TrimEnd(),
    SaveOutcome.Failed failed => Faulty("Failed", failed.Fault),
    SaveOutcome.Refused refused => $"Refused {refused.Reason}",
    var other => throw new ArgumentException(other.ToString()),
};

SaveOutcome Save(TodoSnapshot tasks, SaveConsent consent)
{
    if (wrongSaver is null)
        return persistence.SaveTasks(tasks, consent);
    try
    {
        wrongSaver.Save(new TaskFiles(args[0]), stream => TodoDocumentWriter.Write(tasks, stream));
        return new SaveOutcome.Saved(default, null);
    }
    catch (Exception exception) when (exception is StorageException || FaultOf.IsFileSystemFailure(exception))
    {
        return new SaveOutcome.Failed(FaultOf.Exception(exception, "save", args[0]));
    }
}

static string Initialized(InitializeOutcome outcome) => outcome switch
{
    InitializeOutcome.Unavailable unavailable => Faulty("Unavailable", unavailable.Fault),
    InitializeOutcome.ReadOnly readOnly => $"ReadOnly {readOnly.Reason}",
    InitializeOutcome.InUse inUse => $"InUse {inUse.Holder?.ProcessId}",
    _ => outcome.GetType().Name,
};

static string Loaded(LoadOutcome outcome) => outcome switch
{
    LoadOutcome.Unreadable unreadable => Faulty("Unreadable", unreadable.Fault),
    _ => $"{outcome.GetType().Name} {Generation.NumberOf(outcome.Tasks)}",
};

static string Faulty(string outcome, StorageFault fault) => $"{outcome} {fault.Kind} {fault.Operation} {Path.GetFileName(fault.Path)}";
