import { describe, expect, it } from 'vitest';
import {
  sampleBars,
  sampleDots,
  sampleLeads,
  sampleLines,
  samplePoint,
  sampleRow,
  sampleTimeline,
} from '../../tests/support/sampleFigures.ts';
import { altText, LONGEST_ALT_TEXT } from './altText.ts';

const inChina = { subject: 'China' };
const inStates = { subject: 'United States' };

describe('altText', () => {
  it('says kind, measure, day, leader and gap', () => {
    const points = [samplePoint('CN', '2021', 5, inChina), samplePoint('US', '2021', 9, inStates)];
    expect(altText(sampleLines(points))).toBe(
      'Line chart of things, as of May 26, 2026. Both lines rise. Higher of the two in 2021: United States at 9; China at 5.',
    );
  });

  it('compares lines at the newest period that two of them share', () => {
    const points = [
      samplePoint('CN', '2015', 40, inChina),
      samplePoint('US', '2015', 30, inStates),
      samplePoint('US', '2021', 9, inStates),
    ];
    expect(altText(sampleLines(points))).toContain(
      'Higher of the two in 2015: China at 40; United States at 30.',
    );
  });

  it('does not call the newest value of a lone line its only one', () => {
    const points = [samplePoint('CN', '2020', 5, inChina), samplePoint('CN', '2021', 9, inChina)];
    expect(altText(sampleLines(points))).toContain('Latest value in 2021: China at 9.');
  });

  it('gives intervals, and no order that they do not carry', () => {
    const close = [
      samplePoint('all', 'a', 1567, { low: 1557, high: 1577 }),
      samplePoint('all', 'b', 1562, { low: 1552, high: 1572 }),
    ];
    expect(altText(sampleDots(close))).toContain(
      'Highest: Row a at 1,567 ± 10; next, Row b at 1,562 ± 10 (too close to call).',
    );
  });

  it('names the country that a color says', () => {
    const rows = [sampleRow('a', { tone: 'CN' }), sampleRow('b', { tone: 'US' })];
    const points = [samplePoint('all', 'a', 4), samplePoint('all', 'b', 2)];
    expect(altText(sampleBars(points, { rows }))).toContain(
      'Highest: Row a (China) at 4; next, Row b (U.S.) at 2.',
    );
  });

  it('says of which values one is the highest, once', () => {
    const sample = 'the newest flagships';
    const points = [samplePoint('in', 'a', 4), samplePoint('in', 'b', 2), samplePoint('out', 'a', 9)];
    const series = ['in', 'out'].map((id) => ({ id, label: id, tone: null, fill: 'solid' as const }));
    expect(altText(sampleDots(points, { series, sample }))).toContain(
      'Highest in of the newest flagships: Row a at 4; only value out: Row a at 9.',
    );
    const both = [...points, samplePoint('out', 'b', 5)];
    expect(altText(sampleDots(both, { series, sample }))).toContain(
      'Highest in of the newest flagships: Row a at 4; out: Row a at 9.',
    );
    expect(altText(sampleBars(points.slice(0, 2), { sample }))).toContain(
      'Highest of the newest flagships: Row a at 4; next, Row b at 2.',
    );
  });

  it('speaks of the day of which the title does', () => {
    const newest = samplePoint('US', '2022', 6);
    const points = [samplePoint('CN', '2021', 4), samplePoint('US', '2021', 5), newest];
    const findings = [{ text: '6', point: newest }];
    expect(altText(sampleLines(points, { findings }))).toContain('Latest value in 2022: ');
    expect(altText(sampleLines(points))).toContain('Higher of the two in 2021: ');
  });

  it('counts what is left of the world among the lines with a value', () => {
    const points = [
      samplePoint('CN', '2021', 3, inChina),
      samplePoint('US', '2021', 7, inStates),
      samplePoint('ROW', '2021', 0),
    ];
    const series = points.map(({ seriesId: id }) => ({ id, label: id, tone: null, fill: 'solid' as const }));
    expect(altText(sampleLines(points, { series }))).toContain(
      'Higher of the two in 2021: United States at 7; China at 3.',
    );
  });

  it('lets the lower lead where it does', () => {
    const points = [samplePoint('all', 'a', 4), samplePoint('all', 'b', 2)];
    expect(altText(sampleDots(points, { lowerLeads: true }))).toContain(
      'Lowest: Row b at 2; next, Row a at 4.',
    );
  });

  it('lets equal values share the place', () => {
    const points = ['a', 'b', 'c', 'd'].map((at) => samplePoint('all', at, at === 'd' ? 1 : 7));
    expect(altText(sampleBars(points))).toContain('Highest: Row a, Row b, and 1 more, each 7.');
  });

  it('says how many share the second place', () => {
    const points = [samplePoint('all', 'a', 4), samplePoint('all', 'b', 2), samplePoint('all', 'c', 2)];
    expect(altText(sampleBars(points))).toContain('Highest: Row a at 4; next, Row b and 1 more, each 2.');
  });

  it('never takes what is missing for 0, nor a row of missing values for a total', () => {
    const points = [
      samplePoint('all', 'a', null),
      samplePoint('all', 'b', -4),
      samplePoint('more', 'a', null),
    ];
    const text = altText(sampleBars(points));
    expect(text).toContain('Only value: Row b at −4. 2 of 3 values missing.');
    expect(altText(sampleBars([samplePoint('all', 'a', null)]))).toContain('No data.');
    expect(altText(sampleBars([]))).toContain('No value is shown.');
  });

  it('gives a share of what is missing from ten values on', () => {
    const points = 'abcdefghij'
      .split('')
      .map((at, index) => samplePoint('all', at, index === 0 ? null : index));
    expect(altText(sampleBars(points))).toContain('1 of 10 values (10%) missing.');
    expect(altText(sampleBars(points.slice(0, 9)))).toContain('1 of 9 values missing.');
    const pairs = [samplePoint('m', 'a', -0.5), samplePoint('m', 'b', null)];
    expect(altText(sampleLeads(pairs))).toContain('1 of 2 pairs without one country’s value.');
  });

  it('ranks no total beside its parts, and two readings of one thing as one', () => {
    const rows = [sampleRow('all', { label: 'All' }), sampleRow('a'), sampleRow('b')];
    const parts = [samplePoint('CN', 'all', 9), samplePoint('CN', 'a', 5), samplePoint('CN', 'b', 4)];
    expect(altText(sampleBars(parts, { rows }))).toContain('Highest: Row a at 5; next, Row b at 4.');
    const twice = [sampleRow('a', { label: 'Text' }), sampleRow('b', { label: 'Text' }), sampleRow('c')];
    const read = [samplePoint('all', 'a', 4), samplePoint('all', 'b', 4), samplePoint('all', 'c', 1)];
    expect(altText(sampleDots(read, { rows: twice }))).toContain('Highest: Text at 4; next, Row c at 1.');
  });

  it('takes no sum of a row for that of the country of its first part', () => {
    const points = [
      ...['a', 'b', 'c'].map((at, index) => samplePoint('CN', at, 9 - index)),
      samplePoint('US', 'd', 3),
    ];
    expect(altText(sampleBars(points))).not.toMatch(/Row a 9, Row d 3/);
  });

  it('names what narrows the rows before a title that does not', () => {
    const title = 'Things that many words are needed for, so that not all has room '.repeat(2).trim();
    const points = [samplePoint('all', 'a', 4), samplePoint('all', 'b', 2)];
    const filters = [{ label: 'Bodies', value: 'IEC, ITU-T' }];
    const long = { measure: `things ${'of a long name '.repeat(4)}`.trim(), title, filters };
    expect(altText(sampleBars(points, long))).toContain('Bodies: IEC, ITU-T.');
    const findings = points.slice(0, 1).map((point) => ({ text: 'Things', point }));
    expect(altText(sampleBars(points, { ...long, findings }))).toContain('Bodies: IEC, ITU-T.');
  });

  it('names the rest of the world where it is the highest, then who is of single countries, and the unknown share', () => {
    const rows = [sampleRow('CN'), sampleRow('ROW'), sampleRow('ZZ', { label: 'Not known' })];
    const points = [samplePoint('all', 'CN', 5), samplePoint('all', 'ROW', 40), samplePoint('all', 'ZZ', 5)];
    const text = altText(sampleBars(points, { rows }));
    expect(text).toContain(
      'Highest: Row ROW at 40; of single countries, Row CN at 5. Not known: 5 of 50 (10%).',
    );
  });

  it('sets no values of different bases against each other', () => {
    const on = (comparableAs: string) => ({ comparableAs });
    const points = [samplePoint('all', 'a', 4, on('list')), samplePoint('all', 'b', 2, on('promotional'))];
    expect(altText(sampleBars(points))).toContain('Highest: Row a at 4.');
  });

  it('gives a leader of each series of dots', () => {
    const series = ['in', 'out'].map((id) => ({ id, label: id, tone: null, fill: 'solid' as const }));
    const points = [samplePoint('in', 'a', 4), samplePoint('out', 'a', 2), samplePoint('out', 'b', 3)];
    expect(altText(sampleDots(points, { series }))).toContain(
      'Only value in: Row a at 4; highest out: Row b at 3.',
    );
  });

  it('counts leads, and entries of a timeline', () => {
    const leads = [samplePoint('m', 'a', -0.5), samplePoint('m', 'b', 0.2), samplePoint('m', 'c', 0)];
    expect(altText(sampleLeads(leads))).toContain(
      'China leads on 1 of 3 comparisons with a verdict, the United States on 1; 1 is tied.',
    );
    const entries = [
      samplePoint('CN', 'due', 20_000, { period: '2026-05-25' }),
      samplePoint('US', 'due', 21_000, { period: '2027-06-30', subject: 'Rule takes effect' }),
    ];
    expect(altText(sampleTimeline(entries))).toContain(
      '2 entries, 1 still to come, first Rule takes effect, June 30, 2027.',
    );
    const byYear = samplePoint('US', 'due', 20_900, { period: '2027', subject: 'Ban applies' });
    const later = samplePoint('US', 'due', 22_000, { period: '2029-01-01', subject: 'Later stage' });
    expect(altText(sampleTimeline([byYear, later]))).toContain('first Ban applies, 2027.');
    expect(altText(sampleTimeline(entries.slice(0, 1)))).toContain('1 entry, none still to come.');
  });

  it('leaves out what is needed least, never the day or the leader', () => {
    const long = 'number of things of a kind that takes many words to be named '.repeat(6);
    const points = [samplePoint('all', 'a', 4), samplePoint('all', 'b', 2)];
    const rows = [sampleRow('a', { label: `Leader ${'with a long name '.repeat(20)}` }), sampleRow('b')];
    for (const figure of [
      sampleBars(points, { measure: long }),
      sampleBars(points, { measure: long, rows, title: long }),
    ]) {
      const text = altText(figure);
      expect(text.length).toBeLessThanOrEqual(LONGEST_ALT_TEXT);
      expect(text).toContain('as of May 26, 2026');
      expect(text).toMatch(rows[0] === figure.rows[0] ? /Highest: Leader .*… at 4\./ : /Highest: Row a at 4/);
    }
  });

  it('keeps the numbers of its title before the gap to the next', () => {
    const title = `Row a has 4 things, which is ${'much, '.repeat(24)}on record`;
    const points = [samplePoint('all', 'a', 4), samplePoint('all', 'b', 2)];
    const [point = samplePoint('all', 'a', 4)] = points;
    const text = altText(sampleBars(points, { title, findings: [{ text: '4', point }] }));
    expect(text).toContain(`${title}. Highest: Row a at 4.`);
    expect(text.length).toBeLessThanOrEqual(LONGEST_ALT_TEXT);
  });

  it('writes a lower bound as one, and ranks nothing below it', () => {
    const bound = { text: '≥ 7' };
    const points = [samplePoint('all', 'a', 7, bound), samplePoint('all', 'b', 2)];
    expect(altText(sampleBars(points))).toContain('Row a at ≥ 7; next, Row b at 2.');
    const least = [samplePoint('all', 'a', 7), samplePoint('all', 'b', 2, { text: '≥ 2' })];
    expect(altText(sampleBars(least))).toContain('Bounds, not ranked: Row a 7; Row b ≥ 2.');
  });

  it('cuts no number, nor between a number and what announces it', () => {
    const measure = `units per ${'1,234 '.repeat(50)}`;
    const points = [samplePoint('all', 'a', 4), samplePoint('all', 'b', 2)];
    expect(altText(sampleBars(points, { measure }))).toMatch(/ 1,234…, as of /);
    const ids = Array.from({ length: 9 }, (_, index) => `kind ${String(index)}`);
    const series = ids.map((id) => ({ id, label: `${id} of tokens`, tone: null, fill: 'solid' as const }));
    const priced = ids.flatMap((id) => [samplePoint(id, 'a', 12345.6), samplePoint(id, 'b', 1)]);
    const text = altText(sampleDots(priced, { series }));
    expect(text.length).toBeLessThanOrEqual(LONGEST_ALT_TEXT);
    expect(text).toMatch(/: Row a at 12,345.6; …\.$/);
  });
});
