import { fetchBytes } from '../../api/fetchBytes.ts';

const faces = [
  { family: 'Inter', weight: 400, file: '/fonts/inter-400.woff2' },
  { family: 'Inter', weight: 600, file: '/fonts/inter-600.woff2' },
  { family: 'Source Serif 4', weight: 600, file: '/fonts/source-serif-4-600.woff2' },
] as const;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}

type Face = (typeof faces)[number];

const faceRule = ({ family, weight }: Face, bytes: Uint8Array): string =>
  `@font-face{font-family:'${family}';font-weight:${String(weight)};src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2')}`;

const fetchFace = ({ file }: Face): Promise<Uint8Array> =>
  fetchBytes(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${file}`);

/**
 * The page's own rules are `optional`: where a file came late, the browser keeps to another face for as long
 * as the page is open, and the layout would be measured with that. So the faces are put in again, as bytes.
 */
async function addToPage({ family, weight }: Face, bytes: Uint8Array): Promise<void> {
  const face = new FontFace(family, new Uint8Array(bytes), { weight: String(weight) });
  document.fonts.add(await face.load());
}

async function loadFaces(): Promise<string> {
  const files = await Promise.all(faces.map(async (face) => ({ face, bytes: await fetchFace(face) })));
  await Promise.all(files.map(({ face, bytes }) => addToPage(face, bytes)));
  return files.map(({ face, bytes }) => faceRule(face, bytes)).join('');
}

let rules: Promise<string> | null = null;

/**
 * The style rules that put our faces inside a picture, so that it looks the same on a machine without them.
 * Once they are there, the page measures text with the same faces. Fetched once; a failure is not kept, so
 * that the next export tries again.
 *
 * @throws Error if a file cannot be had.
 */
export async function fontFaceRules(): Promise<string> {
  rules ??= loadFaces();
  try {
    return await rules;
  } catch (error) {
    rules = null;
    throw error;
  }
}
