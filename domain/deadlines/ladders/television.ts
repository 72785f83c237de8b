import { days, retimed, workingDays, type Ladders } from '../milestone';
import { FILM } from './film';

/** An episode is prepared in two to three weeks, while another one is shot; offices take as long as ever. */
export const TELEVISION: Ladders = {
  ...FILM,
  scenes: retimed(FILM.scenes, { confirmed: days(10) }),
  cast: retimed(FILM.cast, {
    available: days(21),
    offered: days(17),
    dealAgreed: days(14),
    dealMemo: days(7),
    startPapers: workingDays(2),
  }),
  crew: retimed(FILM.crew, {
    contacted: days(28),
    offered: days(21),
    dealMemo: days(14),
    startPapers: workingDays(2),
  }),
  locations: retimed(FILM.locations, {
    scouted: days(24),
    agreed: days(18),
    agreementSigned: days(14),
    insured: days(14),
  }),
  props: retimed(FILM.props, { approved: days(7), inHand: days(2) }),
  heroProps: retimed(FILM.heroProps, { approved: days(10), inHand: days(3) }),
  setDressing: retimed(FILM.setDressing, { approved: days(7), inHand: days(2) }),
  wardrobe: retimed(FILM.wardrobe, { designed: days(12), approved: days(9), fitted: days(5), inHand: days(2) }),
  equipment: retimed(FILM.equipment, { onHold: days(14), booked: days(7) }),
  vehicles: retimed(FILM.vehicles, { found: days(14), booked: days(7), insured: days(4) }),
  animals: retimed(FILM.animals, { found: days(21), booked: days(12) }),
  riskAssessments: retimed(FILM.riskAssessments, { assessed: days(7), signed: days(3) }),
};
