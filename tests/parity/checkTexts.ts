import { endOfLines, frameText, frameTexts, quoted, squeezed } from '../../src/export/checks/said.ts';
import { SITE } from '../../src/contract/siteName.ts';
import { MORE_NOTES } from '../../src/export/picture/pictureText.ts';
import { leastNotes, readingNotes } from '../../src/figure/readingNotes.ts';
import { DATASET_LICENCE, licences } from '../../src/figure/sourceLine.ts';
import type { Check } from './drawn.ts';
import { says } from './readPicture.ts';

/** The subtitle (measure, unit, coverage, period) is below the title, complete and on separate lines. */
export const checkSubtitle: Check = ({ texts, figure }) => {
  const lines = frameTexts(texts);
  // Without a finding, the subtitle begins with the title: do not confuse the two.
  const from = endOfLines(lines, figure.title) ?? 0;
  return endOfLines(lines, figure.subtitle, from) === null
    ? [`The picture lacks its subtitle ${quoted(figure.subtitle)}.`]
    : [];
};

/** A figure whose newer values were due says so: the tag and its text. */
export const checkStale: Check = ({ texts, figure: { stale } }) => {
  if (stale === null) return [];
  const isSaid = frameTexts(texts).some(says('UPDATE OVERDUE')) && frameText(texts).includes(squeezed(stale));
  return isSaid ? [] : [`The picture lacks the tag that newer data were due (${quoted(stale)}).`];
};

/** The licenses of both the sources and the compilation are printed. */
export const checkLicence: Check = ({ texts, figure: { sources } }) => {
  const text = frameText(texts);
  const ofSources = sources.some((_, index) => text.includes(squeezed(`(${licences(sources, index + 1)})`)));
  return [
    ...(ofSources || sources.length === 0 ? [] : ['The picture lacks the license of its sources.']),
    ...(text.includes(squeezed(`compilation ${DATASET_LICENCE}`))
      ? []
      : [`The picture lacks the license of the dataset (${DATASET_LICENCE}).`]),
  ];
};

/** The product is named: a slide is seen without its link. */
export const checkProduct: Check = ({ texts }) =>
  frameText(texts).includes(squeezed(`${SITE}.`)) ? [] : [`The picture lacks the name ${SITE}.`];

/** The day of the figure is printed; the one in the link does not count. */
export const checkDay: Check = ({ texts, figure: { asOf } }) =>
  frameText(texts).includes(squeezed(`As of ${asOf}`)) ? [] : [`The picture lacks its day (as of ${asOf}).`];

/** The version of the dataset is printed. */
export const checkVersionText: Check = ({ texts, figure: { datasetVersion } }) =>
  frameText(texts).includes(squeezed(`dataset ${datasetVersion}`))
    ? []
    : [`The picture lacks the version of its dataset (${datasetVersion}).`];

/**
 * Everything that must be read with the figure is printed in full: the meaning of its intervals, and its notes. If
 * the picture refers to its link for more, the meaning of intervals and the first note are still present.
 */
export const checkNotes: Check = ({ texts, figure }) => {
  const text = frameText(texts);
  const notes = readingNotes(figure);
  const must = text.includes(squeezed(MORE_NOTES)) ? notes.slice(0, leastNotes(figure)) : notes;
  return must
    .filter((note) => !text.includes(squeezed(note)))
    .map((note) => `The picture lacks the note ${quoted(note)}.`);
};

/** Every active filter is printed. */
export const checkFilters: Check = ({ texts, figure: { filters } }) => {
  const text = frameText(texts);
  return filters
    .map(({ label, value }) => `${label}: ${value}`)
    .filter((filter) => !text.includes(squeezed(filter)))
    .map((filter) => `The picture lacks the filter “${filter}”.`);
};
