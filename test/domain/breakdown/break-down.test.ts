import { breakDown } from '../../../domain/breakdown/break-down';
import { scriptOfText } from '../../../domain/script/read-text';
import { elementsOf, found } from './found';

describe('breaking a scene down', () => {
  it('finds props, dressing, wardrobe, vehicles and animals by their words', () => {
    expect(found('She parks the taxi, wipes the lantern on her raincoat and feeds a goat beside the jukebox.')).toEqual(
      expect.arrayContaining([
        'Vehicles: taxi',
        'Props: lantern',
        'Wardrobe: raincoat',
        'Animals: goat',
        'Set Dressing: jukebox',
      ]),
    );
  });

  it('names a thing with the adjectives that belong to it', () => {
    expect(found('He drops two chipped enamel mugs.')).toContain('Props: chipped enamel mugs');
  });

  it('gives the exact words of the scene as the reason', () => {
    const [mug] = elementsOf('Rain outside. On the sill, a cold mug, forgotten.').filter(({ name }) =>
      name.includes('mug'),
    );
    expect(mug?.phrase).toBe('a cold mug');
  });

  it('keeps what is said out of it, and what is quoted, compared with or denied', () => {
    const action = 'The poster says "BEWARE OF THE DOG". He grins like a shark. No guns, no knives.';
    const things = found(`${action}\n\nMARA\nI lost my umbrella and my horse.`);
    expect(things).toEqual(['Set Dressing: poster']);
  });

  it('tells a verb from a thing that is spelled the same', () => {
    expect(found('He watches the road, rings the neighbour and signs the form.')).toEqual(['Props: form']);
  });

  it('takes the first of two nouns for the kind of the second', () => {
    expect(found('They wait at the bus stop outside the gun shop with a dog leash.')).toEqual(['Props: dog leash']);
  });

  it('lists the same thing of a scene once, under its fuller name', () => {
    const phones = found('A red telephone rings. She lifts the telephone. The telephone is dead.');
    expect(phones.filter((name) => name.includes('telephone'))).toEqual(['Props: red telephone']);
  });

  it('takes groups and people in capitals for background, and people with lines for cast', () => {
    const script = 'A WAITER passes. Tourists queue. The NURSE turns.\n\nNURSE\nNext.';
    expect(found(script)).toEqual(['Background: waiter', 'Background: tourists']);
  });

  it('takes somebody who is called by a kind of name again and again for a silent role', () => {
    const text =
      'INT. BAR - NIGHT\n\nA SKINNY GUY drinks.\n\nINT. YARD - NIGHT\n\nSkinny Guy waits. Skinny Guy leaves.\n';
    const script = breakDown(scriptOfText(text, 'fountain'));
    expect(script.scenes.map((scene) => scene.castPresent)).toEqual([['SKINNY GUY'], ['SKINNY GUY']]);
  });

  it('knows a silent role by the name that follows what she is, and asks for her chaperone', () => {
    const text = 'EXT. RIVER - DAY\n\nA girl of nine, TESS, poles a raft. Tess slips and falls into the water.\n';
    const [scene] = breakDown(scriptOfText(text, 'fountain')).scenes;
    const things = scene?.elements.map(({ category, name }) => `${category}: ${name}`);
    expect(scene?.castPresent).toEqual(['TESS']);
    expect(things).toEqual(
      expect.arrayContaining(['Stunts: water work', 'Additional Labor: studio teacher or chaperone']),
    );
    expect(things?.filter((thing) => thing.startsWith('Background'))).toEqual([]);
  });

  it('sees somebody without a name beside whom another one stands, and no fan in a ceiling fan', () => {
    expect(found('She leans over a patient below a ceiling fan.')).toEqual([
      'Background: patient',
      'Set Dressing: ceiling fan',
    ]);
  });

  it('takes a fall of somebody for a stunt, and a fall of a thing for none', () => {
    expect(found('MARA (30) falls off the roof.')).toContain('Stunts: fall');
    expect(found('Her whistle falls out of the bag.')).not.toContain('Stunts: fall');
  });

  it('hears crashes, fights, fire and gunfire in the verbs', () => {
    expect(found('A van skids into the fence. Two men fight. The barn bursts into flames. He fires twice.')).toEqual(
      expect.arrayContaining(['Stunts: crash', 'Stunts: fight', 'Special Effects: fire', 'Special Effects: gunfire']),
    );
  });

  it('takes what throws people or horses about for a stunt', () => {
    expect(found('ADA (30) is sucked out into the dark.')).toContain('Stunts: pulled through the air');
    expect(found('The horse rears.')).toContain('Stunts: rearing horse');
    expect(found('Guests stampede for the doors.')).toContain('Stunts: stampede');
    expect(found('The pickup rolls three times.')).toContain('Stunts: crash');
  });

  it('tells the gun from the foal and the shot from the flames', () => {
    const gun = found('ADA (30) draws her Colt and fires.');
    expect(gun).toEqual(expect.arrayContaining(['Props: Colt', 'Special Effects: gunfire']));
    expect(gun.filter((thing) => /Animals|: fires/.test(thing))).toEqual([]);
    expect(found('A mare leads her colt.')).toContain('Animals: colt');
  });

  it('sees no animal in a bear of a man, and no watch where somebody watches', () => {
    expect(found('The BARMAN, a bear of a man, waits. A raven watches from its perch.')).toEqual([
      'Background: barman',
      'Animals: raven',
      'Additional Labor: animal wrangler',
    ]);
  });

  it('takes whoever is thrown, dragged or hangs high up for a stunt, and who is thrown a rope for none', () => {
    expect(found('Dynamite explodes, throwing him to the ground.')).toContain('Stunts: fall');
    expect(found('The coach races off, dragging a DEPUTY behind it.')).toContain('Stunts: dragged');
    expect(found('PIET (60) hangs there, twenty feet up.')).toContain('Stunts: hanging at height');
    expect(found('She throws him a rope and turns to light the stove.').join()).not.toMatch(/Stunts|Visual Effects/);
  });

  it('knows who jumps where a sentence leaves them out', () => {
    expect(found('The rider skids into a wall. Gets up, limps, jumps off the quay.')).toContain('Stunts: jump');
  });

  it('takes no rope from above for a shot from above', () => {
    expect(found('A rope drops from above.').join()).not.toContain('aerial');
    expect(found('We see the bay from high above.')).toContain('Special Equipment: aerial shot');
  });

  it('names what falls down or blows open', () => {
    expect(found('The chandelier falls. A hatch blows open.')).toEqual(
      expect.arrayContaining(['Special Effects: falling chandelier', 'Special Effects: hatch blows open']),
    );
  });

  it('needs handcuffs where somebody is cuffed, and an armorer but no fire officer for a bullet', () => {
    expect(found('An OFFICER cuffs him.')).toContain('Props: handcuffs');
    const shot = found('A bullet shatters the vase.');
    expect(shot).toEqual(expect.arrayContaining(['Special Effects: gunfire', 'Additional Labor: armorer']));
    expect(shot).not.toContain('Additional Labor: fire safety officer');
  });

  it('makes fire on set a special effect, and fire on the horizon a visual one', () => {
    expect(found('Flames lick the curtain.')).toContain('Special Effects: flames');
    expect(found('Flames in the distance.')).toContain('Visual Effects: flames');
  });

  it('calls what cannot happen a visual effect, by what it happens to', () => {
    expect(found('A chair floats up. The old stranger vanishes into thin air.')).toEqual(
      expect.arrayContaining(['Visual Effects: floating chair', 'Visual Effects: old stranger vanishes']),
    );
  });

  it('asks for a teacher or chaperone where a performer is under age', () => {
    const labor = found('IDA (9) draws.').filter((name) => name.startsWith('Additional Labor'));
    expect(labor).toEqual(['Additional Labor: studio teacher or chaperone']);
    expect(found('IDA (29) draws.').filter((name) => name.startsWith('Additional Labor'))).toEqual([]);
  });

  it('asks for the people that animals, stunts, guns and boats need on set', () => {
    expect(found('A horse swims. MARA (30) jumps from the ferry with a pistol.')).toEqual(
      expect.arrayContaining([
        'Additional Labor: animal wrangler',
        'Additional Labor: stunt coordinator',
        'Additional Labor: armorer',
        'Additional Labor: marine coordinator',
      ]),
    );
  });

  it('knows an animal by the name that the script gives it', () => {
    expect(found('BISCUIT, a scruffy terrier, sleeps. Later Biscuit wakes.')).toEqual([
      'Animals: Biscuit (terrier)',
      'Additional Labor: animal wrangler',
    ]);
  });

  it('needs the vehicle that a scene plays in', () => {
    expect(found('She waits.', 'INT. MUSTANG - DAY')).toContain('Vehicles: mustang');
    expect(found('She waits.', 'INT. BUS STATION - DAY')).toEqual([]);
  });

  it('takes what is worn and what is carried for wardrobe and props, whatever it is', () => {
    expect(found('She wears a zoot and carries a theremin.')).toEqual(['Wardrobe: zoot', 'Props: theremin']);
  });

  it('reads German with German words', () => {
    const text =
      'INNEN. KÜCHE - TAG\n\nDer Hund liegt auf dem Tisch und kaut an einem Hut. Die Passanten sehen nicht zu.\n';
    const elements = breakDown(scriptOfText(text, 'fountain')).scenes[0]?.elements ?? [];
    expect(elements.map(({ name }) => name)).toEqual(['passanten', 'Hund', 'Tisch', 'Hut', 'animal wrangler']);
  });

  it('takes every ring and bark on stage for a cue, and leaves them to the edit in a film', () => {
    expect(found('The phone rings.')).toEqual(['Props: phone']);
    const play = breakDown(
      scriptOfText('ACT I\n\nA parlour. The phone rings.\n\nANNA. Yes?\n\nANNA. No.\n\nANNA. Oh.\n', 'text'),
    );
    expect(play.scenes[0]?.elements.map(({ name }) => name)).toContain('phone rings');
  });

  it('gives the same answer every time', () => {
    const text = 'A truck explodes. Rain. He bleeds.';
    expect(elementsOf(text)).toEqual(elementsOf(text));
  });
});
