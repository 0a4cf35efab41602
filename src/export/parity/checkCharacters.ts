import type { Check } from './drawn.ts';

/** What XML has no way to write: a file with it opens nowhere, and browsers write it without a word. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** All text of the file can be written down. */
export const checkCharacters: Check = ({ picture: { root } }) => {
  const values = [root, ...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  return [root.textContent, ...values].some((text) => unwritable.test(text))
    ? ['The picture holds a character that no file can hold.']
    : [];
};
