/** Longest id of a record or figure; a longer text in a URL names none. */
const LONGEST_ID = 120;

/** True if a text from a URL or a file may be the id of a record or figure; never two dots, which lead up in a path. */
export const isId = (text: string): boolean =>
  text.length <= LONGEST_ID && /^[a-z0-9][a-z0-9._-]*$/.test(text) && !text.includes('..');

/** `ISO/TC 22/SC 37` → `iso-tc-22-sc-37`: an id that can be in a link. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
