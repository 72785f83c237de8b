import { linkPath, type LinkClaim } from '../../domain/links/link';
import type { AnswerKind } from '../../domain/model';
import { createWeb } from '../../web/create-web';
import type { AskView } from '../../workflows/messages';
import { at, DILYS, entryAt, MAYA, SIGNER } from '../activities/mail/example';
import { FakeAsks } from './fake-asks';

const { entry } = entryAt('lineProducer');

/** The permit's ask after Dilys was reminded and nudged and Maya was told. */
export const VIEW: AskView = {
  productionTitle: 'The Last Ferry',
  item: entry.item,
  step: entry.step,
  atStake: entry.atStake,
  report: entry.history,
  askedKeys: [DILYS.key, MAYA.key],
  timeZone: 'Europe/London',
  spreadsheetUrl: 'https://sheets.example.com/spreadsheets/d/1aB/edit',
};

export const claimOf = (answer: AnswerKind, more: Partial<LinkClaim> = {}): LinkClaim => ({
  askId: VIEW.report.askId,
  personKey: DILYS.key,
  level: 'nudge',
  turn: 1,
  answer,
  ...more,
});

export const pathOf = (answer: AnswerKind, more: Partial<LinkClaim> = {}): string =>
  linkPath(claimOf(answer, more), SIGNER);

/** The pages over one ask, with a clock that the test moves and a browser that presses the button. */
export function openWeb({ showActions = false, view = VIEW }: { showActions?: boolean; view?: AskView | null } = {}) {
  const clock = { hostMs: at('2027-05-05', '10:00') };
  const asks = new FakeAsks(view, () => clock.hostMs);
  const errors: Error[] = [];
  const app = createWeb({
    asks,
    signer: SIGNER,
    showActions,
    hostNow: () => clock.hostMs,
    addressOf: (context) => context.req.header('x-test-address') ?? '127.0.0.1',
    onError: (error) => errors.push(error),
  });
  const open = async (path: string, headers: Record<string, string> = {}) => {
    const response = await app.request(path, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const post = async (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers });
    return { status: response.status, text: await response.text() };
  };
  /** Opens a link, reads for some seconds and presses the button. */
  const press = async (path: string, note = '', headers: Record<string, string> = {}) => {
    const stamp = stampIn((await open(path)).text);
    clock.hostMs += 3_000;
    return post(path, { stamp, note }, headers);
  };
  return { app, asks, clock, errors, open, post, press };
}

export function stampIn(text: string): string {
  return /name="stamp" value="([^"]*)"/.exec(text)?.[1] ?? '';
}
