/** A face of the page: its family, the `src` of its file and its weight. */
type Face = readonly [family: string, source: string, weight: string];

/** The choices that pages of this site store. */
type Stored = Readonly<Record<string, string | undefined>>;

/** Reads what another page of this site has stored. */
const parse: (stored: string) => readonly Face[] = JSON.parse;

/** Sets the page in the theme that the reader chose, and asks for the faces that an earlier page has fetched. */
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
    // Storage may be refused, and hold what this site did not write: then the page is as the system has it.
  }
}
