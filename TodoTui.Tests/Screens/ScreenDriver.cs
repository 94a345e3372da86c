using System.Drawing;
using Microsoft.Extensions.Time.Testing;
using Terminal.Gui.App;
using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Core.Query;
using TodoTui.Core.Reminders;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Hosting;
using TodoTui.Presentation;
using TodoTui.Tests.Support;
using TodoTui.Themes;
using TodoTui.Views;

namespace TodoTui.Tests.Screens;

/// <summary>
/// The whole screen of the program as a user has it: keys and the mouse go in as a terminal sends them, the picture
/// comes out as text. The clock stands at <see cref="Some.Now"/>.
/// </summary>
internal sealed class ScreenDriver : IDisposable
{
    private readonly HeadlessApp _app;
    private readonly BackgroundSaver _saver;
    private MainPresenter _presenter = null!;

    static ScreenDriver() => TerminalLook.Apply(Look);

    private ScreenDriver(Size size, ScreenLook look, IEnumerable<TodoItem> tasks, string? readOnly, RecoveryFiles? recovery, IReadOnlyDictionary<string, string>? environment, UserSettings? settings, ListSettings? lists, ReminderLog? log, Appearance? appearance)
    {
        Clock = Some.Clock();
        Disk = new FakeDisk(Clock);
        Store = new TodoStore(Clock);
        Store.Load(TodoSnapshot.From(tasks));
        _saver = new BackgroundSaver(Disk.Save, Clock);
        Lists = ListSettingsStore.InMemory(lists ?? ListSettings.Empty);
        _app = new HeadlessApp(size, (app, output) =>
        {
            var terminal = new TerminalModes(app, output, hasMouse: true, LineSettings.Read());
            _presenter = new MainPresenter(app, new ScreenThread(app, wake: () => { }), new Services(Store, _saver, Lists, recovery ?? new RecoveryFiles("/nonexistent/tasks.json", "/nonexistent/log"), Clock) { Environment = name => environment?.GetValueOrDefault(name), Settings = new SettingsInForce(settings ?? UserSettings.Default), Appearance = appearance ?? Appearance }, terminal, look);
            _presenter.Window.Initialized += (_, _) =>
            {
                _presenter.Start(readOnly);
                _presenter.Thread.Post(() => _presenter.BeginReminders(log ?? ReminderLog.Empty.WatchedUntil(Some.Now)));
            };
            return _presenter.Window;
        });
    }

    /// <summary>How the screen looks where a test says nothing else.</summary>
    public static ScreenLook Look => new(ShippedThemes.Terminal, Glyphs.Unicode);

    /// <summary>What the program knows of its look where a test says nothing else: a terminal with true colours, and nothing set.</summary>
    public static Appearance Appearance { get; } = new() { Files = new ThemeFiles("/nonexistent/themes"), ConfigFile = "/home/ann/.config/todo-tui/config.json", HasTrueColors = true };

    public FakeTimeProvider Clock { get; }

    public FakeDisk Disk { get; }

    public TodoStore Store { get; }

    /// <summary>What the user has set up for the lists; in memory.</summary>
    public ListSettingsStore Lists { get; }

    public bool HasEnded => _app.HasEnded;

    /// <summary>The rows of the screen, without the blanks at their ends.</summary>
    public IReadOnlyList<string> Rows => _app.Read(RowsOf);

    public string Text => string.Join('\n', Rows) + "\n";

    public string StatusLine => Rows[^1];

    public string Colors => _app.Read(app => ScreenColors.Of(app.Driver!.Contents!));

    /// <summary>What the user sees, with its colours.</summary>
    public string Picture => Text + Colors;

    /// <summary>What the user sees, drawn, on a terminal with these colours.</summary>
    public string Svg(string foreground, string background) => _app.Read(app => ScreenSvg.Of(app.Driver!.Contents!, foreground, background));

    /// <summary>What was sent to the terminal for the last picture.</summary>
    public string LastOutput => _app.Read(app => app.Driver!.GetOutput().GetLastOutput());

    /// <summary>The title of the selected task, or null.</summary>
    public string? Selected => _app.Read(_ => _presenter.State.Selected?.Title);

    /// <summary>The titles of the tasks shown, in order.</summary>
    public IReadOnlyList<string> Titles => _app.Read(_ => _presenter.State.Visible.Select(item => item.Title).ToList());

    private bool IsSaving => _presenter.State.Save is SaveStatus.Saving && !Disk.IsHeld;

    /// <summary>Opens the screen on tasks with these titles, all open and without a date.</summary>
    public static ScreenDriver Open(params string[] titles) => Open(Titled(titles));

    public static ScreenDriver Open(string[] titles, int columns, int rows) => Open(Titled(titles), columns, rows);

    public static ScreenDriver Open(IEnumerable<TodoItem> tasks, int columns = 80, int rows = 24, ScreenLook? look = null, string? readOnly = null, RecoveryFiles? recovery = null, IReadOnlyDictionary<string, string>? environment = null, UserSettings? settings = null, ListSettings? lists = null, ReminderLog? log = null, Appearance? appearance = null) =>
        new(new Size(columns, rows), look ?? (appearance is null ? Look : new ScreenLook(appearance.Theme, appearance.Glyphs)), tasks, readOnly, recovery, environment, settings, lists, log, appearance);

    /// <summary>Presses keys one after another: <c>Press("d", "d", "Enter")</c>.</summary>
    public ScreenDriver Press(params string[] keys)
    {
        foreach (var key in keys)
            Send(TerminalKeys.Key(key));
        return this;
    }

    /// <summary>Types a text as fast as a person cannot.</summary>
    public ScreenDriver Type(string text) => Send(text);

    public ScreenDriver Paste(string text) => Send(TerminalKeys.Paste(text));

    /// <summary>Clicks on the first place where <paramref name="text"/> stands, or some columns away from it.</summary>
    public ScreenDriver Click(string text, int offset = 0)
    {
        var (column, row) = PlaceOf(text);
        return Send(TerminalKeys.Click(column + offset, row));
    }

    /// <summary>Clicks with the right button on the first place where <paramref name="text"/> stands.</summary>
    public ScreenDriver RightClick(string text)
    {
        var (column, row) = PlaceOf(text);
        return Send(TerminalKeys.RightClick(column, row));
    }

    public ScreenDriver DoubleClick(string text)
    {
        var (column, row) = PlaceOf(text);
        var click = TerminalKeys.Click(column, row);
        return Send(click + click);
    }

    public ScreenDriver CtrlClick(string text)
    {
        var (column, row) = PlaceOf(text);
        return Send(TerminalKeys.CtrlClick(column, row));
    }

    /// <summary>Drags from where <paramref name="from"/> stands to the row of <paramref name="to"/>.</summary>
    public ScreenDriver Drag(string from, string to)
    {
        var (column, row) = PlaceOf(from);
        foreach (var step in TerminalKeys.Drag(column, row, PlaceOf(to).Row))
            Send(step);
        return this;
    }

    public ScreenDriver Wheel(string text, bool isDown)
    {
        var (column, row) = PlaceOf(text);
        return Send(TerminalKeys.Wheel(column, row, isDown));
    }

    public ScreenDriver Resize(int columns, int rows) => Do(app => app.Driver!.SetScreenSize(columns, rows));

    /// <summary>Draws everything anew.</summary>
    public ScreenDriver DrawAnew() => Do(app => app.LayoutAndDraw(forceRedraw: true));

    /// <summary>Lets time pass, as the clock of the program sees it.</summary>
    public ScreenDriver Wait(TimeSpan time)
    {
        Clock.Advance(time);
        return Do(_ => _presenter.Tick());
    }

    /// <summary>Has other settings put into force.</summary>
    public ScreenDriver Use(Action<LiveSettings> change) => Do(_ => change(_presenter.Settings));

    /// <summary>Has the program look at the clock; on the thread of the screen.</summary>
    public void Tick() => _presenter.Tick();

    /// <summary>Has the clock show another time at once, as after a night of sleep or when it is set back.</summary>
    public ScreenDriver Jump(TimeSpan time)
    {
        Clock.AdjustTime(Clock.GetUtcNow() + time);
        return Do(_ => _presenter.Tick());
    }

    /// <summary>Lets time pass until a moment, as the clock of the program sees it.</summary>
    public ScreenDriver WaitUntil(string moment) => Wait(Some.Moment(moment).ToDateTime() - Clock.GetLocalNow().DateTime);

    /// <summary>Waits until the screen shows how the saves ended.</summary>
    public ScreenDriver Settle()
    {
        if (!_app.Read(_ => IsSaving))
            return this;
        _app.Wait(_ => !IsSaving, "come to an end of saving");
        return Do(_ => { });
    }

    /// <summary>Waits until another thread has brought <paramref name="text"/> to the screen.</summary>
    public ScreenDriver WaitFor(string text)
    {
        _app.Wait(app => RowsOf(app).Any(row => row.Contains(text, StringComparison.Ordinal)), $"say \"{text}\"");
        return this;
    }

    /// <summary>Waits for something that another thread brings to the status line.</summary>
    public void WaitForStatus(string ending) =>
        _app.Wait(app => RowsOf(app)[^1].EndsWith(ending, StringComparison.Ordinal), $"say \"{ending}\"");

    /// <summary>Waits for the program to end by itself; it throws when the wait is in vain.</summary>
    public void WaitForEnd() => _app.Wait(_ => false, "end");

    /// <summary>Checks that the user sees the same as in <paramref name="picture"/>.</summary>
    public void MustShow(string picture)
    {
        var shown = Picture;
        Assert.That(shown == picture, PictureDifference.Of(picture, shown));
    }

    public void Dispose()
    {
        Disk.Release();
        _app.Dispose();
        _saver.Dispose();
        Lists.Dispose();
    }

    private static List<string> RowsOf(IApplication app) =>
        [.. app.Driver!.ToString()!.Split('\n').SkipLast(1).Select(line => line.TrimEnd())];

    private static IEnumerable<TodoItem> Titled(string[] titles) => titles.Select((title, index) => Some.Item(index + 1, title));

    private ScreenDriver Send(string input)
    {
        _app.Send(input);
        return Settle();
    }

    /// <summary>Does something on the thread of the screen.</summary>
    public ScreenDriver Do(Action<IApplication> action)
    {
        _app.Do(action);
        _app.Settle();
        return this;
    }

    private (int Column, int Row) PlaceOf(string text)
    {
        var rows = Rows;
        for (var row = 0; row < rows.Count; row++)
        {
            var start = rows[row].IndexOf(text, StringComparison.Ordinal);
            if (start >= 0)
                return (ScreenText.Columns(rows[row][..start]), row);
        }

        throw new ArgumentException($"\"{text}\" is not on the screen:\n{Text}");
    }
}
