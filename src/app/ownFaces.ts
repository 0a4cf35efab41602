import { latinFaces, type Face } from '../theme/faces.ts';

/** Names the place where a browser remembers the faces that it has fetched: of each its family, source and weight. */
const FACES_KEY = 'faces';

const sourceOf = ({ name }: Face): string => `url(${import.meta.env.BASE_URL}fonts/${name}.woff2)`;

const faceOf = (face: Face): FontFace =>
  new FontFace(face.family, sourceOf(face), { weight: String(face.weight), display: 'optional' });

const isThere = ({ family, weight }: Face): boolean =>
  [...document.fonts].some(
    (face) => face.family.replaceAll(/['"]/g, '') === family && face.weight === String(weight),
  );

/**
 * Fetches the faces of the page that are not there, once nothing else is under way, and remembers that the browser has
 * them: what the next page puts on itself before it is painted, and this one when a reader goes to another page. A face
 * that comes while somebody reads would move the text.
 *
 * @returns what puts them on this page.
 */
export async function fetchFaces(): Promise<() => void> {
  const missing = latinFaces.filter((face) => !isThere(face));
  const faces = await Promise.all(missing.map(async (face) => faceOf(face).load()));
  try {
    const fetched = latinFaces.map((face) => [face.family, sourceOf(face), face.weight]);
    localStorage.setItem(FACES_KEY, JSON.stringify(fetched));
  } catch {
    // Storage is refused: the next page begins with the faces of the system too.
  }
  return () => {
    for (const face of faces) document.fonts.add(face);
  };
}
