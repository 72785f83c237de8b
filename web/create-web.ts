import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { readLink, type LinkClaim, type LinkSigner } from '../domain/links/link';
import { LONGEST_NOTE } from '../domain/wording/answers';
import type { Answer } from '../domain/model';
import type { AskView } from '../workflows/messages';
import { actionsPage } from './actions-page';
import { answerPage, settledPage } from './answer-page';
import { AsksUnreachable, type AskPort } from './ask-port';
import type { Markup } from './layout';
import { judgeStamp, stampOf, type StampVerdict } from './page-stamp';
import { brokenPage, problemPage, tooLongPage, tooManyPage, unknownPage, unreachablePage } from './problem-page';
import { resultPage } from './result-page';
import { ICON, protectPage } from './headers';
import { WrongTries } from './wrong-tries';

export interface WebInput {
  readonly asks: AskPort;
  readonly signer: LinkSigner;
  /** Whether `/actions` lists everybody's links: in the demo only. */
  readonly showActions: boolean;
  /** The production's time, epoch milliseconds, for words like "due today"; the host's where it is left out. */
  readonly productionNow?: () => number;
  /** The host's time, epoch milliseconds. */
  readonly hostNow?: () => number;
  /** The address that a request came from, so that whoever guesses links has to wait. */
  readonly addressOf: (context: Context) => string;
  /** Told of what went wrong on our side. */
  readonly onError?: (error: Error) => void;
}

const ANSWER_PATH = '/a/:ask/:person/:told/:answer/:code';
const MOST_BODY_BYTES = 16 * 1024;

/**
 * The pages behind the links in mails. GET and HEAD only show: mail scanners open every link. An answer is given by the
 * button on the page, which sends back the stamp that the page was shown with.
 */
export function createWeb(input: WebInput): Hono {
  const pages = new AnswerPages(input);
  const app = new Hono();
  app.use(protectPage);
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/icon.svg', (c) => c.body(ICON, 200, { 'Content-Type': 'image/svg+xml' }));
  if (input.showActions) {
    app.get('/', (c) => c.redirect('/actions'));
    app.get('/actions', async (c) => {
      const { asks, isAll } = await input.asks.listOpen();
      const isLive = c.req.query('live') !== undefined;
      const now = pages.productionNow();
      return c.html(actionsPage({ asks, isAll, signer: input.signer, now, isLive }));
    });
  }
  app.get(ANSWER_PATH, (c) => pages.guarded(c, (claim) => pages.show(c, claim)));
  app.post(ANSWER_PATH, bodyLimit({ maxSize: MOST_BODY_BYTES, onError: (c) => c.html(tooLongPage(), 413) }), (c) =>
    pages.guarded(c, (claim, code) => pages.take(c, claim, code)),
  );
  app.notFound((c) => c.html(unknownPage(), 404));
  app.onError((error, c) => {
    input.onError?.(error);
    return error instanceof AsksUnreachable ? c.html(unreachablePage(), 503) : c.html(brokenPage(), 500);
  });
  return app;
}

type Reply = Response | Promise<Response>;

class AnswerPages {
  private readonly wrongTries = new WrongTries();

  constructor(private readonly input: WebInput) {}

  productionNow(): number {
    return this.input.productionNow?.() ?? this.hostNow();
  }

  private hostNow(): number {
    return this.input.hostNow?.() ?? Date.now();
  }

  /** Lets through only links that this installation made, and nobody who guesses. */
  async guarded(c: Context, reply: (claim: LinkClaim, code: string) => Reply): Promise<Response> {
    const address = this.input.addressOf(c);
    if (this.wrongTries.isBlocked(address, this.hostNow())) {
      return c.html(tooManyPage(), 429, { 'Retry-After': '60' });
    }
    const part = (name: string): string => c.req.param(name) ?? '';
    const parts = {
      ask: part('ask'),
      person: part('person'),
      told: part('told'),
      answer: part('answer'),
      code: part('code'),
    };
    const link = readLink(parts, this.input.signer);
    if (link) return reply(link.claim, link.code);
    this.wrongTries.add(address, this.hostNow());
    return c.html(unknownPage(), 404);
  }

  /** GET and HEAD: shows how the ask stands and changes nothing. */
  async show(c: Context, claim: LinkClaim): Promise<Response> {
    const view = await this.input.asks.view(claim.askId);
    return c.html(view && view.report.ended === null ? this.page(view, claim) : settledPage(view, claim));
  }

  /** POST: gives the answer. The link's code is the update's id, so a second press returns the first answer. */
  async take(c: Context, claim: LinkClaim, code: string): Promise<Response> {
    if (!isFromOurPage(c.req.header('Sec-Fetch-Site'))) return c.html(foreignPage(), 403);
    const { stamp, note, lines } = await readForm(c);
    const view = await this.input.asks.view(claim.askId);
    if (!view) return c.html(settledPage(null, claim));
    const again = (why: string): Reply =>
      view.report.ended !== null
        ? c.html(settledPage(view, claim))
        : c.html(this.page(view, claim, { why, note: note.slice(0, LONGEST_NOTE) }), 409);
    const verdict = judgeStamp(stamp, claim, this.hostNow(), this.input.signer);
    if (verdict !== 'good') return again(WHY_AGAIN[verdict]);
    if (note.length > LONGEST_NOTE)
      return again(`The note has ${note.length} characters. Make it ${LONGEST_NOTE} or shorter.`);
    const request = {
      kind: claim.answer,
      personKey: claim.personKey,
      level: claim.level,
      note,
      ...(lines.length > 0 ? { lines } : {}),
    };
    const outcome = await this.input.asks.answer(claim.askId, request, code);
    if (outcome.kind === 'taken') return c.html(resultPage(view, outcome.answer, isKnown(view, outcome.answer)));
    if (outcome.kind === 'refused') return c.html(problemPage('This answer does not count', outcome.why), 409);
    return c.html(settledPage(await this.input.asks.view(claim.askId), claim));
  }

  private page(view: AskView, claim: LinkClaim, again?: { why: string; note: string }): Markup {
    const { signer } = this.input;
    const stamp = stampOf(claim, this.hostNow(), signer);
    return answerPage({ view, claim, signer, stamp, now: this.productionNow(), ...(again ? { again } : {}) });
  }
}

const WHY_AGAIN: Readonly<Record<Exclude<StampVerdict, 'good'>, string>> = {
  tooOld: 'This page was open for a long time. Look at how it stands now, and press the button once more.',
  wrong: 'Please press the button once more.',
};

/** Browsers say where a request comes from; those that do not are judged by the stamp alone. */
function isFromOurPage(site: string | undefined): boolean {
  return site === undefined || site === 'same-origin' || site === 'none';
}

function foreignPage(): Markup {
  return problemPage('This did not come from our page', 'Open the link in the mail and press the button there.');
}

/** Line breaks of the note come as CR LF, and count once. */
async function readForm(c: Context): Promise<{ stamp: string; note: string; lines: string[] }> {
  const form = await c.req.parseBody({ all: true });
  const text = (value: unknown): string => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : '');
  const lines = [form.line].flat().filter((line) => typeof line === 'string');
  return { stamp: text(form.stamp), note: text(form.note), lines };
}

/** Whether the ask had this answer before the button was pressed. */
function isKnown(view: AskView, answer: Answer): boolean {
  return view.report.answers.some(
    (known) => known.at === answer.at && known.personKey === answer.personKey && known.kind === answer.kind,
  );
}
