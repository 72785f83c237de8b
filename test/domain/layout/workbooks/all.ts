import { awkward } from './awkward';
import { callSheets } from './call-sheets';
import { dutchFilm, portugueseFilm } from './dutch-portuguese';
import { frenchShort } from './french-short';
import { germanSeries } from './german-series';
import { italianPlay } from './italian-play';
import { oddShapes } from './odd-shapes';
import { polishCommercial } from './polish-commercial';
import { spanishFeature } from './spanish-feature';
import type { TextWorkbook } from './text-workbook';

/** Workbooks of made-up teams with the answers that a careful coordinator would give. */
export const WORKBOOKS: readonly TextWorkbook[] = [
  germanSeries,
  frenchShort,
  spanishFeature,
  italianPlay,
  polishCommercial,
  dutchFilm,
  portugueseFilm,
  oddShapes,
  callSheets,
  awkward,
];
