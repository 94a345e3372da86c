using Terminal.Gui.App;
using TodoTui.Core.Persistence;
using TodoTui.Dialogs;
using TodoTui.Presentation;

namespace TodoTui;

/// <summary>Tells the user at the start what became of the storage, and asks where only the user can decide.</summary>
internal static class StartNotice
{
    // No try is under way: the next change makes one.
    private static readonly TimeSpan NoRetry = System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>Shows what there is to tell, if anything.</summary>
    public static void Show(IApplication app, Session session, MainPresenter presenter)
    {
        if (StatusOf(session) is { } status)
            presenter.OnSaveStatus(status);
        if (session.Loaded is LoadOutcome.NothingReadable)
            AskToStartOver(app, session, presenter);
        else if (session.Initialized is InitializeOutcome.Unavailable { Fault: var fault })
            Questions.Tell(app, "Tasks are in memory only", StorageText.InMemory(fault));
        else if (StorageText.Loading(session.Loaded, session.TaskFile) is { } message)
            Questions.Tell(app, "Task file", message);
    }

    private static SaveStatus? StatusOf(Session session) => (session.Initialized, session.Loaded) switch
    {
        (InitializeOutcome.Unavailable unavailable, _) => new SaveStatus.NotSaved(unavailable.Fault, NoRetry),
        (_, LoadOutcome.Recovered { Fault: { } fault }) => new SaveStatus.NotSaved(fault, NoRetry),
        (_, LoadOutcome.Unreadable) => new SaveStatus.Refused(SaveRefusal.NeverRead),
        (_, LoadOutcome.NothingReadable) => new SaveStatus.Refused(SaveRefusal.NeedsConsent),
        _ => null,
    };

    private static void AskToStartOver(IApplication app, Session session, MainPresenter presenter)
    {
        var message = StorageText.Loading(session.Loaded, session.TaskFile)!;
        if (Questions.Confirm(app, "Task file", message, "_Start over", "_Leave the files"))
            presenter.StartOver();
    }
}
