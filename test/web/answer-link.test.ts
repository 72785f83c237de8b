import { answersFor } from '../../domain/wording/answers';
import { at, DILYS, MAYA } from '../activities/mail/example';
import { claimOf, openWeb, pathOf, stampIn, VIEW } from './example';

const WRONG = pathOf('done').replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));

describe('opening a link', () => {
  it('changes nothing, whoever opens it and however often', async () => {
    const { app, asks } = openWeb();
    const agents = ['Mozilla/5.0', 'curl/8.5.0', 'BarracudaCentral', 'Microsoft Office/16.0 (Microsoft Outlook)', ''];
    for (const answer of answersFor(VIEW.step, MAYA.key)) {
      for (const method of ['GET', 'HEAD']) {
        for (const agent of agents) {
          const headers = { 'User-Agent': agent, 'Sec-Fetch-Site': 'none' };
          const response = await app.request(pathOf(answer), { method, headers });
          expect(response.status).toBe(200);
        }
      }
    }
    expect(asks.updates).toEqual([]);
    expect(await asks.view(VIEW.report.askId)).toBe(VIEW);
  });

  it('changes nothing with the fields of the button in its address', async () => {
    const { open, asks, clock } = openWeb();
    const stamp = stampIn((await open(pathOf('done'))).text);
    clock.hostMs += 5_000;
    await open(`${pathOf('done')}?stamp=${stamp}&note=x`);
    expect(asks.updates).toEqual([]);
  });

  it('says what is asked, why, what hangs on it, what was said so far, and whose link it is', async () => {
    const { open } = openWeb();
    const { text } = await open(pathOf('onIt'));
    expect(text).toContain('Is the permit for Marrow Point Light filed?');
    expect(text).toContain('1 day late');
    expect(text).toContain('scene 1 is shot on day 2 (Tue 18 May), 10 working days before.');
    expect(text).toContain('Scenes 1, 9, 10: day 2 (Tue 18 May).');
    expect(text).toContain('Tue 4 May, 09:00: Dilys Pengelly was asked: no answer');
    expect(text).toContain('This link is Dilys Pengelly’s');
    expect(text).toContain('<button type="submit">I am on it</button>');
  });

  it('leads to the other answers by links of the same person', async () => {
    const { open } = openWeb();
    const { text } = await open(pathOf('onIt'));
    for (const answer of ['done', 'needHelp', 'notMe'] as const) expect(text).toContain(`href="${pathOf(answer)}"`);
  });

  it('runs no script, is kept and indexed by nobody, and tells no other site where it is', async () => {
    const { open } = openWeb();
    const { headers, text } = await open(pathOf('done'));
    expect(text).not.toMatch(/<script|onload|onclick|http-equiv="refresh"/);
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('Content-Security-Policy')).not.toContain('unsafe');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('X-Robots-Tag')).toBe('noindex, nofollow');
    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  it('shows what the team typed as text, never as markup', async () => {
    const wicked = '<script>alert(1)</script>';
    const view = { ...VIEW, atStake: wicked, item: { ...VIEW.item, title: wicked, tabTitle: '"><b>x' } };
    const { open } = openWeb({ view });
    const { text } = await open(pathOf('done'));
    expect(text).not.toMatch(/<script|<b>/);
    expect(text).toContain('&lt;script&gt;');
  });
});

describe('a link that was never mailed', () => {
  it('gets the same reply as an address that does not exist', async () => {
    const { open } = openWeb();
    const replies = await Promise.all(
      [
        WRONG,
        pathOf('done', { personKey: MAYA.key }).replace(/[^/]*$/, pathOf('done').split('/').pop() ?? ''),
        pathOf('done').replace('/done/', '/undo/'),
        '/a/x/y/z/w/v',
        '/elsewhere',
      ].map(async (path) => open(path)),
    );
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  });

  it('changes nothing by POST', async () => {
    const { post, open, asks, clock } = openWeb();
    const stamp = stampIn((await open(pathOf('done'))).text);
    clock.hostMs += 5_000;
    expect((await post(WRONG, { stamp, note: '' })).status).toBe(404);
    expect(asks.updates).toEqual([]);
  });

  it('may be tried ten times a minute from one address, and another address is not held up', async () => {
    const { open, clock } = openWeb();
    const from = (address: string) => ({ 'x-test-address': address });
    for (let turn = 0; turn < 10; turn += 1) expect((await open(WRONG, from('192.0.2.1'))).status).toBe(404);
    expect((await open(WRONG, from('192.0.2.1'))).status).toBe(429);
    expect((await open(pathOf('done'), from('192.0.2.1'))).status).toBe(429);
    expect((await open(pathOf('done'), from('192.0.2.2'))).status).toBe(200);
    clock.hostMs += 60_000;
    expect((await open(pathOf('done'), from('192.0.2.1'))).status).toBe(200);
  });
});

describe('pressing the button', () => {
  it('gives the answer once, with its note and with the code of the link as its id', async () => {
    const { press, asks } = openWeb();
    const { status, text } = await press(pathOf('onIt'), 'Board meets\r\non Tuesday');
    expect(status).toBe(200);
    expect(asks.updates).toEqual([
      {
        askId: VIEW.report.askId,
        request: { kind: 'onIt', personKey: DILYS.key, level: 'nudge', note: 'Board meets\non Tuesday' },
        updateId: pathOf('onIt').split('/').pop(),
      },
    ]);
    expect(text).toContain('Thank you, Dilys');
    expect(text).toContain('Dilys Pengelly is on it, Wed 5 May: “Board meets on Tuesday”');
    expect(text).toContain('Nobody else is told for two working days');
  });

  it('shows the first answer when it is pressed again', async () => {
    const { press, clock } = openWeb();
    await press(pathOf('onIt'), 'first');
    clock.hostMs = at('2027-05-06', '15:30');
    const { status, text } = await press(pathOf('onIt'), 'second');
    expect(status).toBe(200);
    expect(text).toContain('This was answered already');
    expect(text).toContain('Dilys Pengelly answered with this link on Wed 5 May, 10:00.');
    expect(text).toContain('“first”');
    expect(text).not.toContain('second');
  });

  it('shows the first answer also when it ended the ask', async () => {
    const { open, post, asks, clock } = openWeb();
    const stamp = stampIn((await open(pathOf('done'))).text);
    clock.hostMs += 2_000;
    expect((await post(pathOf('done'), { stamp, note: '' })).text).toContain('Thank you, Dilys');
    expect((await post(pathOf('done'), { stamp, note: '' })).text).toContain('This was answered already');
    expect(asks.updates).toHaveLength(2);
    expect(asks.updates[0]).toEqual(asks.updates[1]);
  });

  it('takes another answer of the same mail later', async () => {
    const { press, asks } = openWeb();
    await press(pathOf('onIt'));
    await press(pathOf('done'));
    expect((await asks.view(VIEW.report.askId))?.report.answers.map(({ kind }) => kind)).toEqual(['onIt', 'done']);
  });

  it('says who settled it when the ask has ended', async () => {
    const { press, open, asks } = openWeb();
    await press(pathOf('done', { personKey: MAYA.key, level: 'associateProducer', turn: 2 }));
    const later = await open(pathOf('done'));
    expect(later.status).toBe(200);
    expect(later.text).toContain('This is already settled');
    expect(later.text).toContain('Maya Okafor said that it is done, Wed 5 May, 10:00.');
    expect(later.text).not.toContain('<button');
    expect(asks.updates).toHaveLength(1);
  });

  it('says that the sheet settled it while the page was open', async () => {
    const { open, post, asks, clock } = openWeb();
    const stamp = stampIn((await open(pathOf('done'))).text);
    asks.endBySheet();
    clock.hostMs += 5_000;
    const { status, text } = await post(pathOf('done'), { stamp, note: '' });
    expect(status).toBe(200);
    expect(text).toContain('This is already settled');
    expect(text).toContain('The sheet says that it is done');
  });

  it('says that it is settled where nothing is known about the ask any more', async () => {
    const { open, post, asks, clock } = openWeb();
    const stamp = stampIn((await open(pathOf('done'))).text);
    asks.forget();
    clock.hostMs += 5_000;
    expect((await open(pathOf('done'))).text).toContain('This is already settled');
    expect((await post(pathOf('done'), { stamp, note: '' })).text).toContain('This is already settled');
  });

  it('says so in a sentence when the ask does not take it from this person', async () => {
    const { press } = openWeb();
    const { status, text } = await press(pathOf('done', { personKey: 'p-S7RANGER' }));
    expect(status).toBe(409);
    expect(text).toContain('Only somebody who was asked can answer.');
  });
});

describe('a button that nobody pressed on our page', () => {
  it.each(['cross-site', 'same-site'])('does nothing when the browser says that it is %s', async (site) => {
    const { press, asks } = openWeb();
    expect((await press(pathOf('done'), '', { 'Sec-Fetch-Site': site })).status).toBe(403);
    expect(asks.updates).toEqual([]);
  });

  it('does nothing without the stamp of the page, or with the stamp of another link', async () => {
    const { open, post, asks, clock } = openWeb();
    const other = stampIn((await open(pathOf('onIt'))).text);
    clock.hostMs += 5_000;
    for (const stamp of ['', 'x', `${clock.hostMs - 5_000}.${'A'.repeat(22)}`, other]) {
      const { status, text } = await post(pathOf('done'), { stamp, note: 'kept <text>' });
      expect(status).toBe(409);
      expect(text).toContain('press the button once more');
      expect(text).toContain('kept &lt;text&gt;</textarea>');
    }
    expect(asks.updates).toEqual([]);
  });

  it('does nothing after a night; then a second press counts', async () => {
    const { open, post, asks, clock } = openWeb();
    const stamp = stampIn((await open(pathOf('done'))).text);
    clock.hostMs += 9 * 3_600_000;
    const tooOld = await post(pathOf('done'), { stamp, note: '' });
    expect(tooOld.text).toContain('open for a long time');
    expect(asks.updates).toEqual([]);
    clock.hostMs += 1_000;
    expect((await post(pathOf('done'), { stamp: stampIn(tooOld.text), note: '' })).text).toContain('Thank you');
  });

  it('gives a long note back to be made shorter, and takes no huge one at all', async () => {
    const { press, asks } = openWeb();
    const long = await press(pathOf('done'), 'x'.repeat(501));
    expect(long.status).toBe(409);
    expect(long.text).toContain('The note has 501 characters. Make it 500 or shorter.');
    expect((await press(pathOf('done'), 'x'.repeat(20_000))).status).toBe(413);
    expect(asks.updates).toEqual([]);
  });
});

describe('when Temporal does not answer', () => {
  it('says that nothing is lost, and the same button works afterwards', async () => {
    const { open, post, asks, clock, errors } = openWeb();
    const stamp = stampIn((await open(pathOf('done'))).text);
    clock.hostMs += 5_000;
    asks.isDown = true;
    const down = await post(pathOf('done'), { stamp, note: '' });
    expect(down.status).toBe(503);
    expect(down.text).toContain('Nothing is lost.');
    expect((await open(pathOf('done'))).status).toBe(503);
    expect(errors).toHaveLength(2);
    asks.isDown = false;
    expect((await post(pathOf('done'), { stamp, note: '' })).text).toContain('Thank you, Dilys');
  });
});

describe('the page of all open asks', () => {
  it('is there in the demo only', async () => {
    expect((await openWeb().open('/actions')).status).toBe(404);
    expect((await openWeb({ showActions: true }).open('/actions')).status).toBe(200);
  });

  it('shows what is asked of whom, with the links of the one who was told last', async () => {
    const { open, asks } = openWeb({ showActions: true });
    const { text } = await open('/actions');
    expect(text).toContain('1 open question to 1 person.');
    expect(text).toContain('Maya Okafor');
    expect(text).toContain('Is the permit for Marrow Point Light filed?');
    for (const answer of answersFor(VIEW.step, MAYA.key)) {
      const { personKey, level, turn } = claimOf(answer, { personKey: MAYA.key, level: 'associateProducer', turn: 2 });
      expect(text).toContain(`href="${pathOf(answer, { personKey, level, turn })}"`);
    }
    expect(asks.updates).toEqual([]);
  });

  it('says so when nobody is asked for anything', async () => {
    const { open } = openWeb({ showActions: true, view: null });
    expect((await open('/actions')).text).toContain('Nobody is asked for anything at this moment.');
  });
});

describe('the health page', () => {
  it('answers', async () => {
    const { open } = openWeb();
    expect(await open('/healthz')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
  });
});
