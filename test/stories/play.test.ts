import { ProductionOnStage } from './production-on-stage';

jest.setTimeout(180_000);

const SCRIPT = `Title: The Orchard Wall

ACT ONE

SCENE ONE

The kitchen. NADIA reads a letter by candlelight. A teapot steams.

NADIA
He writes that he is coming back.

FELIX
He always writes that.

SCENE TWO

The orchard. FELIX carries a ladder to the wall.

FELIX
Hold it steady.

NADIA
I am holding it.
`;

const WORKBOOK = {
  title: 'The Orchard Wall - stage manager',
  locale: 'en_GB',
  timeZone: 'Europe/London',
  tabs: [
    {
      title: 'Scenes',
      frozenRows: 1,
      rows: [
        ['Act/Scene', 'Set', 'What happens', 'Characters'],
        ['1.1', 'Kitchen', 'The letter.', 'NADIA, FELIX'],
        ['1.2', 'Orchard', 'The wall.', 'NADIA, FELIX'],
      ],
    },
    {
      title: 'Cast',
      frozenRows: 1,
      rows: [
        ['Character', 'Actor', 'Status', 'Email'],
        ['NADIA', 'Asha Thorne', 'Contract signed', 'asha.thorne@example.com'],
        ['FELIX', 'Oskar Weller', 'Offer out', 'oskar.weller@example.com'],
      ],
    },
    {
      title: 'Company',
      frozenRows: 1,
      rows: [
        ['Role', 'Name', 'Email', 'Status'],
        ['Artistic Director', 'Helena Strand', 'helena.strand@example.com', 'Contract signed'],
        ['Company Manager', 'Tom Brandvold', 'tom.brandvold@example.com', 'Contract signed'],
        ['Associate Producer', 'Maya Okafor', 'maya.okafor@example.com', 'Contract signed'],
        ['Stage Manager', 'Jo Lindqvist', 'jo.lindqvist@example.com', 'Contract signed'],
        ['Head of Props', 'Bea Holloway', 'bea.holloway@example.com', 'Contract signed'],
        ['Costume Designer', 'Inés Duarte', 'ines.duarte@example.com', 'Contract signed'],
        ['Casting Director', 'Ravi Menon', 'ravi.menon@example.com', 'Contract signed'],
      ],
    },
    {
      title: 'Props',
      frozenRows: 1,
      rows: [
        ['Prop', 'Scene', 'Status', 'By', 'Notes'],
        ['Letter', '1.1', 'In rehearsal', 'Bea', ''],
        ['Teapot', '1.1', 'Stand-in only', 'Bea', ''],
      ],
    },
    {
      title: 'Costume plot',
      frozenRows: 1,
      rows: [
        ['Character', 'Piece', 'Scene', 'Status'],
        ['NADIA', 'Grey wool dress', '1.1, 1.2', 'Approved'],
        ['FELIX', 'Work boots', '1.2', 'Ready'],
      ],
    },
    {
      title: 'Rehearsals',
      frozenRows: 1,
      rows: [
        ['Date', 'From', 'What', 'Called', 'Room', 'Status'],
        [{ d: '2027-02-08' }, '10:00', 'Read-through', 'Full company', 'Studio 1', 'Called'],
        [{ d: '2027-03-08' }, '10:00', 'Run of the play', 'Full company', 'Studio 1', 'Called'],
        ['Opening Thu 18 March 7.30pm', null, null, null, null, null],
      ],
    },
  ],
};

/** A play, told from its text to opening night. Each test goes on where the one before ended. */
describe('The Orchard Wall, a play, six weeks before it opens', () => {
  let play: ProductionOnStage;
  beforeAll(async () => {
    const script = { name: 'the-orchard-wall.txt', text: SCRIPT };
    play = await ProductionOnStage.begin({ at: '2027-02-01T08:30', workbook: WORKBOOK, script });
  });
  afterAll(() => play.end());

  it('knows from the rehearsal schedule when it opens', async () => {
    expect(await play.board()).toContain('45 days to opening night, Thu 18 Mar');
  });

  it('reads the play and proposes a ladder, which the props list lacks', async () => {
    expect(await play.proposals()).toContainEqual(
      expect.stringContaining('ladder | Props | I.2 | FELIX carries a ladder to the wall | a new row on the tab Props'),
    );
    await play.add('Props', { Prop: 'Ladder', Scene: '1.2', Status: 'In rehearsal', By: 'Bea' });
  });

  it('asks on the first morning about what should have been done already, counted back from opening night', async () => {
    await play.moveTo('2027-02-01T12:00');
    expect(play.heard('Bea Holloway')).toContain('Teapot');
    expect(play.news()).toContain('Ravi Menon: Deal for FELIX: 25 days late');
    expect(play.mailTo('Ravi Menon', 'FELIX').text).toContain('opening night is Thu 18 Mar, 70 days before');
    await play.untilProposed(/^ladder .* in the sheets now/);
  });

  it('asks no more about Felix once Ravi says by the link that he has agreed', async () => {
    await play.answer('Ravi Menon', 'FELIX', 'It is done', 'he starts on Monday');
    expect(await play.cell('Cast', 'FELIX', 'Callboard')).toContain('Ravi Menon');
    await play.moveTo('2027-02-03T12:00');
    expect(play.news().filter((line) => line.includes('Deal for FELIX'))).toEqual([]);
  });

  it('goes up to the artistic director about a teapot of which nobody says anything', async () => {
    await play.moveTo('2027-02-08T12:00');
    expect(play.heard('Helena Strand')).toContain('Teapot');
    await play.type('Props', 'Teapot', 'Status', 'Acquired');
    play.news();
    await play.moveTo('2027-02-10T12:00');
    expect(play.news().filter((line) => line.includes('Teapot'))).toEqual([]);
  });

  it('asks Inés for the fitting, and tells the producers when it does not take place', async () => {
    await play.moveTo('2027-02-22T12:00');
    expect(play.heard('Inés Duarte')).toContain('NADIA (Grey wool dress)');
    expect(play.heard('Maya Okafor')).toContain('NADIA (Grey wool dress)');
    await play.answer('Inés Duarte', 'NADIA (Grey wool dress): fitted', 'It is done');
    expect(await play.cell('Costume plot', 'Grey wool dress', 'Callboard')).toContain('Inés Duarte');
  });

  it('tells of every date that moves when the opening moves by two days', async () => {
    play.news();
    await play.type('Rehearsals', 'Opening Thu 18 March 7.30pm', 'Date', 'Opening Sat 20 March 7.30pm');
    await play.moveTo('2027-02-23T12:00');
    expect(play.news()).toContainEqual(expect.stringMatching(/^Inés Duarte: .*ha(?:s|ve) moved/));
    expect(await play.board()).toContain('opening night, Sat 20 Mar');
  });

  it('has nothing open on the morning on which it opens', async () => {
    await play.type('Costume plot', 'Grey wool dress', 'Status', 'Ready');
    await play.type('Cast', 'FELIX', 'Status', 'Contract signed');
    for (const day of ['2027-03-02T12:00', '2027-03-11T12:00', '2027-03-18T12:00', '2027-03-20T09:30']) {
      await play.moveTo(day);
      await play.settleQuestions();
    }
    expect(await play.open()).toEqual([]);
    expect(await play.board()).toMatch(/Opening night, Sat 20 Mar \| READY/);
  });
});
