import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { builtBoard, builtBrief } from '../../../tests/support/builtBriefs.ts';
import { sampleBars, samplePoint } from '../../../tests/support/sampleFigures.ts';
import { Industry } from '../../contract/codelists.ts';
import { papers } from '../presets.ts';
import { briefDocx } from './briefDocx.ts';
import { briefSheet } from './briefSheet.ts';
import { textSheet } from './textSheet.ts';

const ORIGIN = 'https://standards.example';
const makePng = () => Promise.resolve(new Uint8Array(PNG.sync.write(new PNG({ width: 16, height: 9 }))));
const figure = sampleBars([samplePoint('all', 'a', 4)], { title: 'China leads, 4 <b> & “more”' });
const own = 'Our own sentence & nothing else.';

const textsOf = (drawing: Element) =>
  Array.from(drawing.querySelectorAll(':scope > g > text'), (text) => ({
    text: text.textContent,
    y: Number(text.getAttribute('y')),
  }));

describe.each(Industry.codes)('the sheet of %s', (industry) => {
  it.each(['a4', 'letter'] as const)('holds the whole brief on %s, line by line', (paper) => {
    const brief = builtBrief(industry, own, [figure, figure]);
    const lines = textsOf(briefSheet({ brief, paper, origin: ORIGIN }));
    for (const { y } of lines) expect(y).toBeLessThan(papers[paper].height - 30);
    const said = lines.map(({ text }) => text).join(' ');
    const whole = [brief.answer, ...brief.sections, brief.sources].flatMap((section) => section.lines);
    for (const { text } of whole) expect(said.replaceAll(' ', '')).toContain(text.replaceAll(' ', ''));
    expect(said).toContain(own);
  });

  it('says what the marks of a figure are', () => {
    const series = [
      { id: 'a', label: 'Drafts', tone: 'ink', fill: 'solid' },
      { id: 'b', label: 'Texts', tone: 'ink', fill: 'hollow' },
    ] as const;
    const marked = sampleBars([samplePoint('a', 'x', 4), samplePoint('b', 'x', 2)], { series });
    const sheet = briefSheet({ brief: builtBrief(industry, own, [marked]), paper: 'a4', origin: ORIGIN });
    const said = sheet.querySelector('[data-tag=Figure]')?.textContent;
    for (const { label } of series) expect(said).toContain(label);
  });

  it('has room for every page of text', () => {
    for (const page of builtBoard(industry)) {
      const { drawing } = textSheet(page, 'light', ORIGIN);
      const lines = textsOf(drawing);
      expect(Math.max(...lines.map(({ y }) => y))).toBeLessThanOrEqual(450 - 28);
      const said = lines
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', '');
      for (const { text } of page.lines) expect(said).toContain(text.replaceAll(' ', ''));
    }
  });
});

describe('briefDocx', () => {
  const opened = async (industry: Industry) => {
    const blob = await briefDocx(builtBrief(industry, own, [figure, figure]), 'a4', ORIGIN, makePng);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const files = unzipSync(bytes);
    const part = (name: string) =>
      new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'application/xml');
    return { bytes, files, part };
  };

  it('has headings, the whole text, links, and pictures with their text alternative', async () => {
    const brief = builtBrief('ev', own, [figure, figure]);
    const { part } = await opened('ev');
    const document = part('word/document.xml');
    const styles = Array.from(document.getElementsByTagName('w:pStyle'), (style) =>
      style.getAttribute('w:val'),
    );
    expect(styles.filter((style) => style === 'Heading1')).toHaveLength(1);
    expect(styles.filter((style) => style === 'Heading2')).toHaveLength(brief.sections.length + 2);
    const said = document.documentElement.textContent;
    for (const { lines } of [brief.answer, ...brief.sections, brief.sources])
      for (const { text } of lines) expect(said).toContain(text);
    expect(said).toContain(own);
    expect(said).toContain(`${ORIGIN}/industries/ev`);
    const pictures = Array.from(document.getElementsByTagName('wp:docPr'));
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) expect(picture.getAttribute('descr')).toContain(figure.title);
    const targets = Array.from(
      part('word/_rels/document.xml.rels').querySelectorAll('[TargetMode=External]'),
    );
    expect(targets.map((one) => one.getAttribute('Target'))).toContain(`${ORIGIN}/industries/ev`);
    const ids = targets.map((one) => one.getAttribute('Id'));
    for (const link of Array.from(document.getElementsByTagName('w:hyperlink')))
      expect(ids).toContain(link.getAttribute('r:id'));
  });

  it('says its language, and the day of the dataset instead of the clock', async () => {
    const { part, bytes } = await opened('ai');
    expect(part('word/styles.xml').getElementsByTagName('w:lang')[0]?.getAttribute('w:val')).toBe('en-US');
    const core = part('docProps/core.xml').documentElement.textContent;
    expect(core).toContain(`${builtBrief('ai').datasetVersion.slice(0, 10).replaceAll('.', '-')}T00:00:00Z`);
    expect(core).not.toContain(new Date().toISOString().slice(0, 13));
    expect((await opened('ai')).bytes).toEqual(bytes);
  });

  it('is well formed in every part', async () => {
    const { files, part } = await opened('telecom');
    for (const name of Object.keys(files).filter((one) => /\.(xml|rels)$/.test(one)))
      expect(part(name).querySelector('parsererror'), name).toBeNull();
  });
});
