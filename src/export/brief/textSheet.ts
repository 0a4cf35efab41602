import type { TextPage } from '../../figure/brief.ts';
import type { PdfPicture } from '../files/pdf/pdfDocument.ts';
import { PICTURE_SERIF } from '../picture/pictureLayout.ts';
import { svgElement } from '../picture/svgElement.ts';
import { themeOfLook } from '../picture/themeOfLook.ts';
import { presetOf } from '../presets.ts';
import type { Look } from '../settings.ts';
import { textBlock } from './briefSheet.ts';
import { fullLink, pageFoot } from './briefTexts.ts';

/** Size of the page in its own units, which has the shape and the paper size of a report picture. */
const TEXT_PAGE = { width: 800, height: 450, edge: 28 } as const;
const lineSizes = [16, 15, 14, 13, 12, 11, 10, 9, 8, 7] as const;

/** Lays out a page of text beside the pictures of a report, its lines as large as they fit. */
export function textSheet(page: TextPage, look: Look, origin: string): PdfPicture {
  const { ink, softInk, paper } = themeOfLook(look);
  const width = TEXT_PAGE.width - 2 * TEXT_PAGE.edge;
  const at = { x: TEXT_PAGE.edge, width };
  const link = `${origin}${page.link}`;
  const small = { size: 8, line: 10.5, color: softInk };
  const head = [
    textBlock(page.title, {
      ...at,
      tag: 'H1',
      style: { size: 24, line: 29, weight: 600, family: PICTURE_SERIF, color: ink },
    }),
    textBlock(page.subtitle, { ...at, tag: 'P', style: { size: 12, line: 16, color: softInk, above: 2 } }),
  ];
  const foot = [
    textBlock(pageFoot(page), { ...at, tag: 'P', style: small }),
    textBlock(link, { ...at, tag: 'P', style: small, href: link }),
  ];
  const linesAt = (size: number) =>
    page.lines.map((line) =>
      textBlock(line.text, {
        ...at,
        tag: 'P',
        style: { size, line: size * 1.32, above: size * 0.55, color: ink },
        href: fullLink(line.link, origin),
      }),
    );
  const blocksHeight = (blocks: readonly { readonly height: number }[]) =>
    blocks.reduce((sum, { height }) => sum + height, 0);
  const room = TEXT_PAGE.height - 2 * TEXT_PAGE.edge - blocksHeight(head) - blocksHeight(foot) - 14;
  const lines = linesAt(lineSizes.find((size) => blocksHeight(linesAt(size)) <= room) ?? 7);
  const parts: SVGElement[] = [];
  const put = (blocks: typeof head, from: number) =>
    blocks.reduce((top, block) => {
      parts.push(block.draw(top));
      return top + block.height;
    }, from);
  put(lines, put(head, TEXT_PAGE.edge) + 4);
  put(foot, TEXT_PAGE.height - TEXT_PAGE.edge - blocksHeight(foot));
  const drawing = svgElement(
    'svg',
    {
      width: TEXT_PAGE.width,
      height: TEXT_PAGE.height,
      viewBox: `0 0 ${String(TEXT_PAGE.width)} ${String(TEXT_PAGE.height)}`,
    },
    [
      ...(look === 'transparent' ? [] : [svgElement('rect', { width: '100%', height: '100%', fill: paper })]),
      ...parts,
    ],
  );
  const report = presetOf('report');
  const dpi = (report.dpi * TEXT_PAGE.width) / report.width;
  return { drawing, title: page.title, altText: page.title, link, printed: link, dpi };
}
