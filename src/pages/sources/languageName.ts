// A separate file, since the page of a source and the list of all are separate chunks and both need it.
const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** Returns names of languages: `zh` → "Chinese", `en;zh` → "English, Chinese". An unknown code stays as it is. */
export function languageName(codes: string): string {
  return codes
    .split(';')
    .map((code) => (/^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code))
    .join(', ');
}
