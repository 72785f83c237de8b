import { days, milestone, officeDays, workingDays, type Ladders } from '../milestone';

/**
 * What an item must have reached, and when, counted back from the first shooting day that needs it. The lead times are
 * the usual ones of a feature. A permit office wants ten working days of its own and answers three before; insurance
 * must be on file before it looks at an application.
 */
export const FILM: Ladders = {
  scenes: [milestone('confirmed', 'breakdown confirmed', 'booked', days(21))],
  cast: [
    milestone('available', 'availability checked', 'option', days(42)),
    milestone('offered', 'offer out', 'offered', days(35)),
    milestone('dealAgreed', 'deal agreed', 'agreed', days(28)),
    milestone('dealMemo', 'deal memo signed', 'signed', days(14), 'agreement'),
    milestone('startPapers', 'start papers in', 'booked', workingDays(3)),
  ],
  crew: [
    milestone('contacted', 'somebody contacted', 'sourcing', days(35)),
    milestone('offered', 'offer out', 'offered', days(28)),
    milestone('dealMemo', 'deal memo signed', 'signed', days(21), 'agreement'),
    milestone('startPapers', 'start papers in', 'booked', workingDays(3)),
  ],
  locations: [
    milestone('scouted', 'scouted', 'option', days(42)),
    milestone('agreed', 'agreed with the owner', 'agreed', days(28)),
    milestone('agreementSigned', 'agreement signed', 'signed', days(14), 'agreement'),
    milestone('insured', 'certificate of insurance in', 'inHand', days(14), 'insurance'),
    milestone('permitFiled', 'permit filed', 'submitted', officeDays(10), 'permit'),
    milestone('permitIssued', 'permit issued', 'inHand', officeDays(3), 'permit'),
  ],
  props: [
    milestone('approved', 'found and approved', 'approved', days(14)),
    milestone('inHand', 'in hand', 'inHand', days(5)),
  ],
  heroProps: [
    milestone('approved', 'approved by the director', 'approved', days(21)),
    milestone('inHand', 'in hand', 'inHand', days(7)),
  ],
  setDressing: [
    milestone('approved', 'found and approved', 'approved', days(14)),
    milestone('inHand', 'in hand', 'inHand', days(3)),
  ],
  wardrobe: [
    milestone('designed', 'designed', 'submitted', days(21)),
    milestone('approved', 'approved', 'approved', days(14)),
    milestone('fitted', 'fitted', 'inProgress', days(10)),
    milestone('inHand', 'in hand', 'inHand', days(4)),
  ],
  equipment: [
    milestone('onHold', 'on hold', 'option', days(28)),
    milestone('booked', 'booked', 'booked', days(10)),
    milestone('pickedUp', 'picked up', 'inHand', workingDays(1)),
  ],
  vehicles: [
    milestone('found', 'found', 'option', days(28)),
    milestone('booked', 'booked', 'booked', days(14)),
    milestone('insured', 'certificate of insurance in', 'inHand', days(7), 'insurance'),
    milestone('pickedUp', 'picked up', 'inHand', workingDays(1)),
  ],
  animals: [
    milestone('found', 'found, with a handler', 'option', days(35)),
    milestone('booked', 'booked with the handler', 'booked', days(21)),
    milestone('licensed', 'licence in', 'inHand', officeDays(5), 'permit'),
  ],
  shopping: [milestone('inHand', 'bought', 'inHand', days(3))],
  rehearsals: [milestone('called', 'called', 'booked', workingDays(2))],
  schedule: [milestone('callSheet', 'call sheet out', 'done', workingDays(1), 'done')],
  payments: [
    milestone('approved', 'approved for payment', 'approved', workingDays(3)),
    milestone('paid', 'paid', 'done', workingDays(0)),
  ],
  issues: [milestone('closed', 'settled', 'done', workingDays(1))],
  riskAssessments: [
    milestone('assessed', 'risk assessed', 'inProgress', days(10)),
    milestone('signed', 'risk assessment signed', 'approved', days(5)),
  ],
  revisions: [milestone('issued', 'pages issued', 'done', workingDays(2))],
};
