import type { Check } from './drawn.ts';
import { expectedMarks } from './proofs.ts';
import { marksOf } from './proof.ts';
import type { Box } from '../svg/matrix.ts';
import type { DrawnText } from './readPicture.ts';
import { quoted } from './said.ts';
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
  checkVersionText,
} from './checkTexts.ts';

/** Less than a pixel of the smallest file. */
const SLACK = 1;

/** Written so that NaN counts as outside. */
const isInsideFrame = (box: Box, frame: Box): boolean =>
  box.left >= frame.left - SLACK &&
  box.top >= frame.top - SLACK &&
  box.right <= frame.right + SLACK &&
  box.bottom <= frame.bottom + SLACK;

/** No text and no mark is cut off by an edge. */
const checkFrame: Check = ({ picture, figure }) => {
  const marks = marksOf(picture);
  const texts = picture.texts
    .filter(({ box, clip }) => !isInsideFrame(box, clip))
    .map(({ whole }) => `The text ${quoted(whole)} is cut off.`);
  const cut = expectedMarks(figure)
    .filter(({ key }) => (marks.get(key) ?? []).some(({ box, clip }) => !isInsideFrame(box, clip)))
    .map(({ subject }) => `The mark of “${subject}” is cut off.`);
  return [...texts, ...cut];
};

/** Lines of text are close together: edges of letters may share a pixel. */
const CLOSE = 1.5;

const isAcross = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > CLOSE &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > CLOSE;

/** Title, legend, notes and links overlap neither each other nor a text of the plot. */
const checkOverlap: Check = ({ picture: { texts } }) => {
  const frame = texts.filter(({ part }) => part === 'frame');
  const clash = (text: DrawnText, index: number) =>
    frame.slice(index + 1).find((other) => isAcross(text.box, other.box)) ??
    texts.find((other) => other.part === 'plot' && isAcross(text.box, other.box));
  return frame.flatMap((text, index) => {
    const other = clash(text, index);
    return other === undefined
      ? []
      : [`The text ${quoted(text.whole)} and the text ${quoted(other.whole)} cover each other.`];
  });
};

const BIGGER = 'try another size';
const AGAIN = 'please try again, or take the CSV';

export interface NamedCheck {
  readonly check: Check;
  /** Advice for the user. */
  readonly advice: string;
}

/** All checks of a drawn picture, those with the most helpful messages first. */
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
  version: { check: checkVersionText, advice: BIGGER },
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

/** Additional checks of an SVG file. */
export const documentChecks = {
  fonts: { check: checkFonts, advice: AGAIN },
  metadata: { check: checkMetadata, advice: AGAIN },
} as const satisfies Readonly<Record<string, NamedCheck>>;
