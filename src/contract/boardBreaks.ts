import * as v from 'valibot';
import { breakSources } from './codelists.ts';
import { envelope, evidence, finite, isoDate, measured, text } from './primitives.ts';

/** How the models common to the captures before and after a break moved; scores in the unit of the board. */
export const breakShift = v.object({
  before: isoDate,
  after: isoDate,
  common: finite,
  rose: finite,
  fell: finite,
  unchanged: finite,
  /** Median move of the common models, signed. */
  median: finite,
  /** Median size of the board's moves between its other captures; `null` where it has no other pair. */
  noise: measured,
});

/** From this day on scores of a board do not compare with earlier ones: why, and who told it. */
export const foundBreak = v.object({
  board: text,
  title: text,
  unit: text,
  from: isoDate,
  toldBy: v.picklist(breakSources),
  reason: text,
  /** `null` where no captures around the break have ten models in common. */
  shift: v.nullable(breakShift),
  evidence,
});

/** `/api/v1/leaderboards/breaks.json`, newest break first. */
export const boardBreaksDocument = v.object({ ...envelope, breaks: v.array(foundBreak) });
