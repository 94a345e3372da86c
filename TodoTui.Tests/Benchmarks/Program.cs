using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

// Enough short runs for a median that stays where it is on a machine that does other things too.
var job = Job.Default
    .WithWarmupCount(15)
    .WithIterationCount(25)
    .WithIterationTime(TimeInterval.FromMilliseconds(250));
var config = DefaultConfig.Instance.AddColumn(StatisticColumn.Median);
// With a job of the command line, such as --inProcess --iterationCount 11, only that one is run.
if (!args.Contains("--inProcess"))
    config = config.AddJob(job);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
