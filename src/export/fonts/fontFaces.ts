import { chineseFaces, latinFaces, type Face } from '../../theme/faces.ts';
import { needsChinese, type FontCoverage } from '../../theme/fontCoverage.ts';
import { facesOf } from './facesOf.ts';
import { fontFile } from './fontFile.ts';

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}

const webFont = ({ name }: Face) => fontFile(`${name}.woff2`);

const onPage = new Map<Face, Promise<void>>();

/**
 * The page's own rules are `optional`: if a file loads late, the browser uses another font for as long as the page is
 * open, and the layout would be measured with that. So the fonts are added again, as bytes.
 */
async function addToPage(face: Face): Promise<void> {
  try {
    const bytes = new Uint8Array(await webFont(face));
    const loaded = await new FontFace(face.family, bytes, { weight: String(face.weight) }).load();
    document.fonts.add(loaded);
  } catch (error) {
    onPage.delete(face);
    throw error;
  }
}

function ensureOnPage(face: Face): Promise<void> {
  const known = onPage.get(face) ?? addToPage(face);
  onPage.set(face, known);
  return known;
}

/**
 * Loads the fonts for measuring a picture of these texts: Chinese ones only if a text needs them. Each is fetched
 * once.
 *
 * @throws ApiError if a file is unavailable.
 */
export async function loadFaces(texts: string): Promise<void> {
  const faces: readonly Face[] = needsChinese(texts) ? [...latinFaces, ...chineseFaces] : latinFaces;
  await Promise.all(faces.map(ensureOnPage));
}

const faceRules = new Map<Face, string>();

async function faceRule(face: Face): Promise<string> {
  const { family, weight } = face;
  const rule =
    faceRules.get(face) ??
    `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${base64(await webFont(face))}) format('woff2')}`;
  faceRules.set(face, rule);
  return rule;
}

/**
 * Returns style rules that embed the fonts of a drawing's texts, so that it looks the same on a machine without them.
 *
 * @throws ApiError if a file is unavailable.
 */
export async function fontFaceRules(drawing: Element, coverage: FontCoverage): Promise<string> {
  return (await Promise.all(facesOf(drawing, coverage).map(faceRule))).join('');
}
