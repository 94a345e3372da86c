using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Json;
using Serilog.Sinks.File;
using TodoTui.Core.Persistence;

namespace TodoTui.Hosting;

/// <summary>
/// The rolling log: a file a day, or more when one grows past a megabyte; the newest ten stay. One JSON object a line.
/// Logging never changes what the program does: where no log can be written, there is none.
/// </summary>
internal sealed class LogFile : IDisposable
{
    private const long LargestFile = 1024 * 1024;
    private const int KeptFiles = 10;

    private readonly Serilog.Core.Logger _logger;

    /// <summary>Opens the log in <paramref name="directory"/> at the first event.</summary>
    public LogFile(string directory, LogEventLevel level)
    {
        var configuration = new LoggerConfiguration().MinimumLevel.Is(level);
        if (PrivateDirectory.TryCreate(directory))
        {
            configuration.WriteTo.File(
                new JsonFormatter(renderMessage: true, formatProvider: CultureInfo.InvariantCulture),
                Path.Combine(directory, "todotui-.log"),
                rollingInterval: RollingInterval.Day,
                rollOnFileSizeLimit: true,
                fileSizeLimitBytes: LargestFile,
                retainedFileCountLimit: KeptFiles,
                hooks: new OwnerOnly());
        }

        _logger = configuration.CreateLogger();
        Factory = new SerilogLoggerFactory(_logger, dispose: false);
    }

    /// <summary>Makes the loggers of the program's parts.</summary>
    public ILoggerFactory Factory { get; }

    /// <summary>
    /// Writes what is left. A full disk at this point is nobody's business any more; nor is a file that may not grow,
    /// for which .NET has an argument exception.
    /// </summary>
    public void Dispose()
    {
        Factory.Dispose();
        try
        {
            _logger.Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            Serilog.Debugging.SelfLog.WriteLine("The log could not be closed: {0}", exception.Message);
        }
    }

    // The sink creates files that others may read, and titles can stand in them.
    private sealed class OwnerOnly : FileLifecycleHooks
    {
        public override Stream OnFileOpened(string path, Stream underlyingStream, Encoding encoding)
        {
            PrivateDirectory.TryRestrictFile(path);
            return underlyingStream;
        }
    }
}
