import { themeOfLook } from '../picture/themeOfLook.ts';
import type { Check } from './drawn.ts';

/** The paper of the look lies under all else; a transparent picture has none. */
export const checkPaper: Check = ({ picture: { root }, settings: { look } }) => {
  const sheets = [...root.children].filter(
    (child) => child.localName === 'rect' && child.getAttribute('width') === '100%',
  );
  if (look === 'transparent') return sheets.length === 0 ? [] : ['The picture is not transparent.'];
  const [paper] = sheets;
  const isWhole = paper?.getAttribute('height') === '100%' && !paper.hasAttribute('fill-opacity');
  return isWhole && paper.getAttribute('fill') === themeOfLook(look).paper
    ? []
    : ['The picture lacks its paper.'];
};
