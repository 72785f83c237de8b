import { wordSet } from './words';

/** Words that open a noun phrase. */
export const DETERMINERS = wordSet(`
  a, an, the, this, that, these, those, his, her, their, its, my, our, your, some, any, each, every, another, both, several, many, few, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozen, dozens, one, all, other, half, more, own`);

/** Words that a noun phrase ends before. */
export const STOP_WORDS = wordSet(`
  and, or, but, nor, so, yet, if, as, than, then, while, when, where, which, who, whom, whose, that, because, though, although, until, till, since, before, after, once,
  of, in, on, at, by, for, from, to, into, onto, with, without, within, over, under, above, below, behind, beside, besides, between, among, through, across, along, around, about, against, toward, towards, up, down, out, off, away, near, past, inside, outside, beneath, underneath, upon, like, via, per,
  he, she, it, they, we, you, i, him, them, us, me, himself, herself, itself, themselves, who, what, there, here,
  is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, can, could, will, would, shall, should, may, might, must, not, no, never, now, just, only, still, also, too, very, again, ever, almost, already, even, back, forth, together, apart, as, yes, ok, okay`);

/** Adjectives that may stand before a thing without an article and belong to its name. */
export const ADJECTIVES = wordSet(`
  red, blue, green, yellow, white, black, grey, gray, brown, pink, purple, orange, navy, golden, gold, silver, brass, bronze, copper, iron, steel, metal, tin, wooden, wood, leather, plastic, paper, glass, crystal, rubber, canvas, cotton, woollen, wool, woolen, silk, velvet, tweed, denim, linen, lace, straw, wicker, stone, marble, porcelain, ceramic, enamel, cardboard, felt, fur, foil,
  old, new, big, small, large, little, tiny, huge, giant, heavy, long, short, tall, broken, cracked, chipped, dented, battered, rusty, dusty, dirty, muddy, bloody, torn, worn, tattered, patched, faded, frayed, burnt, scorched, empty, full, half-empty, cheap, expensive, fancy, antique, vintage, ornate, plain, striped, checkered, spotted, floral, shiny, polished, wet, dry, hot, cold, frozen, fresh, stale,
  round, square, oversized, undersized, unlit, unpaid, sealed, crumpled, folded, framed, electric, electronic, digital, toy, fake, dark, bright, pale, thick, thin, ornamental, disposable, handwritten, hand-painted, stuffed, loaded, double, baggy, tight, scuffed, sharp, blunt, silent, dead, wild, stray, scruffy, cute, fat, parked, speeding, armored, unmarked, matching, hooded, high, tinted`);

/** After these words comes a comparison, not a thing. */
export const COMPARISONS = wordSet(`like, resembling`);

/** What people are and have; never a prop, whatever is done with it. */
export const NO_THINGS = wordSet(`
  hand, arm, head, face, eye, eyes, finger, thumb, fist, foot, leg, knee, shoulder, back, chest, neck, hair, mouth, lip, ear, nose, tooth, chin, cheek, forehead, wrist, elbow, ankle, waist, lap, body, skin, tongue, brow, jaw, hip, toe, heel, breast, throat, tear, tears, beard, moustache,
  breath, look, gaze, glance, stare, smile, grin, laugh, laughter, sigh, scream, cry, shout, voice, word, name, moment, beat, second, minute, hour, day, night, time, way, step, pace, place, position, stance, side, end, edge, corner, top, bottom, front, rear, middle, center, centre, distance, direction, turn, attention, door, doorway, window, wall, floor, ceiling, roof, ground, road, street, room, house,
  building, hall, stairs, stair, air, sky, sun, moon, star, light, darkness, silence, sound, noise, view, scene, shot, frame, line, part, piece, bit, point, thing, something, anything, everything, nothing, someone, somebody, anyone, everyone, other, rest, pair, couple, group, set, number, thought, idea, mind, memory, story, truth, question, answer, problem, job, work, game, fight,
  course, fact, case, matter, world, life, death, war, peace, love, fear, anger, pain, weight, balance, temper, composure, grip, hold, control, ground, tension, exchange, conversation, argument, call, deal, meeting, hug, kiss, nod, shrug, wave, gesture, reaction, expression, attitude, arms, hands, mirror view, interest, pressure, power, rhythm, tune, melody, breath, chance, option, secret, promise, vigil, position, court, crowd, wheel, mirror, pose, trigger, button, switch`);
