// A test owns its state: fixtures run side by side, and each case gets an instance of its own.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
