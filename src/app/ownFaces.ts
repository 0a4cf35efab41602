import { latinFaces, type Face } from '../theme/faces.ts';

/** Where a browser remembers that it has fetched the faces, and from which folder. */
const FACES_KEY = 'faces';

/** A face of the page from its folder, such as `/fonts/`. */
const faceFrom = (folder: string, { family, name, weight }: Face): FontFace =>
  new FontFace(family, `url(${folder}${name}.woff2)`, { weight: String(weight), display: 'optional' });

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
  const folder = `${import.meta.env.BASE_URL}fonts/`;
  const missing = latinFaces.filter((face) => !isThere(face));
  const faces = await Promise.all(missing.map(async (face) => faceFrom(folder, face).load()));
  try {
    localStorage.setItem(FACES_KEY, folder);
  } catch {
    // Storage is refused: the next page begins with the faces of the system too.
  }
  return () => {
    for (const face of faces) document.fonts.add(face);
  };
}
