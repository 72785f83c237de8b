import { days, officeDays, retimed, workingDays, type Ladders } from '../milestone';
import { FILM } from './film';

/** A commercial is prepared in ten working days; the pre-production meeting, a week before, settles the looks. */
export const COMMERCIAL: Ladders = {
  ...FILM,
  scenes: retimed(FILM.scenes, { confirmed: days(10) }),
  cast: retimed(FILM.cast, {
    available: days(12),
    offered: days(10),
    dealAgreed: days(7),
    dealMemo: days(5),
    startPapers: workingDays(1),
  }),
  crew: retimed(FILM.crew, {
    contacted: days(14),
    offered: days(10),
    dealMemo: days(7),
    startPapers: workingDays(1),
  }),
  locations: retimed(FILM.locations, {
    scouted: days(14),
    agreed: days(10),
    agreementSigned: days(7),
    insured: days(7),
    permitFiled: officeDays(5),
    permitIssued: officeDays(2),
  }),
  props: retimed(FILM.props, { approved: days(7), inHand: days(2) }),
  heroProps: retimed(FILM.heroProps, { approved: days(7), inHand: days(3) }),
  setDressing: retimed(FILM.setDressing, { approved: days(7), inHand: days(2) }),
  wardrobe: retimed(FILM.wardrobe, { designed: days(9), approved: days(7), fitted: days(3), inHand: days(2) }),
  equipment: retimed(FILM.equipment, { onHold: days(10), booked: days(5) }),
  vehicles: retimed(FILM.vehicles, { found: days(10), booked: days(7), insured: days(4) }),
  animals: retimed(FILM.animals, { found: days(14), booked: days(7) }),
  riskAssessments: retimed(FILM.riskAssessments, { assessed: days(5), signed: days(2) }),
};
