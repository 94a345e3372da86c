using System.Globalization;
using Microsoft.Extensions.Logging;
using TodoTui;
using TodoTui.Commands;
using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Hosting;
using TodoTui.Presentation;
using TodoTui.Themes;

const int StandardOutput = 1;
const int StandardError = 2;

Icu.DoWithoutIfMissing();
using var output = Writer(StandardOutput);
return ProgramOptions.Run(args, Run, UsageError, output);

static int Run(ProgramOptions options)
{
    if (WhyNoScreen() is { } reason)
        return Fail(reason, ExitCode.Error);

    TerminalApplication.Prepare();
    using var sizeLimit = FileSizeLimit.FailInsteadOfKill();
    var paths = StoragePaths.Resolve(options.DataDirectory, Environment.GetEnvironmentVariable);
    using var log = new LogFile(paths.LogDirectory, options.LogLevel);
    var settings = SettingsReading.Of(ConfigFile.Load(paths.ConfigFile));
    CultureInfo.CurrentCulture = UserCulture.Of(CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable, settings.Settings);
    CommandCatalog.Use(settings.Commands);
    var storage = new StorageOptions(paths.TaskFile) { IsReadOnly = options.IsReadOnly, MayRunUnlocked = options.MayRunUnlocked };
    var persistence = new TodoPersistence(storage, TimeProvider.System, log.Factory.CreateLogger<TodoPersistence>());
    var initialized = persistence.InitializeStorage();
    if (initialized is InitializeOutcome.InUse inUse)
        return Fail(StorageText.InUse(inUse), ExitCode.InUse);

    // Beside the tasks, so that the first picture waits for one disk only.
    var listsFile = new ListsFile(paths.ListsFile, log.Factory.CreateLogger<ListsFile>());
    var readingLists = Task.Run(listsFile.Load);
    var store = new TodoStore(TimeProvider.System);
    var loaded = persistence.LoadTasks();
    store.Load(loaded.Tasks);
    var listsLoaded = readingLists.GetAwaiter().GetResult();
    var isReadOnly = initialized is InitializeOutcome.ReadOnly || loaded is LoadOutcome.NewerVersion;
    using var lists = isReadOnly ? ListSettingsStore.InMemory(listsLoaded.Settings) : new ListSettingsStore(listsLoaded, listsFile, TimeProvider.System);
    var services = new Services(store, persistence.Saver, lists, new RecoveryFiles(persistence.TaskFile, paths.LogDirectory), TimeProvider.System)
    {
        Settings = new SettingsInForce(options.Over(settings.Settings)),
        Appearance = Appearance.Of(options.IsAscii, settings, paths, Environment.GetEnvironmentVariable),
    };
    var session = new Session(services, persistence, initialized, loaded, listsLoaded, settings, paths, options);
    var exitCode = Screen.Run(session, log.Factory);
    var unsaved = session.ShutDown();
    return unsaved is null || exitCode != ExitCode.Success ? exitCode : Fail($"the last changes are not in {unsaved}", ExitCode.Error);
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
    using var error = Writer(StandardError);
    error.WriteLine($"todotui: {message}");
    return exitCode;
}

static StreamWriter Writer(int descriptor)
{
    var stream = OperatingSystem.IsWindows()
        ? descriptor == StandardOutput ? Console.OpenStandardOutput() : Console.OpenStandardError()
        : new StandardStream(descriptor);
    return new StreamWriter(stream) { AutoFlush = true };
}
