import { ProductionOnStage } from './production-on-stage';

jest.setTimeout(180_000);

const SCRIPT = `Title: The Lamp

INT. LAMP ROOM - NIGHT

IDA, 9, winds the clock. A storm lantern burns on the sill.

IDA
It is ten past four. It is always ten past four.

EXT. LIGHTHOUSE - DAY

DEV, 40, ties a rope to the gate.

DEV
Come down, Ida.

EXT. HARBOUR PIER - DAY

Ida and Dev carry the suitcase to the boat.
`;

const date = (d: string) => ({ d });

const WORKBOOK = {
  title: 'The Lamp - production book',
  locale: 'en_GB',
  timeZone: 'Europe/London',
  tabs: [
    {
      title: 'Scenes',
      frozenRows: 1,
      rows: [
        ['Sc', 'I/E', 'Set', 'D/N', 'Pgs', 'Synopsis', 'Cast'],
        ['1', 'INT', 'LAMP ROOM', 'Night', '1', 'Ida winds the clock.', 'IDA'],
        ['2', 'EXT', 'LIGHTHOUSE', 'Day', '6/8', 'Dev ties up the gate.', 'DEV'],
        ['3', 'EXT', 'HARBOUR PIER', 'Day', '4/8', 'They leave.', 'IDA, DEV'],
      ],
    },
    {
      title: 'Cast',
      frozenRows: 1,
      rows: [
        ['Character', 'Actor', 'Status', 'Email', 'Notes'],
        ['IDA', 'Juno Adeyemi', 'Deal memo signed', 'juno.adeyemi@example.com', ''],
        ['DEV', 'Kiran Bhatt', 'Offer out', 'kiran.bhatt@example.com', ''],
      ],
    },
    {
      title: 'Crew',
      frozenRows: 1,
      rows: [
        ['Position', 'Name', 'Email', 'Status'],
        ['Executive Producer', 'Helena Strand', 'helena.strand@example.com', 'Start papers in'],
        ['Line Producer', 'Tom Brandvold', 'tom.brandvold@example.com', 'Start papers in'],
        ['Associate Producer', 'Maya Okafor', 'maya.okafor@example.com', 'Start papers in'],
        ['1st AD', 'Jo Lindqvist', 'jo.lindqvist@example.com', 'Start papers in'],
        ['Location Manager', 'Sam Reyes', 'sam.reyes@example.com', 'Start papers in'],
        ['Casting Director', 'Ravi Menon', 'ravi.menon@example.com', 'Start papers in'],
        ['Props Master', 'Bea Holloway', 'bea.holloway@example.com', 'Start papers in'],
      ],
    },
    {
      title: 'Locations',
      frozenRows: 1,
      rows: [
        ['Location', 'Set', 'Status', 'Permit', 'Notes'],
        ['Marrow Point Light', 'LIGHTHOUSE / LAMP ROOM', 'Agreement signed', 'Not filed', ''],
        ['Saltby Harbour', 'HARBOUR PIER', 'Agreement signed', 'Issued', ''],
      ],
    },
    {
      title: 'Props',
      frozenRows: 1,
      rows: [
        ['Prop', 'Scene', 'Status', 'Lead', 'Est £', 'Notes'],
        ['Clock', '1', 'Approved', 'Bea', 60, ''],
        ['Suitcase', '3', 'In hand', 'Bea', 20, ''],
        ['Rope', '2', 'In hand', 'Bea', 5, ''],
      ],
    },
    {
      title: 'Shooting schedule',
      frozenRows: 1,
      rows: [
        ['Day', 'Date', 'Sc', 'Set', 'Location'],
        [1, date('2027-05-17'), '1', 'LAMP ROOM', 'Marrow Point Light'],
        [null, null, '2', 'LIGHTHOUSE', 'Marrow Point Light'],
        [2, date('2027-05-18'), '3', 'HARBOUR PIER', 'Saltby Harbour'],
      ],
    },
  ],
};

/** A film of two days, told from its script to the last thing secured. Each test goes on where the one before ended. */
describe('The Lamp, a film, four weeks before its first shooting day', () => {
  let film: ProductionOnStage;
  beforeAll(async () => {
    const script = { name: 'the-lamp.fountain', text: SCRIPT };
    film = await ProductionOnStage.begin({ at: '2027-04-19T08:30', workbook: WORKBOOK, script });
  });
  afterAll(() => film.end());

  it('reads the script and proposes a storm lantern, which the props list lacks', async () => {
    expect(await film.proposals()).toContainEqual(
      expect.stringContaining(
        'storm lantern | Props | 1 | A storm lantern burns on the sill | a new row on the tab Props',
      ),
    );
  });

  it('sees that Bea has added it', async () => {
    await film.add('Props', { Prop: 'Storm lantern', Scene: '1', Status: 'Needed', Lead: 'Bea' });
    await film.moveTo('2027-04-19T18:00');
    await film.untilProposed(/^storm lantern .* in the sheets now/);
    expect(film.news()).toEqual([]);
  });

  it('has Helena approve by mail what costs more than Tom has set in the settings', async () => {
    await film.type('Callboard settings', 'Approve amounts above', 'Value', '500');
    await film.type('Props', 'Storm lantern', 'Est £', '900');
    await film.moveTo('2027-04-20T12:00');
    expect(film.heard('Helena Strand')).toContain('Storm lantern');
    await film.answer('Helena Strand', 'Storm lantern', 'Approve', 'the real one, please');
    expect(await film.cell('Props', 'Storm lantern', 'Callboard')).toContain('Helena Strand');
    film.news();
  });

  it('reminds Sam, in the last week of April, that the lighthouse permit is to be filed by 3 May, and says why', async () => {
    await film.moveTo('2027-04-29T12:00');
    expect(film.news()).toContain('Sam Reyes: Permit for Marrow Point Light: due Mon 3 May');
    expect(film.mailTo('Sam Reyes', 'Marrow Point Light').text).toContain(
      'scene 1 is shot on day 1 (Mon 17 May), 10 working days before',
    );
  });

  it('shows in the sheet what he answers by the link', async () => {
    await film.answer('Sam Reyes', 'the permit for Marrow Point Light', 'I am on it', 'with the harbour board');
    expect(await film.cell('Locations', 'Marrow Point Light', 'Callboard')).toContain(
      'Sam Reyes is on it, Thu 29 Apr: “with the harbour board”',
    );
  });

  it('tells Maya when 3 May has passed and nothing was filed, and nobody else once it is', async () => {
    await film.moveTo('2027-05-04T12:00');
    expect(film.news()).toContain('Maya Okafor: Permit for Marrow Point Light: 1 day late');
    await film.type('Locations', 'Marrow Point Light', 'Permit', 'Filed');
    await film.moveTo('2027-05-05T12:00');
    expect(film.news().filter((line) => line.includes('Permit'))).toEqual([]);
  });

  it('tells everybody once of the dates that move when the shoot moves by a week', async () => {
    await film.type('Shooting schedule', 'LAMP ROOM', 'Date', '24/05/2027');
    await film.type('Shooting schedule', 'HARBOUR PIER', 'Date', '25/05/2027');
    await film.moveTo('2027-05-06T10:00');
    const moved = film.news().filter((line) => /ha(?:s|ve) moved/.test(line));
    expect(moved).toContain('Sam Reyes: Marrow Point Light: the date has moved');
    expect(moved).toContain('Bea Holloway: 2 dates of yours have moved');
    expect(new Set(moved).size).toBe(moved.length);
  });

  it('asks Ravi for another Dev when Kiran passes', async () => {
    await film.type('Cast', 'DEV', 'Status', 'Passed');
    await film.moveTo('2027-05-06T12:00');
    expect(film.news()).toContainEqual(expect.stringMatching(/^Ravi Menon: DEV availability checked/));
    await film.add('Cast', {
      Character: 'DEV',
      Actor: 'Noor Haddad',
      Status: 'Deal memo signed',
      Email: 'noor.haddad@example.com',
    });
  });

  it('says what hangs on the harbour when it falls through', async () => {
    await film.type('Locations', 'Saltby Harbour', 'Status', 'Lost');
    await film.moveTo('2027-05-06T16:00');
    expect(film.news()).toContain('Maya Okafor: Saltby Harbour has fallen through');
    expect(film.mailTo('Maya Okafor', 'fallen through').text).toMatch(/scene 3/i);
    expect(await film.board()).toMatch(/Scene 3 \| (?:AT RISK|NOT READY)/);
  });

  it('goes up to the executive producer when nobody settles the quay that is to stand in', async () => {
    await film.add('Locations', {
      Location: 'Net Loft Quay',
      Set: 'HARBOUR PIER',
      Status: 'Scouting',
      Permit: 'Not required',
    });
    await film.moveTo('2027-05-17T12:00');
    const about = film.news().filter((line) => line.includes('Net Loft Quay'));
    expect([...new Set(about.map((line) => line.split(':')[0]))]).toEqual([
      'Sam Reyes',
      'Maya Okafor',
      'Tom Brandvold',
      'Helena Strand',
    ]);
    await film.type('Locations', 'Net Loft Quay', 'Status', 'Agreement signed');
  });

  it('writes the permit into the sheet when Sam says at last that it is issued', async () => {
    film.news();
    await film.moveTo('2027-05-20T12:00');
    expect(film.heard('Maya Okafor')).toMatch(
      /permit for Marrow Point Light is not issued|Permit for Marrow Point Light/,
    );
    await film.answer('Sam Reyes', 'the permit for Marrow Point Light', 'It is done');
    expect(await film.cell('Locations', 'Marrow Point Light', 'Permit')).toBe('Issued');
  });

  it('has both days ready when everybody has done what they were asked', async () => {
    for (const title of ['Clock', 'Storm lantern']) await film.type('Props', title, 'Status', 'In hand');
    for (const day of ['2027-05-21T12:00', '2027-05-22T12:00', '2027-05-24T12:00']) {
      await film.moveTo(day);
      await film.settleQuestions();
    }
    expect(await film.open()).toEqual([]);
    const board = await film.board();
    expect(board).toContain('Scenes 1, 2 | READY');
    expect(board).toContain('Scene 3 | READY');
  });
});
