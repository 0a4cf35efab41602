/** A font face of the page: its family, the `src` of its file and its weight. */
type Face = readonly [family: string, source: string, weight: string];

/** Settings that pages of this site store. */
type Stored = Readonly<Record<string, string | undefined>>;

/** Parses the value that another page of this site has stored. */
const parse: (stored: string) => readonly Face[] = JSON.parse;

/** Sets the theme that the user chose, and loads the fonts that an earlier page has fetched. */
export function readChoices(): void {
  try {
    const stored: Stored = localStorage;
    const { theme, faces = '[]' } = stored;
    if (theme !== undefined) document.documentElement.dataset['theme'] = theme;
    for (const [family, source, weight] of parse(faces)) {
      const face = new FontFace(family, source, { weight, display: 'optional' });
      document.fonts.add(face);
      face.load().catch(() => undefined);
    }
  } catch {
    // Storage may be blocked, or hold a value that this site did not write: then the page follows the system.
  }
}
