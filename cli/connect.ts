import path from 'node:path';
import { parseArgs } from 'node:util';
import { readBook } from '../activities/sheets/book';
import { plain } from '../domain/items/text';
import { readTemporalConfig } from '../worker/config';
import { connectTemporal } from '../worker/connect';
import { SetupError } from './setup/setup-error';
import { openSpreadsheet } from './spreadsheet';
import { startProduction } from './start/start-production';
import { UsageError } from './usage-error';

const HELP = `callboard connect SPREADSHEET [--production ID] [--script FILE] [--json]

Begins a production on a Google spreadsheet: from then on the workers watch it, ask, and escalate. Look at it first with
inspect, and settle what is open with init. A production that runs already goes on as it is.

SPREADSHEET is its address as the browser shows it, or the id in that, shared with the service account whose key file
GOOGLE_APPLICATION_CREDENTIALS names. TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE and TEMPORAL_API_KEY say where Temporal is.

  --production ID   its name in Temporal, such as the-last-ferry; made from the spreadsheet's title where left out
  --script FILE     the script, at a path that the workers can read
  --json            prints what was begun as JSON
`;

/** What a production may be called: it stands in every workflow id. */
const PRODUCTION_ID = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** `callboard connect`. Exit code 0 where the production runs; what went wrong is thrown as sentences. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      production: { type: 'string' },
      script: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [argument, ...more] = positionals;
  if (values.help || argument === undefined || more.length > 0) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  const spreadsheet = openSpreadsheet(argument);
  const { spreadsheetId, url } = spreadsheet;
  const { built } = await readBook(await spreadsheet.read(), { productionId: 'connect', spreadsheetUrl: url });
  const { title } = built.facts;
  const productionId = productionIdOf(values.production, title);
  const scriptPath = values.script === undefined ? null : path.resolve(values.script);
  await begin({ productionId, spreadsheetId, scriptPath });
  const begun = { productionId, spreadsheetId, url, title };
  process.stdout.write(values.json ? `${JSON.stringify(begun, null, 2)}\n` : told(begun));
  return 0;
}

function productionIdOf(wanted: string | undefined, title: string): string {
  const id =
    wanted ??
    plain(title)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60);
  if (PRODUCTION_ID.test(id)) return id;
  throw new UsageError(
    `“${id}” cannot be a production's name in Temporal. Say --production ID with small letters, digits and hyphens, such as the-last-ferry.`,
  );
}

async function begin(production: {
  readonly productionId: string;
  readonly spreadsheetId: string;
  readonly scriptPath: string | null;
}): Promise<void> {
  const temporal = readTemporalConfig(process.env);
  const connections = await connectTemporal({ temporal }).catch((cause: unknown) => {
    throw new SetupError(
      `No Temporal server answers at ${temporal.address}. Start one, or say with TEMPORAL_ADDRESS where it is; then run this again.`,
      { cause },
    );
  });
  try {
    const now = Date.now();
    await startProduction(connections.client, { ...production, clock: { hostMs: now, productionMs: now, speed: 1 } });
  } finally {
    await connections.close();
  }
}

function told({ title, productionId, url }: Readonly<Record<'title' | 'productionId' | 'url', string>>): string {
  return `${title} runs as production:${productionId} in Temporal. Its workers watch ${url} from now on.\n`;
}
