import { days, milestone, officeDays, retimed, workingDays, type Ladders } from '../milestone';
import { FILM } from './film';

/**
 * In theatre opening night stands for the first shooting day. Designs are final seven weeks before it, and props,
 * costumes and set must be there for the technical rehearsals; people sign before they rehearse.
 */
export const THEATRE: Ladders = {
  ...FILM,
  scenes: retimed(FILM.scenes, { confirmed: days(84) }),
  cast: [
    milestone('available', 'availability checked', 'option', days(91)),
    milestone('offered', 'offer out', 'offered', days(84)),
    milestone('dealAgreed', 'deal agreed', 'agreed', days(70)),
    milestone('dealMemo', 'contract signed', 'signed', days(56), 'agreement'),
  ],
  crew: [
    milestone('contacted', 'somebody contacted', 'sourcing', days(84)),
    milestone('offered', 'offer out', 'offered', days(70)),
    milestone('dealMemo', 'contract signed', 'signed', days(42), 'agreement'),
  ],
  locations: retimed(FILM.locations, {
    scouted: days(120),
    agreed: days(98),
    agreementSigned: days(84),
    insured: days(28),
    permitFiled: officeDays(20),
    permitIssued: officeDays(5),
  }),
  props: retimed(FILM.props, { approved: days(49), inHand: days(34) }),
  heroProps: retimed(FILM.heroProps, { approved: days(49), inHand: days(34) }),
  setDressing: retimed(FILM.setDressing, { approved: days(49), inHand: days(21) }),
  wardrobe: retimed(FILM.wardrobe, { designed: days(70), approved: days(49), fitted: days(28), inHand: days(18) }),
  equipment: retimed(FILM.equipment, { onHold: days(42), booked: days(28), pickedUp: workingDays(8) }),
  vehicles: retimed(FILM.vehicles, { found: days(49), booked: days(34), insured: days(21), pickedUp: workingDays(8) }),
  animals: retimed(FILM.animals, { found: days(49), booked: days(34), licensed: officeDays(10) }),
  riskAssessments: retimed(FILM.riskAssessments, { assessed: days(28), signed: days(14) }),
};
