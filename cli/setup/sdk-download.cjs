// Lets Temporal's SDK download a server into a folder. A process of its own, because the SDK keeps one runtime for each
// process, with its own logger, from its first use on.
const [kind, downloadDir] = process.argv.slice(2);
const { TestWorkflowEnvironment } = require('@temporalio/testing');
const { DefaultLogger, Runtime } = require('@temporalio/worker');

Runtime.install({ logger: new DefaultLogger('ERROR') });
const server = { executable: { type: 'cached-download', downloadDir } };
const started =
  kind === 'dev'
    ? TestWorkflowEnvironment.createLocal({ server })
    : TestWorkflowEnvironment.createTimeSkipping({ server });
started
  .then((env) => env.teardown())
  .then(
    () => process.exit(0),
    (error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
