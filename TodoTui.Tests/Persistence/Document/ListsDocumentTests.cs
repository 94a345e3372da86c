using System.Text;
using CsCheck;
using TodoTui.Core.Persistence.Document;
using TodoTui.Core.Query;

namespace TodoTui.Tests.Persistence.Document;

public sealed class ListsDocumentTests
{
    // The example of docs/configuration.md.
    private const string Example =
        """
        {
          "version": "1.0",
          "lists": [
            {
              "name": "This week",
              "query": "#work due:week"
            },
            {
              "name": "Café",
              "query": "is:open -\"no sugar\""
            }
          ],
          "sorts": {
            "own:This week": "priority descending",
            "tag:work": "title",
            "today": "due"
          },
          "tag_colors": {
            "home": "green",
            "work": "red"
          }
        }

        """;

    private static readonly Gen<SmartList> AnyList = Gen.OneOf<SmartList>(
        Gen.Enum<TaskList>().Select(list => (SmartList)new SmartList.BuiltIn(list)),
        Gen.String[Gen.Char["aÅ:\" 日"], 1, 5].Select(tag => (SmartList)new SmartList.OfTag(tag)),
        Gen.String[Gen.Char["aÅ:\" 日"], 1, 5].Select(name => (SmartList)new SmartList.Own(name)));

    private static readonly Gen<ListSettings> AnySettings = Gen.Select(
        Gen.Select(Gen.String, Gen.String).Array[0, 4],
        Gen.Select(AnyList, Gen.Enum<SortKey>(), Gen.Bool).Array[0, 4],
        Gen.Select(Gen.String[Gen.Char["aÅ:\"日"], 1, 5], Gen.Enum<TagColor>()).Array[0, 4]).Select((own, sorts, colors) =>
    {
        var settings = own.Aggregate(ListSettings.Empty, (all, list) => all.Add(list.Item1, list.Item2).Settings);
        settings = sorts.Aggregate(settings, (all, sort) => all.WithSort(sort.Item1, new SortOrder(sort.Item2, sort.Item3)));
        return colors.Aggregate(settings, (all, color) => all.WithColor(color.Item1, color.Item2));
    });

    [Test]
    public void The_file_reads_as_a_person_would_write_it()
    {
        var settings = ListSettings.Empty.Add("This week", "#work due:week").Settings.Add("Café", "is:open -\"no sugar\"").Settings
            .WithSort(new SmartList.BuiltIn(TaskList.Today), new SortOrder(SortKey.Due))
            .WithSort(new SmartList.OfTag("work"), new SortOrder(SortKey.Title))
            .WithSort(new SmartList.Own("This week"), new SortOrder(SortKey.Priority, Descending: true))
            .WithColor("work", TagColor.Red)
            .WithColor("home", TagColor.Green);

        Assert.That(Written(settings), Is.EqualTo(Example));
    }

    [Test]
    public void What_is_written_is_read_the_same()
    {
        AnySettings.Sample(settings => Written(Read(Written(settings))) == Written(settings) && Read(Written(settings)).Own == settings.Own);
    }

    [Test]
    public void Fields_and_words_of_other_programs_survive()
    {
        const string foreign =
            """
            {
              "version": "1.0",
              "lists": [
                {
                  "name": "This week",
                  "query": "",
                  "icon": "★"
                }
              ],
              "sorts": {
                "calendar": "due",
                "tag:work": "effort",
                "today": {
                  "by": [
                    1
                  ]
                }
              },
              "tag_colors": {
                "home": "teal",
                "work": 7
              },
              "panes": {
                "left": 20
              }
            }

            """;

        Assert.That(Written(Read(foreign)), Is.EqualTo(foreign));
        Assert.That(Written(Read(foreign).Rename("This week", "Week").Settings), Is.EqualTo(foreign.Replace("This week", "Week", StringComparison.Ordinal)));
    }

    [Test]
    public void A_choice_of_the_user_replaces_one_that_is_not_known()
    {
        var read = Read("""{ "version": "1.0", "tag_colors": { "home": "teal" } }""");

        Assert.That(Written(read.WithColor("home", TagColor.Blue)), Does.Contain("\"home\": \"blue\"").And.Not.Contain("teal"));
    }

    [Test]
    public void What_people_leave_behind_when_they_edit_by_hand_is_read()
    {
        var read = Read("{ // mine\n \"version\": \"1.0\", \"lists\": [ { \"name\": \" Calls \", \"query\": \"#phone\" }, ], }");

        Assert.That(read.Own, Is.EqualTo([new OwnList("Calls", "#phone")]));
    }

    [TestCase("", "does not contain any JSON", 1)]
    [TestCase("[]", "it does not start with {", 1)]
    [TestCase("{}", "\"version\" is missing", null)]
    [TestCase("{\n\"version\": 1\n}", "\"version\" is not a version", 2)]
    [TestCase("{\n\"version\": \"1.0\",\n\"lists\": [\n}", "invalid", 4)]
    [TestCase("{\n\"version\": \"1.0\",\n\"lists\": {}\n}", "$.lists", 3)]
    [TestCase("{\n\"version\": \"1.0\",\n\"lists\": null\n}", "null", 3)]
    [TestCase("{\n\"version\": \"1.0\",\n\"lists\": [ { \"name\": \"a\" } ]\n}", "query", 3)]
    [TestCase("{\"version\": \"1.0\", \"sorts\": {\"today\": \"due\", \"today\": \"due\"}}", "uplicate", 1)]
    [TestCase("{\"version\": \"1.0\", \"lists\": [{\"name\": \"\", \"query\": \"\"}]}", "A list needs a name", null)]
    [TestCase("{\"version\": \"1.0\", \"lists\": [{\"name\": \"a\", \"query\": \"\"}, {\"name\": \"A\", \"query\": \"\"}]}", "There is a list \"a\" already", null)]
    [TestCase("{\"version\": \"1.0\", \"lists\": [{\"name\": \"\\ud800\", \"query\": \"\"}]}", "", null)]
    [TestCase("{\"version\": \"1.0\", \"x\": \"\\ud800\"}", "", null)]
    [TestCase("{\"version\": \"1.0\", \"sorts\": {\"today\": \"\\ud800\"}}", "", null)]
    [TestCase("{\"version\": \"1.0\", \"tag_colors\": {\"home\": \"\\ud800\"}}", "", null)]
    public void What_is_no_file_of_lists_is_refused(string text, string message, long? line)
    {
        var corruption = ((ListsRead.Corrupt)ListsDocumentReader.Read(Encoding.UTF8.GetBytes(text), "lists.json")).Corruption;

        Assert.That(corruption.Message, Does.Contain(message).IgnoreCase);
        if (line is not null)
            Assert.That(corruption.Line, Is.EqualTo(line));
    }

    private static string Written(ListSettings settings)
    {
        using var stream = new MemoryStream();
        ListsDocumentWriter.Write(settings, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ListSettings Read(string text) => ((ListsRead.Valid)ListsDocumentReader.Read(Encoding.UTF8.GetBytes(text), "lists.json")).Settings;
}
