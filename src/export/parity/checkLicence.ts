import { DATASET_LICENCE, licences } from '../../figure/sourceLine.ts';
import type { Check } from './drawn.ts';
import { frameText, squeezed } from './said.ts';

/** The licences of the sources and that of the compilation are both printed. */
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
