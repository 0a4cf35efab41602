import type { Problem, Records } from '../tables/records.ts';
import { areaFitsDeveloper } from './areaFitsDeveloper.ts';
import { derivedIsReproducible } from './derivedIsReproducible.ts';
import { designationFitsKind } from './designationFitsKind.ts';
import { futureIsForecast } from './futureIsForecast.ts';
import { industryFitsIndicator } from './industryFitsIndicator.ts';
import { intervalHoldsScore } from './intervalHoldsScore.ts';
import { keyIsUnique } from './keyIsUnique.ts';
import { readingHasObservation } from './readingHasObservation.ts';
import { referenceIsKnown } from './referenceIsKnown.ts';
import { segmentsDoNotOverlap } from './segmentsDoNotOverlap.ts';
import { sourceIsKnown } from './sourceIsKnown.ts';
import { unitFitsIndicator } from './unitFitsIndicator.ts';
import { unitIsKnown } from './unitIsKnown.ts';
import { withdrawalIsExplained } from './withdrawalIsExplained.ts';

type Rule = (records: Records) => Problem[];

/** Every rule that looks at more than one cell. Rules for one cell stand with the cells, in `tables`. */
export const rules: readonly Rule[] = [
  sourceIsKnown,
  unitIsKnown,
  referenceIsKnown,
  readingHasObservation,
  keyIsUnique,
  unitFitsIndicator,
  industryFitsIndicator,
  futureIsForecast,
  designationFitsKind,
  segmentsDoNotOverlap,
  intervalHoldsScore,
  areaFitsDeveloper,
  derivedIsReproducible,
  withdrawalIsExplained,
];
