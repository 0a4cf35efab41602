import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { builtCoverage } from '../../../../tests/support/builtCoverage.ts';
import { pdfInfo, pdfText, pdfWords } from '../../../../tests/support/readPdf.ts';
import { PICTURE_SANS, PICTURE_SERIF } from '../../picture/pictureLayout.ts';
import { svgElement } from '../../picture/svgElement.ts';
import { pdfDocument, type PdfDocument } from './pdfDocument.ts';

vi.mock('../../fonts/fontFile.ts', () => ({
  fontFile: (name: string) => Promise.resolve(new Uint8Array(readFileSync(`public/fonts/${name}`))),
}));

const LINK = 'https://standards.example/';
const about = {
  title: 'A test',
  subject: '',
  keywords: [],
  link: LINK,
  licence: '',
  day: '2026-05-26',
};

/** For a square picture of 100 units per side, which is 576 points wide: 400 pixels at 50 dpi. */
const UNIT = 5.76;

async function addPage(document: PdfDocument, ...children: SVGElement[]): Promise<void> {
  const size = { width: 400, height: 400, viewBox: '0 0 100 100' };
  const style = { 'font-size': 2.5, 'font-family': PICTURE_SANS };
  const drawing = svgElement('svg', { ...size, ...style }, children);
  const page = { drawing, title: '', altText: '', link: LINK, printed: 'nothing', dpi: 50 };
  await document.addPage(page, builtCoverage());
}

async function written(...children: SVGElement[]): Promise<Uint8Array> {
  const document = pdfDocument();
  await addPage(document, ...children);
  return document.finish(about);
}

const draw = async (name: string, attributes: Readonly<Record<string, string | number>>) =>
  written(svgElement(name, attributes));

// Widths of these texts in Chromium's canvas in these fonts at 1,000 px.
const measured: readonly (readonly [string, number, string, number])[] = [
  [PICTURE_SANS, 400, 'AV To Ty 7.5 WAVE P.A.', 11050.3],
  [PICTURE_SANS, 600, '1,541 ± 16 (Ta We Yo) “L’A”', 12610.8],
  [PICTURE_SANS, 400, 'GPT-5.5 costs 4 to 11 times as much as DeepSeek-V4-Pro at peak hours', 33981.4],
  [PICTURE_SERIF, 600, 'Vehicle chips dominate the 2026 plan: 18 of 58 known tasks', 28225],
];

/** Returns the ends of the only line of a file, in the picture's units. */
function endsOf(pdf: Uint8Array) {
  const words = pdfWords(pdf);
  const [left, right] = [
    Math.min(...words.map((word) => word.left)),
    Math.max(...words.map((word) => word.right)),
  ];
  return { left: left / UNIT, right: right / UNIT };
}

describe('texts in a PDF', () => {
  it.each(measured)('are as wide as a browser sets them: %s %s %s', async (family, weight, text, width) => {
    const style = { x: 10, y: 50, 'font-family': family, 'font-weight': weight };
    const { left, right } = endsOf(await written(svgElement('text', style, [text])));
    expect(left).toBeCloseTo(10, 2);
    expect(right - left).toBeCloseTo((width * 2.5) / 1000, 2);
  });

  it('begin, end or have their middle at their anchor, kerned or spaced', async () => {
    for (const spacing of [0, 0.6]) {
      const set = async (anchor: string) =>
        endsOf(
          await written(
            svgElement('text', { 'letter-spacing': spacing, x: 50, y: 50, 'text-anchor': anchor }, [
              'AV To 标准 Ty',
              ' WA.',
            ]),
          ),
        );
      const [start, middle, end] = [await set('start'), await set('middle'), await set('end')];
      expect(start.left).toBeCloseTo(50, 2);
      // As in browsers, the last letter also has its spacing.
      expect(end.right + spacing).toBeCloseTo(50, 2);
      expect((middle.left + middle.right + spacing) / 2).toBeCloseTo(50, 2);
      expect(middle.right - middle.left).toBeCloseTo(start.right - start.left, 2);
    }
  });

  it('follow each other in one line, whatever their face, and begin again where a span says so', async () => {
    const spans = [
      svgElement('tspan', { 'font-weight': 600 }, ['Source: ']),
      '标准 A',
      svgElement('tspan', { x: 20, dy: '1.5em' }, ['next']),
    ];
    const pdf = await written(svgElement('text', { x: 10, y: 50 }, spans));
    expect(pdfText(pdf)).toBe('Source: 标准 A\nnext');
    const next = pdfWords(pdf).find(({ text }) => text === 'next');
    expect((next?.left ?? 0) / UNIT).toBeCloseTo(20, 2);
  });
});

describe('shapes in a PDF', () => {
  it('are refused where pdfkit would draw them otherwise or not at all', async () => {
    await expect(draw('path', { d: 'M0 0Q3 3 6 0' })).rejects.toThrow('M0 0Q3 3 6 0');
    await expect(draw('path', { d: 'M0 0T3 3' })).rejects.toThrow('cannot be written');
    await expect(draw('path', { d: 'M0 0L1' })).rejects.toThrow('cannot be written');
    await expect(draw('path', { d: 'M0 0X1 1' })).rejects.toThrow('cannot be written');
    await expect(draw('polygon', { points: '0,0 1,1 0,1' })).rejects.toThrow('<polygon>');
    await expect(draw('rect', { width: '50%', height: 1 })).rejects.toThrow('unsupported number');
    await expect(draw('rect', { width: 1, height: 1, fill: 'oklch(1 0 0)' })).rejects.toThrow('oklch(1 0 0)');
    await expect(draw('rect', { width: 1, height: 1, transform: 'skewX(3)' })).rejects.toThrow(
      'unsupported number',
    );
  });

  it('leave no page behind where they are refused', async () => {
    const document = pdfDocument();
    await addPage(document, svgElement('text', { y: 50 }, ['first']));
    const bad = [svgElement('text', { y: 50 }, ['second']), svgElement('polygon')];
    await expect(addPage(document, ...bad)).rejects.toThrow('<polygon>');
    await addPage(document, svgElement('text', { y: 50 }, ['third']));
    const pdf = await document.finish(about);
    expect(pdfInfo(pdf)).toMatch(/^Pages: +2$/m);
    expect(pdfText(pdf).split(/\s+/)).toEqual(['first', 'third']);
    expect(pdfInfo(pdf, '-struct')).toBe('Document\n  Figure\n  Figure\n');
  });
});
