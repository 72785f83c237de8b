import type { ProductionStanding } from '../../../cli/ready/ask-stages';
import { nextStep } from '../../../domain/deadlines/next-step';
import type { Item, ProductionFacts } from '../../../domain/model';
import { reportOf } from '../../../domain/readiness/report';
import { FACTS, LANTERN, LIGHTHOUSE } from '../../support/made-up';

const SHOOT: ProductionFacts = {
  ...FACTS,
  shootDays: [
    { dayNumber: 4, date: '2027-05-17', scenes: ['12'], location: 'Marrow Point' },
    { dayNumber: 6, date: '2027-05-31', scenes: ['3'], location: 'Pier' },
  ],
};
const NOW = Date.parse('2027-05-05T10:00:00Z');

/** Its permit should have been filed on Mon 3 May. */
const LIGHT: Item = { ...LIGHTHOUSE, scenes: ['12'], neededBecause: 'scene 12 is shot on day 4 (Mon 17 May)' };
const BOAT: Item = {
  ...LANTERN,
  key: 'r-BOAT',
  title: 'Boat',
  scenes: ['3'],
  neededOn: '2027-05-31',
  neededBecause: 'scene 3 is shot on day 6 (Mon 31 May)',
};

/** Two shooting days: one with a late permit, one with a boat in good time. */
export const STANDING: ProductionStanding = {
  facts: SHOOT,
  now: NOW,
  reports: [LIGHT, BOAT].map((item) => reportOf(item, nextStep(item, SHOOT, []), null, SHOOT, NOW)),
};
