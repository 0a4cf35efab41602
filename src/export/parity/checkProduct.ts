import { SITE } from '../../contract/siteName.ts';
import type { Check } from './drawn.ts';
import { frameText, squeezed } from './said.ts';

/** Whose picture it is: a slide is seen without its link. */
export const checkProduct: Check = ({ picture }) =>
  frameText(picture).includes(squeezed(`${SITE}.`)) ? [] : [`The picture lacks the name ${SITE}.`];
