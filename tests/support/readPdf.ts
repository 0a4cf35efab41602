import { execFileSync } from 'node:child_process';
import { ensurePdfReader } from './findOffice.ts';

/** A word of a PDF and the box in which its letters are set, in points from the upper left corner of its page. */
export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Has one of poppler's programs read a PDF; a file that is not sound makes it complain, which is an error here. */
function poppler(program: string, options: readonly string[], pdf: Uint8Array): string {
  if (!ensurePdfReader()) throw new Error('This test needs poppler-utils, which has pdftotext and pdfinfo.');
  return execFileSync(program, options, { input: pdf, encoding: 'utf8', stdio: 'pipe' });
}

/** The text of a PDF in the order in which it is drawn, a line for each line. */
export const pdfText = (pdf: Uint8Array): string => poppler('pdftotext', ['-raw', '-', '-'], pdf).trimEnd();

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

export function pdfWords(pdf: Uint8Array): PdfWord[] {
  const words = poppler('pdftotext', ['-bbox', '-', '-'], pdf).matchAll(
    /<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g,
  );
  return Array.from(words, ([, left, top, right, bottom, text = '']) => ({
    text: text.replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? ''),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** Words of a PDF on itself: `pdfinfo`'s lines. Options such as `-meta` ask for another part of it. */
export const pdfInfo = (pdf: Uint8Array, ...options: readonly string[]): string =>
  poppler('pdfinfo', [...options, '-'], pdf);

/** Names of the fonts that are embedded as subsets and lead back to text, then of those that are not. */
export function pdfFonts(pdf: Uint8Array): { readonly whole: string[]; readonly cut: string[] } {
  const lines = poppler('pdffonts', ['-'], pdf)
    .split('\n')
    .slice(2)
    .filter((line) => line !== '');
  const isCut = (line: string) => /CID TrueType +Identity-H +yes yes yes/.test(line);
  const nameOf = (line: string) => line.split(' ')[0] ?? '';
  return {
    cut: lines.filter(isCut).map(nameOf),
    whole: lines.filter((line) => !isCut(line)).map(nameOf),
  };
}
