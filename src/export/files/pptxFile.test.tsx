import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import { sampleBars, samplePoint, sampleSource } from '../../../tests/support/sampleFigures.ts';
import type { Figure } from '../../figure/figure.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import { layoutPicture } from '../picture/pictureLayout.ts';
import { presetOf } from '../presets.ts';
import { defaultSettings, type PictureSettings } from '../settings.ts';
import { textWidth } from '../../charts/measureText.ts';
import { coverXml } from './pptx/cover.ts';
import { plotBand, SLIDE, SLIDE_INNER, TITLE_SIZE } from './pptx/slide.ts';
import { pptxFile, pptxSlides } from './pptxFile.ts';

const ORIGIN = 'https://standards.example';
const makePng = () => Promise.resolve(new Uint8Array(PNG.sync.write(new PNG({ width: 16, height: 9 }))));

const sample = sampleBars([samplePoint('all', 'a', 4), samplePoint('all', 'b', null)], {
  title: '电池 <standards> rise & “fast”',
  notes: ['Counts of what is on record.'],
  filters: [{ label: 'Industry', value: 'Batteries' }],
  link: '/sample?industry=batteries&asOf=2026-05-26',
});

async function opened(figure: Figure, more: Partial<PictureSettings> = {}) {
  return partsOf(
    await pptxFile({ figure, settings: { ...defaultSettings, ...more }, origin: ORIGIN }, makePng),
  );
}

async function partsOf(blob: Blob) {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const part = (name: string) =>
    new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'application/xml');
  const texts = (name: string) =>
    Array.from(part(name).getElementsByTagName('a:p'), (line) => line.textContent).filter(
      (line) => line !== '',
    );
  return { files, part, texts };
}

const kinds = builtFigures(viewOf('2026-05-26', ['batteries', 'ai'])).filter(
  (figure, index, all) =>
    all.findIndex(({ kind, points }) => kind === figure.kind && points.length > 0) === index,
);

describe('a slide of text', () => {
  it('has its lines as text, with their links in its notes, and stands beside pictures', async () => {
    const page = {
      kind: 'text',
      id: 'board-answer',
      title: 'Batteries: China leads on market & demand',
      subtitle: 'Batteries, data as of November 24, 2026',
      lines: [
        { text: 'A rule applies from <2027>. [1]', link: '/standards/gb-38031-2025' },
        { text: 'What is not known.', link: null },
      ],
      link: '/industries/batteries',
      datasetVersion: '2026.11.24',
    } as const;
    const slides = pptxSlides({ settings: defaultSettings, origin: ORIGIN }, makePng);
    await slides.add(page);
    await slides.add(sample);
    const { files, part, texts } = await partsOf(
      await slides.finish({
        title: '',
        subject: '',
        keywords: [],
        link: ORIGIN,
        licence: '',
        day: '2026-11-24',
      }),
    );
    const shown = texts('ppt/slides/slide1.xml');
    expect(shown.slice(0, 4)).toEqual([page.title, page.subtitle, ...page.lines.map(({ text }) => text)]);
    expect(texts('ppt/notesSlides/notesSlide1.xml')).toEqual(page.lines.map(({ text }) => text));
    const targets = Array.from(
      part('ppt/notesSlides/_rels/notesSlide1.xml.rels').querySelectorAll('[TargetMode=External]'),
      (one) => one.getAttribute('Target'),
    );
    expect(targets).toEqual([`${ORIGIN}/standards/gb-38031-2025`]);
    expect(texts('ppt/slides/slide2.xml')).toContain(sample.title);
    expect(Object.keys(files).filter((name) => name.startsWith('ppt/media/'))).toEqual([
      'ppt/media/image2.png',
    ]);
  });
});

describe('pptxSlides', () => {
  const about = {
    title: 'Standards Race: Batteries, 2 figures',
    subject: '',
    keywords: ['dataset 2026.11.24'],
    link: ORIGIN,
    licence: 'Compilation CC BY 4.0',
    day: '2026-11-24',
  };
  const deckOf = async (contents: readonly string[] | undefined) => {
    const slides = pptxSlides({ settings: defaultSettings, origin: ORIGIN }, makePng);
    await slides.add(sample);
    await slides.add({ ...sample, title: 'The second finding' });
    return partsOf(await slides.finish({ ...about, ...(contents === undefined ? {} : { contents }) }));
  };

  it('opens with a cover that has the finding of each slide, and is shown first', async () => {
    const { part, texts } = await deckOf([sample.title, 'The second finding']);
    expect(texts('ppt/slides/slide3.xml')).toEqual([
      about.title,
      'dataset 2026.11.24 · 2026-11-24',
      `1. ${sample.title}`,
      '2. The second finding',
      'Compilation CC BY 4.0. Sources are on each slide and in its notes.',
      ORIGIN,
    ]);
    const ids = Array.from(part('ppt/presentation.xml').getElementsByTagName('p:sldId'), (one) =>
      one.getAttribute('r:id'),
    );
    const targets = part('ppt/_rels/presentation.xml.rels');
    expect(ids.map((id) => targets.querySelector(`[Id="${String(id)}"]`)?.getAttribute('Target'))).toEqual([
      'slides/slide3.xml',
      'slides/slide1.xml',
      'slides/slide2.xml',
    ]);
    expect(part('[Content_Types].xml').querySelector('[PartName="/ppt/slides/slide3.xml"]')).not.toBeNull();
  });

  it('has none without contents', async () => {
    const { files } = await deckOf(undefined);
    expect(Object.keys(files).filter((name) => name.startsWith('ppt/slides/slide'))).toHaveLength(2);
  });
});

describe('pptxFile', () => {
  it('states finding, subtitle, source, day, licence and link as text of the slide', async () => {
    const { texts } = await opened(sample);
    expect(texts('ppt/slides/slide1.xml')).toEqual([
      sample.title,
      sample.subtitle,
      'Source: Example Office (CC BY 4.0).',
      'Note: Counts of what is on record.',
      'Standards Race. As of 2026-05-26 · dataset 2026.11.24 · compilation CC BY 4.0',
      `${ORIGIN}${sample.link}#sample~sources`,
    ]);
  });

  it('describes the picture and lets the link be followed', async () => {
    const { part } = await opened(sample, { altText: 'My “own” words' });
    const slide = part('ppt/slides/slide1.xml');
    expect(slide.getElementsByTagName('p:pic')[0]?.querySelector('[descr]')?.getAttribute('descr')).toBe(
      'My “own” words',
    );
    const id = slide.getElementsByTagName('a:hlinkClick')[0]?.getAttribute('r:id');
    const target = part('ppt/slides/_rels/slide1.xml.rels').querySelector(`[Id="${String(id)}"]`);
    expect(target?.getAttribute('Target')).toBe(`${ORIGIN}${sample.link}#sample~sources`);
  });

  it('gives the speaker the evidence: definition, sources with links, each number with its place', async () => {
    const { texts, part } = await opened(sample);
    const notes = texts('ppt/notesSlides/notesSlide1.xml');
    expect(notes).toContain(sample.definition);
    expect(notes).toContain('Example Office: List of things (CC BY 4.0), https://office.example/list');
    expect(notes).toContain('all, a: 4 (2026). Example Office, table 2, row 7; high confidence.');
    expect(notes).toContain('all, b: no data.');
    const links = Array.from(
      part('ppt/notesSlides/_rels/notesSlide1.xml.rels').querySelectorAll('[TargetMode="External"]'),
      (one) => one.getAttribute('Target'),
    );
    expect(links).toEqual([`${ORIGIN}${sample.link}`, sampleSource.url]);
  });

  it('cuts long evidence and says where the rest is', async () => {
    const points = Array.from({ length: 55 }, (_, index) => samplePoint('all', `r${String(index)}`, index));
    const { texts } = await opened(sampleBars(points));
    expect(texts('ppt/notesSlides/notesSlide1.xml').at(-1)).toBe('and 15 more in the CSV');
  });

  it('is a package whose every part is well formed, listed and led to', async () => {
    const { files, part } = await opened(sample);
    const listed = Array.from(part('[Content_Types].xml').querySelectorAll('Override'), (one) =>
      one.getAttribute('PartName')?.slice(1),
    );
    for (const name of Object.keys(files)) {
      if (name.endsWith('.png')) continue;
      expect(part(name).querySelector('parsererror'), name).toBeNull();
      if (!name.endsWith('.rels') && name !== '[Content_Types].xml') expect(listed).toContain(name);
    }
    for (const name of Object.keys(files).filter((one) => one.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const link of part(name).querySelectorAll('Relationship:not([TargetMode])')) {
        const path = new URL(link.getAttribute('Target') ?? '', `file:///${folder}`).pathname.slice(1);
        expect(Object.keys(files), `${name} → ${path}`).toContain(path);
      }
    }
    expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
  });

  it('gives the same bytes each time', async () => {
    expect((await opened(sample)).files).toEqual((await opened(sample)).files);
  });

  it('takes the dark look’s paper, and none where the picture has none', async () => {
    const background = async (look: PictureSettings['look']) =>
      (await opened(sample, { look })).part('ppt/slides/slide1.xml').getElementsByTagName('p:bg').length;
    expect([await background('dark'), await background('transparent')]).toEqual([1, 0]);
  });

  it('has room for a second line of a title that only our own face sets on one, and sets it on the subtitle', async () => {
    const title = 'A finding of sixty letters, which our face sets on one line.';
    expect(textWidth(title, TITLE_SIZE, 600)).toBeLessThan(SLIDE_INNER);
    const { part } = await opened({ ...sample, title });
    const shape = part('ppt/slides/slide1.xml').getElementsByTagName('p:sp')[0];
    const height = Number(shape?.getElementsByTagName('a:ext')[0]?.getAttribute('cy')) / 12_700;
    expect(height).toBeGreaterThanOrEqual(2 * TITLE_SIZE * 1.2);
    expect(shape?.getElementsByTagName('a:bodyPr')[0]?.getAttribute('anchor')).toBe('b');
  });

  it.each([4, 41])('sets the findings of %i figures as large as their slide has room', (count) => {
    const contents = Array.from(
      { length: count },
      (_, at) => `Finding ${String(at)} of twelve plain words, as findings are here`,
    );
    const about = { title: '', subject: '', keywords: [], link: ORIGIN, licence: '', day: '2026-05-26' };
    const xml = coverXml(about, contents, { paper: null, ink: '000000', softInk: '000000' });
    const sizes = Array.from(
      xml.matchAll(/sz="(\d+)"[^>]*><a:solidFill><a:srgbClr val="000000"/g),
      ([, size]) => Number(size),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(count === 4 ? 1400 : 1000);
  });

  it.each(kinds.map((figure) => [figure.kind, figure] as const))(
    'keeps the text and picture of %s apart and on the slide',
    async (_kind, figure) => {
      const { part } = await opened(figure);
      const boxes = Array.from(part('ppt/slides/slide1.xml').querySelectorAll('*'))
        .filter((element) => element.tagName === 'a:xfrm')
        .slice(1)
        .map((element) => ({
          y: Number(element.firstElementChild?.getAttribute('y')) / 12_700,
          width: Number(element.lastElementChild?.getAttribute('cx')) / 12_700,
          height: Number(element.lastElementChild?.getAttribute('cy')) / 12_700,
        }));
      expect(boxes).toHaveLength(4);
      let below = 0;
      for (const { y, height } of boxes) {
        expect(y).toBeGreaterThanOrEqual(below - 0.01);
        below = y + height;
      }
      expect(below).toBeLessThanOrEqual(SLIDE.height);
      const [, , picture = { width: 0, height: 0 }] = boxes;
      // A figure of few rows is no higher than needed, and then as wide as the slide.
      if (picture.width < SLIDE_INNER - 0.1) expect(picture.height).toBeGreaterThan(200);
    },
  );
});

describe('plotBand', () => {
  it.each(kinds.map((figure) => [figure.kind, figure] as const))(
    'shows legend and plot of %s, and neither title nor source',
    (_kind, given) => {
      const figure = { ...given, stale: 'expected monthly, newest March 2026' };
      const settings = { ...defaultSettings, size: presetOf('slide') };
      const drawing = drawPicture({ figure, settings, origin: ORIGIN });
      const layout = layoutPicture(figure, settings.size, ORIGIN);
      const band = plotBand(layout);
      const [top, bottom] = [band.top * layout.height, (1 - band.bottom) * layout.height];
      const sizeOf = (text: Element) => Number(text.getAttribute('font-size'));
      const at = Array.from(drawing.querySelectorAll(':scope > text'), (text) => ({
        words: text.textContent,
        y: Number(text.getAttribute('y')),
        size: sizeOf(text),
      }));
      const head = at.slice(0, layout.title.length + layout.subtitle.length);
      const foot = at.slice(at.length - layout.footer.length - layout.link.length);
      const between = at.slice(head.length, at.length - foot.length);
      for (const { words, y, size } of head) expect(y + size * 0.25, words).toBeLessThan(top);
      for (const { words, y, size } of foot) expect(y - size * 0.8, words).toBeGreaterThan(bottom);
      for (const { words, y, size } of between) expect(y - size, words).toBeGreaterThan(top);
      expect(layout.plot.y + layout.plot.height).toBeLessThanOrEqual(bottom);
    },
  );
});
