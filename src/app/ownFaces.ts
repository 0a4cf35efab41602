import { latinFaces, type Face } from '../theme/faces.ts';

/** Storage key for the fonts that this browser has loaded: family, source and weight of each. */
const FACES_KEY = 'faces';

const fontSource = ({ name }: Face): string => `url(${import.meta.env.BASE_URL}fonts/${name}.woff2)`;

const ownFace = (face: Face): FontFace =>
  new FontFace(face.family, fontSource(face), { weight: String(face.weight), display: 'optional' });

const isThere = ({ family, weight }: Face): boolean =>
  [...document.fonts].some(
    (face) => face.family.replaceAll(/['"]/g, '') === family && face.weight === String(weight),
  );

/**
 * Loads missing fonts when the browser is idle, and stores that it has them: the next page applies them before its
 * first paint, and this one on the next navigation. Applying a font while the user reads would move the text.
 *
 * @returns a function that applies them to this page.
 */
export async function fetchFaces(): Promise<() => void> {
  const missing = latinFaces.filter((face) => !isThere(face));
  const faces = await Promise.all(missing.map(async (face) => ownFace(face).load()));
  try {
    const fetched = latinFaces.map((face) => [face.family, fontSource(face), face.weight]);
    localStorage.setItem(FACES_KEY, JSON.stringify(fetched));
  } catch {
    // Storage is blocked: the next page begins with system fonts too.
  }
  return () => {
    for (const face of faces) document.fonts.add(face);
  };
}
