import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import { readPdf } from '../../../tests/support/readPdf.ts';
import { sampleBars, samplePoint, sampleRow } from '../../../tests/support/sampleFigures.ts';
import { textContent } from '../../../tests/support/textContent.ts';
import type { Figure } from '../../figure/figure.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import { presetOf } from '../presets.ts';
import { defaultSettings, looks, type PictureSettings } from '../settings.ts';
import { pdfText } from './pdf/pdfObjects.ts';
import { pdfFile } from './pdfFile.ts';

vi.mock('../fonts/fontFile.ts', () => ({
  fontFile: (name: string) => Promise.resolve(new Uint8Array(readFileSync(`public/fonts/${name}`))),
}));
// jsdom has no faces to load: it measures with what there is.
vi.mock('../fonts/fontFaces.ts', () => ({ loadFaces: () => Promise.resolve() }));

const ORIGIN = 'https://standards.example';

const sample = sampleBars([samplePoint('all', 'a', 4), samplePoint('all', 'b', 2)], {
  title: '电池 standards rise “fast”',
  rows: [sampleRow('a', { tone: 'CN', label: '中国汽车 — 标准' }), sampleRow('b', { tone: 'US' })],
  link: '/sample?industry=ai,ev&asOf=2026-05-26',
  stale: 'expected monthly, newest March 2026',
});

const make = (figure: Figure, more: Partial<PictureSettings> = {}) =>
  pdfFile(figure, { ...defaultSettings, ...more }, ORIGIN);
const bodies = async (figure: Figure, more: Partial<PictureSettings> = {}) =>
  [...readPdf(await make(figure, more)).objects.values()].join('\n');
const squeezed = (text: string) => text.replaceAll(/\s/g, '');
const find = (text: string, pattern: RegExp) => pattern.exec(text)?.[1];

/** The first of each kind; the browser test writes them all. */
const pages = builtFigures(viewOf('2026-05-26', ['batteries', 'ai'])).filter(
  (figure, index, all) =>
    all.findIndex(({ kind, points }) => kind === figure.kind && points.length > 0) === index,
);

describe('pdfFile', () => {
  it.each(pages.map((figure) => [figure.id, figure] as const))(
    'keeps every text of %s, to be selected and searched',
    async (_id, figure) => {
      const drawn = textContent(drawPicture(figure, defaultSettings, ORIGIN));
      const { pages: read } = readPdf(await make(figure));
      expect(read).toHaveLength(1);
      expect(squeezed(read[0]?.join('') ?? '')).toBe(squeezed(drawn.join('')));
    },
  );

  it('keeps Chinese text Chinese', async () => {
    const { pages: read } = readPdf(await make(sample));
    expect(read[0]).toContain('电池 standards rise “fast”');
    expect(read[0]?.join(' ')).toContain('中国汽车 — 标准');
    expect(read[0]).toContain('STALE');
  });

  it('embeds each face, cut to the glyphs in use', async () => {
    const bytes = await make(sample);
    const text = await bodies(sample);
    const fonts = text.match(/\/Subtype \/Type0/g)?.length ?? 0;
    expect(fonts).toBeGreaterThan(2);
    expect(text.match(/\/FontFile2/g)).toHaveLength(fonts);
    expect(text.match(/\/BaseFont \/[A-Z]{6}\+[\w-]+ \/Encoding/g)).toHaveLength(fonts);
    // The whole faces weigh 206 kB.
    expect(bytes.length).toBeLessThan(60_000);
  });

  it('gives the same bytes for the same figure', async () => {
    expect(await make(sample)).toEqual(await make(sample));
  });

  it('says what it is, in which language, and from where', async () => {
    const text = await bodies(sample, { altText: 'My own description.' });
    expect(text).toContain(`/Title ${pdfText(sample.title)}`);
    expect(text).toContain(`/Subject ${pdfText('My own description.')}`);
    expect(text).toContain(`/Alt ${pdfText('My own description.')}`);
    expect(text).toContain('/Lang (en-US)');
    expect(text).toContain('/CreationDate (D:20261124000000Z)');
    expect(text).toContain(
      '<dc:identifier>https://standards.example/sample?industry=ai,ev&amp;asOf=2026-05-26',
    );
  });

  it('makes the printed link lead to the view', async () => {
    const text = await bodies(sample);
    expect(find(text, /\/URI \((.*?)\)>>/)).toBe(`${ORIGIN}${sample.link}`);
    const [left = 0, bottom = 0, right = 0, top = 0] = (find(text, /\/Subtype \/Link \/Rect \[(.*?)\]/) ?? '')
      .split(' ')
      .map(Number);
    expect([right - left > 50, top - bottom > 3, bottom > 36, top < 150]).toEqual([true, true, true, true]);
  });

  it('lies as the picture does, on the paper that was chosen', async () => {
    const box = async (more: Partial<PictureSettings>) =>
      find(await bodies(sample, more), /\/MediaBox \[(.*?)\]/);
    expect(await box({})).toBe('0 0 841.89 595.276');
    expect(await box({ paper: 'letter' })).toBe('0 0 792 612');
    expect(await box({ size: { ...presetOf('report'), width: 900, height: 1600 } })).toBe(
      '0 0 595.276 841.89',
    );
  });

  it.each(looks)('can write the look %s', async (look) => {
    expect(readPdf(await make(sample, { look })).pages[0]).toContain(sample.subtitle);
  });

  it('refuses a character that no face has, instead of leaving it out', async () => {
    await expect(make({ ...sample, title: 'A \u{1F680} start' })).rejects.toThrow('“\u{1F680}”');
  });
});
