using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>A server for SSH on this machine, with a port and keys of its own that are thrown away.</summary>
internal sealed class SshServer : IDisposable
{
    private const string Program = "/usr/sbin/sshd";

    // Where the server, when it is started by root, wants a directory that the system makes at its start.
    private const string EmptyDirectory = "/run/sshd";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly TemporaryDirectory _place = new();
    private readonly Process _server;
    private readonly TaskCompletionSource _listens = new();

    public SshServer()
    {
        Requires.Tool("ssh");
        if (!File.Exists(Program))
            Assert.Ignore("needs sshd");
        if (Environment.IsPrivilegedProcess)
            Directory.CreateDirectory(EmptyDirectory);
        MakeKey("host");
        MakeKey("user");
        var port = FreePort();
        _place.Write("sshd_config", string.Join('\n', SettingsOf(port)) + "\n");
        WriteClient(port);
        _server = Process.Start(new ProcessStartInfo(Program, ["-D", "-e", "-f", _place.File("sshd_config")]) { RedirectStandardError = true })!;
        _server.ErrorDataReceived += (_, line) => Heard(line.Data);
        _server.BeginErrorReadLine();
        if (!_listens.Task.Wait(Patience))
            throw new TimeoutException("sshd does not listen");
    }

    /// <summary>The line that runs a command through the server, on a terminal.</summary>
    public string CommandLine(string command) => $"{_place.File("client")} '{command}'";

    /// <summary>Breaks the connection of the one client that there is, without a word of goodbye.</summary>
    public void BreakConnection() => Shell.Run("kill", "-KILL", File.ReadAllText(_place.File("client.pid")).Trim());

    public void Dispose()
    {
        _server.Kill(entireProcessTree: true);
        _server.WaitForExit();
        _server.Dispose();
        _place.Dispose();
    }

    private IEnumerable<string> SettingsOf(int port) =>
    [
        $"Port {port}", "ListenAddress 127.0.0.1", $"HostKey {_place.File("host")}", $"AuthorizedKeysFile {_place.File("user.pub")}",
        "StrictModes no", "UsePAM no", "PasswordAuthentication no", "PermitRootLogin yes", "PidFile none", "PrintMotd no", "PrintLastLog no",
    ];

    private void WriteClient(int port)
    {
        _place.Write("client",
            $"""
            #!/bin/sh
            echo $$ > {_place.File("client.pid")}
            exec ssh -F none -tt -p {port} -i {_place.File("user")} -o IdentitiesOnly=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR {Environment.UserName}@127.0.0.1 "$@"

            """);
        Shell.Run("chmod", "+x", _place.File("client"));
    }

    private void MakeKey(string name) => Shell.Run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", _place.File(name));

    private void Heard(string? line)
    {
        if (line?.Contains("listening", StringComparison.Ordinal) == true)
            _listens.TrySetResult();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
