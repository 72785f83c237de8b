import type { TextWorkbook } from '../workbooks/text-workbook';
import { bakeTent, bigOilSpot, kingsRep, skatePark } from './second-english';
import {
  amsterdamReclame,
  ceskyFilm,
  courtBrest,
  curtaRecife,
  danskFilm,
  operHalle,
  pubParfum,
  serieMex,
  spotCaffe,
  tatortKiel,
  teatrLublin,
  teatroSevilla,
} from './second-europe';

/** Workbooks that were written after the recognisers had been improved with the first ones. */
export const SECOND_BATCH: readonly TextWorkbook[] = [
  bakeTent,
  skatePark,
  kingsRep,
  bigOilSpot,
  tatortKiel,
  operHalle,
  courtBrest,
  pubParfum,
  teatroSevilla,
  serieMex,
  spotCaffe,
  curtaRecife,
  amsterdamReclame,
  teatrLublin,
  danskFilm,
  ceskyFilm,
];
