import type { Check } from './drawn.ts';
import { frameText, squeezed } from './said.ts';

/** The version of the dataset is printed. */
export const checkVersion: Check = ({ picture, figure: { datasetVersion } }) =>
  frameText(picture).includes(squeezed(`dataset ${datasetVersion}`))
    ? []
    : [`The picture lacks the version of its dataset (${datasetVersion}).`];
