import { nounFor } from '../../domain/words.ts';
import type { Figure } from '../../figure/figure.ts';
import { publishers } from '../../figure/sourceLine.ts';
import { missingGlyphs, type FontCoverage } from '../../theme/fontCoverage.ts';
import type { ExportJob } from '../settings.ts';
import type { Box } from '../svg/matrix.ts';
import { inLanguage } from '../titles.ts';
import { readTexts, type DrawnText } from './readTexts.ts';
import { endOfLines, frameText, frameTexts, quoted, squeezed } from './said.ts';

/** The texts of a drawn picture together with its input. */
export interface CheckedTexts {
  readonly texts: readonly DrawnText[];
  /** The figure in the selected language. */
  readonly figure: Figure;
  /** Origin of the site, as in the printed link. */
  readonly origin: string;
  /** Characters of the embedded fonts. */
  readonly coverage: FontCoverage;
}

/** Returns the problems as plain sentences; empty if there are none. */
type TextCheck = (drawn: CheckedTexts) => readonly string[];

/** Every character has a glyph in the embedded fonts. */
const checkGlyphs: TextCheck = ({ texts, coverage }) => {
  const byFamily = new Map<string, Set<string>>();
  for (const { shown, style } of texts) {
    const known = byFamily.get(style.fontFamily) ?? new Set();
    for (const character of shown) known.add(character);
    byFamily.set(style.fontFamily, known);
  }
  return [...byFamily].flatMap(([family, characters]) => {
    const missing = missingGlyphs([...characters].join(''), family, coverage);
    if (missing.length === 0) return [];
    const shown = missing.slice(0, 5).map((character) => `“${character}”`);
    const lead = nounFor(missing.length, 'character');
    return [
      `The embedded fonts lack the ${lead} ${shown.join(', ')}${missing.length > 5 ? ' and others' : ''}.`,
    ];
  });
};

/** The title is in the frame, complete and on separate lines. */
const checkTitle: TextCheck = ({ texts, figure }) =>
  endOfLines(frameTexts(texts), figure.title) === null
    ? [`The picture lacks its title ${quoted(figure.title)}.`]
    : [];

/** The source line names publishers in the figure's order and counts those that it omits. */
const checkSource: TextCheck = ({ texts, figure: { sources } }) => {
  const text = frameText(texts);
  const isSaid = sources.some((_, index) =>
    text.includes(squeezed(`Source: ${publishers(sources, index + 1)}`)),
  );
  return isSaid || sources.length === 0 ? [] : ['The picture lacks its source line.'];
};

/** The link that opens the same view with the list of its sources is printed. */
const checkLink: TextCheck = ({ texts, figure, origin }) => {
  const link = `${origin.replace(/^https?:\/\//, '')}${figure.link}#${figure.id}~sources`;
  return frameText(texts).includes(squeezed(link)) ? [] : ['The picture lacks the link to its view.'];
};

/** Less than a pixel of the smallest file. */
const SLACK = 1;

/** Written so that NaN counts as outside. */
export const isInside = (box: Box, clip: Box): boolean =>
  box.left >= clip.left - SLACK &&
  box.top >= clip.top - SLACK &&
  box.right <= clip.right + SLACK &&
  box.bottom <= clip.bottom + SLACK;

/** No text is cut off by an edge. */
const checkEdges: TextCheck = ({ texts }) =>
  texts
    .filter(({ box, clip }) => !isInside(box, clip))
    .map(({ whole }) => `The text ${quoted(whole)} is cut off.`);

/** Lines of text are close together: edges of letters may share a pixel. */
const CLOSE = 1.5;

const isAcross = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > CLOSE &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > CLOSE;

/** Title, legend, notes and links overlap neither each other nor a text of the plot. */
const checkOverlap: TextCheck = ({ texts }) => {
  const frame = frameTexts(texts);
  return frame.flatMap((text, index) => {
    const others = [...frame.slice(index + 1), ...texts.filter(({ plot }) => plot !== null)];
    const other = others.find(({ box }) => isAcross(text.box, box));
    return other === undefined
      ? []
      : [`The text ${quoted(text.whole)} and the text ${quoted(other.whole)} cover each other.`];
  });
};

/** A picture that lacks content of its figure. No file is made from it. */
export class RefusedPicture extends Error {
  override readonly name = 'RefusedPicture';
  /** All problems, one sentence each. */
  readonly problems: readonly string[];

  /** @param problems at least one sentence. @param advice what the user can do, such as "try another size". */
  constructor(problems: readonly string[], advice: string) {
    const [first = 'The picture is not what its figure says.', ...others] = problems;
    const more = others.length === 0 ? '' : ` (${String(others.length)} more like it.)`;
    super(`${first}${more} Nothing was saved; ${advice}.`);
    this.problems = problems;
  }
}

const BIGGER = 'try another size';
const AGAIN = 'please try again, or take the CSV';

/** All checks, each with advice for the user; those with the most helpful messages first. */
export const textChecks = {
  glyphs: { check: checkGlyphs, advice: AGAIN },
  title: { check: checkTitle, advice: BIGGER },
  source: { check: checkSource, advice: BIGGER },
  link: { check: checkLink, advice: BIGGER },
  edges: { check: checkEdges, advice: BIGGER },
  overlap: { check: checkOverlap, advice: BIGGER },
} as const satisfies Readonly<Record<string, { check: TextCheck; advice: string }>>;

/**
 * Checks of a drawn picture what can differ on a user's machine, by its fonts or a size of their own: that every
 * character has a glyph, that no text is cut off or covered, and that title, source and link are there.
 *
 * @param root picture as made by `drawPicture`.
 * @throws RefusedPicture that names what is missing; no file may be made from such a picture.
 */
export function checkPicture(root: Element, job: ExportJob, coverage: FontCoverage): void {
  const figure = inLanguage(job.figure, job.settings.titles);
  const drawn = { texts: readTexts(root), figure, origin: job.origin, coverage };
  for (const { check, advice } of Object.values(textChecks)) {
    const problems = check(drawn);
    if (problems.length > 0) throw new RefusedPicture(problems, advice);
  }
}
