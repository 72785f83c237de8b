import type { TextWorkbook } from '../workbooks/text-workbook';
import { dinerAds, parkerCounty, starfallStudio } from './first-english-big';
import { gradThesis, hollowCreek, neonMeridian, riverdocs } from './first-english-film';
import { amateurMusical, millTown, saltPath } from './first-english-stage';
import { belgeBru, brigadeSud, compagnieLune } from './first-french';
import { alpenmilch, nachtfaehre, werkstatt } from './first-german';
import { etiudaLodz, fjordDoc, grachtengordel, nattToget, zimowyDom } from './first-north';
import { cervejaPub, cortoScuola, fiumeLento, sierraRoja, teatroTejo, videoclipPorteno } from './first-romance';

/** The first workbooks that the recognisers had not seen when they were written. */
export const FIRST_BATCH: readonly TextWorkbook[] = [
  hollowCreek,
  riverdocs,
  gradThesis,
  neonMeridian,
  saltPath,
  millTown,
  amateurMusical,
  starfallStudio,
  dinerAds,
  parkerCounty,
  nachtfaehre,
  werkstatt,
  alpenmilch,
  brigadeSud,
  compagnieLune,
  belgeBru,
  sierraRoja,
  videoclipPorteno,
  fiumeLento,
  cortoScuola,
  teatroTejo,
  cervejaPub,
  grachtengordel,
  zimowyDom,
  etiudaLodz,
  nattToget,
  fjordDoc,
];
