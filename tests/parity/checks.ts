import { textChecks } from '../../src/export/checks/checkPicture.ts';
import {
  checkCharacters,
  checkContents,
  checkFonts,
  checkMetadata,
  checkPaints,
  checkPaper,
  checkSize,
} from './checkFile.ts';
import {
  checkColors,
  checkCut,
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
  checkDay,
  checkFilters,
  checkLicence,
  checkNotes,
  checkProduct,
  checkStale,
  checkSubtitle,
  checkVersionText,
} from './checkTexts.ts';
import type { Check, DrawnJob } from './drawn.ts';

/** All checks of a drawn picture, those of the browser among them. */
export const checks: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(Object.entries(textChecks).map(([name, { check }]) => [name, check])),
  subtitle: checkSubtitle,
  stale: checkStale,
  legend: checkLegend,
  labels: checkLabels,
  marks: checkMarks,
  cut: checkCut,
  lines: checkLines,
  places: checkPlaces,
  rows: checkRows,
  intervals: checkIntervals,
  gaps: checkGaps,
  colors: checkColors,
  licence: checkLicence,
  product: checkProduct,
  day: checkDay,
  version: checkVersionText,
  notes: checkNotes,
  filters: checkFilters,
  size: checkSize,
  paper: checkPaper,
  paints: checkPaints,
  contents: checkContents,
  characters: checkCharacters,
};

/** Additional checks of an SVG file. */
export const documentChecks: Readonly<Record<string, Check>> = { fonts: checkFonts, metadata: checkMetadata };

/** Findings of some checks by their names; those that find nothing are left out. */
export function findingsOf(
  all: Readonly<Record<string, Check>>,
  drawn: DrawnJob,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(all)
      .map(([name, check]) => [name, check(drawn)] as const)
      .filter(([, problems]) => problems.length > 0),
  );
}
