using Terminal.Gui.App;
using TodoTui.Core.Persistence;
using TodoTui.Dialogs;
using TodoTui.Presentation;
using TodoTui.Themes;

namespace TodoTui;

/// <summary>Tells the user at the start what became of the storage, and asks where only the user can decide.</summary>
internal static class StartNotice
{
    /// <summary>Shows what there is to tell, if anything.</summary>
    public static void Show(IApplication app, Session session, MainPresenter presenter)
    {
        // Tried again from now on, by a save; what that finds on the disk is merged.
        if (IsUnsaved(session))
            presenter.Save();
        if (session.Loaded is LoadOutcome.NothingReadable)
            AskToStartOver(app, session, presenter);
        else if (session.Initialized is InitializeOutcome.Unavailable { Fault: var fault })
            Questions.Tell(app, "Tasks are in memory only", StorageText.InMemory(fault));
        else if (session.Initialized is InitializeOutcome.ReadOnly { Reason: var reason } && StorageText.OpenedReadOnly(reason, session.TaskFile) is { } why)
            Questions.Tell(app, "Read-only", why);
        else if (StorageText.Loading(session.Loaded, session.TaskFile) is { } message)
            Questions.Tell(app, "Task file", message);
        if (ListsText.Loading(session.ListsLoaded, session.Paths.ListsFile) is { } told)
            presenter.Notify(told, isError: true);
        if (SettingsText.Problems(session.Settings, session.Paths.ConfigFile) is { } problems)
            Questions.Tell(app, "Configuration", problems);
        ShowTheme(app, session.Services.Appearance, presenter);
    }

    private static void ShowTheme(IApplication app, Appearance appearance, MainPresenter presenter)
    {
        if (SettingsText.Problems(appearance.Problems.Problems, appearance.Problems.File) is { } problems)
            Questions.Tell(app, "Theme", problems);
        if (appearance.IsReduced)
            presenter.Notify(ThemeText.NotShown(appearance.ThemeName), isError: true);
    }

    private static bool IsUnsaved(Session session) =>
        session.Initialized is InitializeOutcome.Unavailable
        || session.Loaded is LoadOutcome.Unreadable or LoadOutcome.Recovered { Fault: not null };

    private static void AskToStartOver(IApplication app, Session session, MainPresenter presenter)
    {
        var message = StorageText.Loading(session.Loaded, session.TaskFile)!;
        if (Questions.Confirm(app, "Task file", message, "_Start over", "_Leave the files"))
            presenter.StartOver();
        else
            presenter.OnSaveStatus(new SaveStatus.Refused(SaveRefusal.NeedsConsent));
    }
}
