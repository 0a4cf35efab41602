// Apart from the page of a source and the list of all, which are loaded apart and both need it.
const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** `zh` → "Chinese", `en;zh` → "English, Chinese". A code that is none stays as it is. */
export function languageName(codes: string): string {
  return codes
    .split(';')
    .map((code) => (/^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code))
    .join(', ');
}
