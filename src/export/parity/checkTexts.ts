import { SITE } from '../../contract/siteName.ts';
import type { Check } from './drawn.ts';
import { endOfLines, frameText, hasLabel, quoted, squeezed, textsOf } from './said.ts';
import { MORE_NOTES } from '../picture/pictureText.ts';
import { leastNotes, readingNotes } from '../../figure/readingNotes.ts';
import { DATASET_LICENCE, licences, publishers } from '../../figure/sourceLine.ts';

/** The title is in the frame, complete and on separate lines. */
export const checkTitle: Check = ({ picture, figure }) =>
  endOfLines(textsOf(picture, 'frame'), figure.title) === null
    ? [`The picture lacks its title ${quoted(figure.title)}.`]
    : [];

/** The subtitle (measure, unit, coverage, period) is below the title, complete and on separate lines. */
export const checkSubtitle: Check = ({ picture, figure }) => {
  const lines = textsOf(picture, 'frame');
  // Without a finding, the subtitle begins with the title: do not confuse the two.
  const from = endOfLines(lines, figure.title) ?? 0;
  return endOfLines(lines, figure.subtitle, from) === null
    ? [`The picture lacks its subtitle ${quoted(figure.subtitle)}.`]
    : [];
};

/** A figure whose newer values were due says so: the tag and its text. */
export const checkStale: Check = ({ picture, figure: { stale } }) => {
  if (stale === null) return [];
  const isSaid = hasLabel(picture, 'frame', 'STALE') && frameText(picture).includes(squeezed(stale));
  return isSaid ? [] : [`The picture lacks the tag that newer data were due (${quoted(stale)}).`];
};

/** The source line names publishers in the figure's order and counts those that it omits. */
export const checkSource: Check = ({ picture, figure: { sources } }) => {
  const text = frameText(picture);
  const isSaid = sources.some((_, index) =>
    text.includes(squeezed(`Source: ${publishers(sources, index + 1)}`)),
  );
  return isSaid || sources.length === 0 ? [] : ['The picture lacks its source line.'];
};

/** The licenses of both the sources and the compilation are printed. */
export const checkLicence: Check = ({ picture, figure: { sources } }) => {
  const text = frameText(picture);
  const ofSources = sources.some((_, index) => text.includes(squeezed(`(${licences(sources, index + 1)})`)));
  return [
    ...(ofSources || sources.length === 0 ? [] : ['The picture lacks the license of its sources.']),
    ...(text.includes(squeezed(`compilation ${DATASET_LICENCE}`))
      ? []
      : [`The picture lacks the license of the dataset (${DATASET_LICENCE}).`]),
  ];
};

/** The product is named: a slide is seen without its link. */
export const checkProduct: Check = ({ picture }) =>
  frameText(picture).includes(squeezed(`${SITE}.`)) ? [] : [`The picture lacks the name ${SITE}.`];

/** The day of the figure is printed; the one in the link does not count. */
export const checkDay: Check = ({ picture, figure: { asOf } }) =>
  frameText(picture).includes(squeezed(`As of ${asOf}`))
    ? []
    : [`The picture lacks its day (as of ${asOf}).`];

/** The version of the dataset is printed. */
export const checkVersionText: Check = ({ picture, figure: { datasetVersion } }) =>
  frameText(picture).includes(squeezed(`dataset ${datasetVersion}`))
    ? []
    : [`The picture lacks the version of its dataset (${datasetVersion}).`];

/**
 * Everything that must be read with the figure is printed in full: the meaning of its intervals, and its notes. If
 * the picture refers to its link for more, the meaning of intervals and the first note are still present.
 */
export const checkNotes: Check = ({ picture, figure }) => {
  const text = frameText(picture);
  const notes = readingNotes(figure);
  const must = text.includes(squeezed(MORE_NOTES)) ? notes.slice(0, leastNotes(figure)) : notes;
  return must
    .filter((note) => !text.includes(squeezed(note)))
    .map((note) => `The picture lacks the note ${quoted(note)}.`);
};

/** The link that opens the same view with the list of its sources is printed. */
export const checkLink: Check = ({ picture, figure, origin }) => {
  const link = `${origin.replace(/^https?:\/\//, '')}${figure.link}#${figure.id}~sources`;
  return frameText(picture).includes(squeezed(link)) ? [] : ['The picture lacks the link to its view.'];
};

/** Every active filter is printed. */
export const checkFilters: Check = ({ picture, figure: { filters } }) => {
  const text = frameText(picture);
  return filters
    .map(({ label, value }) => `${label}: ${value}`)
    .filter((filter) => !text.includes(squeezed(filter)))
    .map((filter) => `The picture lacks the filter “${filter}”.`);
};
