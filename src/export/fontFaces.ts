import { fetchBytes } from '../api/fetchBytes.ts';

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

async function faceRule({ family, weight, file }: (typeof faces)[number]): Promise<string> {
  const bytes = await fetchBytes(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${file}`);
  return `@font-face{font-family:'${family}';font-weight:${String(weight)};src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2')}`;
}

let rules: Promise<string> | null = null;

/**
 * The style rules that put our faces inside a picture, so that it looks the same on a machine without them.
 * Fetched once; a failure is not kept, so that the next export tries again.
 */
export async function fontFaceRules(): Promise<string> {
  rules ??= Promise.all(faces.map(faceRule)).then((all) => all.join(''));
  try {
    return await rules;
  } catch (error) {
    rules = null;
    throw error;
  }
}

/** Has the page's own faces ready, since the layout measures text with them. */
export async function loadPageFonts(): Promise<void> {
  await Promise.all(
    faces.map(({ family, weight }) => document.fonts.load(`${String(weight)} 16px '${family}'`)),
  );
}
