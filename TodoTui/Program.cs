using Microsoft.Extensions.Logging;
using TodoTui;
using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Hosting;
using TodoTui.Presentation;

// Written past the Console class, whose writers switch the keys of the terminal over as soon as they are made.
using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
return ProgramOptions.Run(args, Run, UsageError, output);

static int Run(ProgramOptions options)
{
    if (WhyNoScreen() is { } reason)
        return Fail(reason, ExitCode.Error);

    var paths = StoragePaths.Resolve(options.DataDirectory, Environment.GetEnvironmentVariable);
    using var log = new LogFile(paths.LogDirectory, options.LogLevel);
    var storage = new StorageOptions(paths.TaskFile) { IsReadOnly = options.IsReadOnly, MayRunUnlocked = options.MayRunUnlocked };
    var persistence = new TodoPersistence(storage, TimeProvider.System, log.Factory.CreateLogger<TodoPersistence>());
    var initialized = persistence.InitializeStorage();
    if (initialized is InitializeOutcome.InUse inUse)
        return Fail(StorageText.InUse(inUse), ExitCode.InUse);

    var store = new TodoStore(TimeProvider.System);
    var loaded = persistence.LoadTasks();
    store.Load(loaded.Tasks);
    var services = new Services(store, persistence.Saver, new RecoveryFiles(persistence.TaskFile, paths.LogDirectory), TimeProvider.System);
    var exitCode = Screen.Run(options, new Session(services, persistence, initialized, loaded, paths.TaskFile), log.Factory);
    var isSaved = persistence.ShutdownStorage().AllSaved;
    return isSaved || exitCode != ExitCode.Success ? exitCode : Fail($"the last changes are not in {paths.TaskFile}", ExitCode.Error);
}

static string? WhyNoScreen()
{
    if (Console.IsInputRedirected || Console.IsOutputRedirected)
        return "standard input and output must be a terminal";
    return Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb" && !OperatingSystem.IsWindows()
        ? "the terminal cannot move its cursor (TERM is dumb or not set)"
        : null;
}

static int UsageError(IEnumerable<string> errors)
{
    return Fail(string.Join("\ntodotui: ", [.. errors, "try todotui --help"]), ExitCode.Usage);
}

static int Fail(string message, int exitCode)
{
    using var error = new StreamWriter(Console.OpenStandardError());
    error.WriteLine($"todotui: {message}");
    return exitCode;
}
