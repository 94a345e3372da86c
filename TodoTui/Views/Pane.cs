namespace TodoTui.Views;

/// <summary>The panes that can have the focus.</summary>
internal enum Pane
{
    Lists,
    Table,
    Detail,
}
