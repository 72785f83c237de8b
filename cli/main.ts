import { ConfigError } from '../worker/config';
import { COMMANDS, HELP } from './commands';
import { SetupError } from './setup/setup-error';
import { UsageError } from './usage-error';

const EXIT_USAGE = 2;

/** Runs one command and says its trouble as sentences; a stack trace is only for mistakes of our own. */
async function main([name = 'help', ...args]: readonly string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    process.stdout.write(HELP);
    return 0;
  }
  const command = COMMANDS[name];
  if (!command) throw new UsageError(`There is no command "${name}".\n\n${HELP}`);
  const { run } = await command.load();
  return (await run(args)) ?? Number(process.exitCode ?? 0);
}

function trouble(error: unknown): number {
  if (error instanceof UsageError || isWrongArgument(error)) {
    process.stderr.write(`\n${indented(error.message)}\n\n`);
    return EXIT_USAGE;
  }
  const isSaid = error instanceof SetupError || error instanceof ConfigError;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `\n${indented(isSaid ? error.message : `Callboard failed, by a mistake of its own: ${stack}`)}\n\n`,
  );
  return 1;
}

/** What Node's own reader of arguments throws. */
function isWrongArgument(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

void main(process.argv.slice(2))
  .catch(trouble)
  // What was written last may still be on its way into a pipe.
  .then((code) => process.stdout.write('', () => process.exit(code)));
