import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { Worker } from '@temporalio/worker';
import { workflowBundle } from '../support/temporal';
import { recordHistories } from '../histories/record';

jest.setTimeout(240_000);

const FOLDER = path.join(__dirname, '../histories');

/** The workflow types, as `workflows/index.ts` lists them. */
const TYPES = [
  ...readFileSync(path.join(__dirname, '../../workflows/index.ts'), 'utf8').matchAll(/export \{ (\w+) \}/g),
].map(([, name]) => name ?? '');

/** `RECORD_HISTORIES=1 npx jest test/workflows/replay` records them anew, after a change that is meant to break them. */
beforeAll(async () => {
  if (process.env.RECORD_HISTORIES !== undefined) await recordHistories(FOLDER);
});

function recorded(): { name: string; history: unknown }[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return files.map((file) => ({
    name: path.parse(file).name,
    history: JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')),
  }));
}

describe('a history that was recorded before', () => {
  it('is there for every type of workflow', () => {
    expect(TYPES.length).toBeGreaterThan(0);
    expect(
      recorded()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...TYPES].sort());
  });

  it('replays with the workflows as they are now', async () => {
    const codePath = await workflowBundle();
    const histories = recorded().map(({ name, history }) => ({ workflowId: name, history: historyFromJSON(history) }));
    const failures: string[] = [];
    for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle: { codePath } }, histories)) {
      if (error) failures.push(`${workflowId}: ${error.message}`);
    }
    expect(failures).toEqual([]);
  });
});
