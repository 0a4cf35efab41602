import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import { pdfFonts, pdfInfo, pdfText, pdfWords } from '../../../tests/support/readPdf.ts';
import { sampleBars, samplePoint, sampleRow } from '../../../tests/support/sampleFigures.ts';
import { textContent } from '../../../tests/support/textContent.ts';
import type { Figure } from '../../figure/figure.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import { readableJob } from '../picture/readableJob.ts';
import { presets } from '../presets.ts';
import { defaultSettings, looks, type PictureSettings } from '../settings.ts';
import { pdfFile } from './pdfFile.ts';

vi.mock('../../api/fetchBytes.ts', () => ({
  fetchBytes: (path: string) => Promise.resolve(new Uint8Array(readFileSync(`public${path}`))),
}));
// jsdom has no fonts to load: it measures with what it has.
vi.mock('../fonts/fontFaces.ts', () => ({ loadFaces: () => Promise.resolve() }));

const ORIGIN = 'https://standards.example';

const sample = sampleBars([samplePoint('all', 'a', 4), samplePoint('all', 'b', 2)], {
  title: '电池 standards rise “fast”',
  rows: [sampleRow('a', { tone: 'CN', label: '中国汽车 — 标准' }), sampleRow('b', { tone: 'US' })],
  link: '/sample?industry=ai,ev&asOf=2026-05-26',
  stale: 'expected monthly, newest March 2026',
});

async function make(figure: Figure, more: Partial<PictureSettings> = {}): Promise<Uint8Array> {
  const settings = { ...defaultSettings, ...more };
  const blob = await pdfFile({ figure, settings, origin: ORIGIN });
  return new Uint8Array(await blob.arrayBuffer());
}
const squeezed = (text: string) => text.replaceAll(/\s/g, '');
/** Returns the file as text, in which only streams are compressed. */
const source = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

/** The first of each kind; the browser test writes all of them. */
const pages = builtFigures(viewOf('2026-05-26', ['batteries', 'ai'])).filter(
  (figure, index, all) =>
    all.findIndex(({ kind, points }) => kind === figure.kind && points.length > 0) === index,
);

describe('pdfFile', () => {
  it.each(pages.map((figure) => [figure.id, figure] as const))(
    'keeps every text of %s, to be selected and searched',
    async (_id, figure) => {
      const job = readableJob({ figure, settings: defaultSettings, origin: ORIGIN });
      const drawn = textContent(drawPicture(job));
      const pdf = await make(figure);
      expect(pdfInfo(pdf)).toMatch(/^Pages: +1$/m);
      expect(squeezed(pdfText(pdf))).toBe(squeezed(drawn.join('')));
    },
  );

  it('keeps Chinese text Chinese', async () => {
    const text = pdfText(await make(sample));
    expect(text).toContain('电池 standards rise “fast”');
    expect(text).toContain('中国汽车 — 标准');
    expect(text).toContain('UPDATE OVERDUE');
  });

  it('embeds each face, cut to the glyphs in use', async () => {
    const pdf = await make(sample);
    const { cut, whole } = pdfFonts(pdf);
    expect(cut.map((name) => name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
      'Inter-Regular',
      'Inter-SemiBold',
      'NotoSansSC-Regular',
      'NotoSansSC-SemiBold',
      'SourceSerif4-SemiBold',
    ]);
    expect(whole).toEqual([]);
    // The complete fonts are 395 kB.
    expect(pdf.length).toBeLessThan(60_000);
  });

  it('gives the same bytes for the same figure, whenever it is made', async () => {
    const first = await make(sample);
    vi.useFakeTimers({ now: new Date('2027-01-01'), toFake: ['Date'] });
    expect(await make(sample)).toEqual(first);
  });

  it('says what it is, in which language, and from where', async () => {
    const pdf = await make({ ...sample, title: 'A & B <rise>' }, { altText: 'My own description.' });
    const [info, meta] = [pdfInfo(pdf), pdfInfo(pdf, '-meta')];
    expect(info).toMatch(/^Title: +A & B <rise>$/m);
    expect(info).toMatch(/^Subject: +My own description\.$/m);
    expect(info).toMatch(/^CreationDate: +Tue Nov 24 00:00:00 2026/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(pdfInfo(pdf, '-struct')).toBe('Document\n  Figure "A & B <rise>"\n');
    for (const said of ['/Alt (My own description.)', '/Lang (en-US)', '/DisplayDocTitle true']) {
      expect(source(pdf)).toContain(said);
    }
    expect(meta).toContain('<rdf:li xml:lang="x-default">A &amp; B &lt;rise&gt;</rdf:li>');
    expect(meta).toContain(
      '<dc:identifier>https://standards.example/sample?industry=ai,ev&amp;asOf=2026-05-26',
    );
  });

  it('makes the printed link lead to the view', async () => {
    const pdf = await make(sample);
    expect(pdfInfo(pdf, '-url')).toContain(`${ORIGIN}${sample.link}`);
    const rectangle = /\/Rect \[(.*?)\]/.exec(source(pdf))?.[1] ?? '';
    const [left = 0, bottom = 0, right = 0, top = 0] = rectangle.split(' ').map(Number);
    expect([right - left > 50, top - bottom > 3, bottom > 0, top < 60]).toEqual([true, true, true, true]);
    // The link covers the words that print it.
    const word = pdfWords(pdf).find(({ text }) => text.startsWith('standards.example/'));
    expect(word?.left).toBeCloseTo(left, 1);
    expect(word?.right).toBeCloseTo(right, 1);
  });

  it.each(presets)('has a page as large as $label is on paper, and none of it bare', async (size) => {
    const [, width, height] =
      /^Page size: +([\d.]+) x ([\d.]+) pts/m.exec(pdfInfo(await make(sample, { size }))) ?? [];
    expect(Number(width)).toBeCloseTo((size.width / size.dpi) * 72, 2);
    const job = readableJob({ figure: sample, settings: { ...defaultSettings, size }, origin: ORIGIN });
    expect(Number(height)).toBeCloseTo((job.settings.size.height / size.dpi) * 72, 2);
  });

  it.each(looks)('can write the look %s', async (look) => {
    expect(pdfText(await make(sample, { look }))).toContain(sample.subtitle);
  });

  it('refuses a character that no face has, instead of leaving it out', async () => {
    await expect(make({ ...sample, title: 'A \u{1F680} start' })).rejects.toThrow('“\u{1F680}”');
  });
});
