import {
  checkColors,
  checkGaps,
  checkIntervals,
  checkLabels,
  checkLegend,
  checkLines,
  checkMarks,
  checkPlaces,
  checkRows,
} from './checkPlot.ts';
import {
  checkCharacters,
  checkContents,
  checkFonts,
  checkGlyphs,
  checkMetadata,
  checkPaints,
  checkPaper,
  checkSize,
} from './checkFile.ts';
import {
  checkDay,
  checkFilters,
  checkLicence,
  checkLink,
  checkNotes,
  checkProduct,
  checkSource,
  checkStale,
  checkSubtitle,
  checkTitle,
  checkVersion,
} from './checkTexts.ts';
import { checkFrame, checkOverlap } from './checkLayout.ts';
import type { Check } from './drawn.ts';

const BIGGER = 'try another size';
const AGAIN = 'please try again, or take the CSV';

export interface NamedCheck {
  readonly check: Check;
  /** What a reader can do about it. */
  readonly advice: string;
}

/** All checks of a drawn picture, the ones whose sentences help most first. */
export const checks = {
  glyphs: { check: checkGlyphs, advice: AGAIN },
  title: { check: checkTitle, advice: BIGGER },
  subtitle: { check: checkSubtitle, advice: BIGGER },
  stale: { check: checkStale, advice: BIGGER },
  legend: { check: checkLegend, advice: BIGGER },
  labels: { check: checkLabels, advice: BIGGER },
  marks: { check: checkMarks, advice: AGAIN },
  lines: { check: checkLines, advice: AGAIN },
  places: { check: checkPlaces, advice: AGAIN },
  rows: { check: checkRows, advice: AGAIN },
  intervals: { check: checkIntervals, advice: AGAIN },
  gaps: { check: checkGaps, advice: AGAIN },
  colors: { check: checkColors, advice: AGAIN },
  source: { check: checkSource, advice: BIGGER },
  licence: { check: checkLicence, advice: BIGGER },
  product: { check: checkProduct, advice: BIGGER },
  day: { check: checkDay, advice: BIGGER },
  version: { check: checkVersion, advice: BIGGER },
  notes: { check: checkNotes, advice: BIGGER },
  link: { check: checkLink, advice: BIGGER },
  filters: { check: checkFilters, advice: BIGGER },
  frame: { check: checkFrame, advice: BIGGER },
  overlap: { check: checkOverlap, advice: BIGGER },
  size: { check: checkSize, advice: AGAIN },
  paper: { check: checkPaper, advice: AGAIN },
  paints: { check: checkPaints, advice: AGAIN },
  contents: { check: checkContents, advice: AGAIN },
  characters: { check: checkCharacters, advice: AGAIN },
} as const satisfies Readonly<Record<string, NamedCheck>>;

/** What an SVG file must have besides its drawing. */
export const documentChecks = {
  fonts: { check: checkFonts, advice: AGAIN },
  metadata: { check: checkMetadata, advice: AGAIN },
} as const satisfies Readonly<Record<string, NamedCheck>>;
