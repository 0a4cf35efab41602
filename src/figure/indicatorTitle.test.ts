import { describe, expect, it } from 'vitest';
import { samplePoint } from '../../tests/support/sampleFigures.ts';
import { formatValue, writtenIn } from '../domain/values.ts';
import { indicatorTitle } from './indicatorTitle.ts';
import type { FigurePoint } from './parts.ts';
import { titleParts } from './titleParts.ts';

const indicator = {
  title: 'Committee secretariats (two lists)',
  unit: { code: 'posts', label: 'posts', kind: 'held' },
  leadDirection: 'higher',
  panel: 'participation',
  cadence: 'yearly',
} as const;

const asOf = '2026-11-24';
const of = (area: string, period: string, value: number | null, more: Partial<FigurePoint> = {}) =>
  samplePoint(area, period, value, more);
const write = ({ text, value }: FigurePoint) => text ?? String(value);

/** Values of a third country that is behind both, in each of their periods. */
const behind = (points: readonly FigurePoint[], value = 1) =>
  [...new Set(points.map(({ period }) => period))].map((period) => of('FR', period, value));

const titleOf = (
  points: readonly FigurePoint[],
  more: Partial<Parameters<typeof indicatorTitle>[0]['indicator']> = {},
  unit = 'posts',
) => indicatorTitle({ indicator: { ...indicator, ...more }, points, unit, write, asOf }).title;

const titleAmongMore = (points: readonly FigurePoint[], more: Parameters<typeof titleOf>[1] = {}) =>
  titleOf([...points, ...behind(points, more.leadDirection === 'lower' ? 999 : 1)], more);

const cn = of('CN', '2025', 90);
const us = of('US', '2025', 92);
const base = 'Committee secretariats (two lists)';

describe('indicatorTitle', () => {
  it('says who is ahead, by which values and when, with the unit', () => {
    expect(titleAmongMore([cn, us])).toBe(`${base}: the United States leads, 92 to 90 posts in 2025`);
    expect(titleAmongMore([cn, us], { leadDirection: 'lower' })).toBe(
      `${base}: China leads, 90 to 92 posts in 2025`,
    );
  });

  it('says all years that the values are of', () => {
    const pair = (period: string) => [of('CN', period, 90), of('US', period, 92)];
    expect(titleAmongMore(pair('2014/2023'))).toBe(
      `${base}: the United States leads, 92 to 90 posts in 2014–2023`,
    );
    expect(titleAmongMore(pair('2021/2025-11'))).toContain(
      'leads, 92 to 90 posts from 2021 to November 2025',
    );
  });

  it('calls nobody ahead from shares of fewer than ten things', () => {
    const given = {
      indicator: { ...indicator, unit: { code: 'percent', label: '%', kind: 'share' } as const },
    };
    const titled = (ofFew: boolean) =>
      indicatorTitle({ ...given, points: [cn, us, ...behind([cn])], unit: null, write, asOf, ofFew }).title;
    expect(titled(false)).toContain('leads');
    expect(titled(true)).toBe(`${base}: China 90, United States 92 in 2025`);
  });

  it('says of a month that is not over that it is partial, and writes prices in dollars', () => {
    const [china, states] = [
      of('CN', '2026-11', 0.25, { status: 'P' }),
      of('US', '2026-11', 2.4, { status: 'P' }),
    ];
    const price = { code: 'usd', label: 'USD per 1M output tokens', kind: 'amount' } as const;
    const titled = (title: string) =>
      indicatorTitle({
        indicator: { ...indicator, title, unit: price, leadDirection: 'lower' },
        ...{ points: [china, states, ...behind([china], 9)], unit: writtenIn(price.label).rest, asOf },
        write: ({ value }) => formatValue(value, 'usd'),
      }).title;
    expect(titled('Cheapest price')).toBe(
      'Cheapest price: China leads, $0.25 to $2.40 per 1M output tokens in November 2026 (partial)',
    );
    expect(titled('Cheapest output price among frontier-tier models')).toBe(
      'Cheapest output price among frontier-tier models: China leads, $0.25 to $2.40 in November 2026 (partial)',
    );
  });

  it('takes the newest period that both have, never the newest of each', () => {
    const older = of('US', '2024', 70);
    expect(titleAmongMore([of('CN', '2024', 80), cn, older])).toBe(
      `${base}: China leads, 80 to 70 posts in 2024`,
    );
    expect(titleOf([cn, older])).toBe(base);
  });

  it('is the name where one of the two has gone on since, or has a forecast alone', () => {
    expect(titleOf([of('CN', '2020', 80), of('US', '2020', 70), cn])).toBe(base);
    expect(titleOf([cn, of('US', '2025', 92, { status: 'F' })])).toBe(base);
    expect(titleOf([])).toBe(base);
  });

  it('judges nothing that the values alone cannot say', () => {
    const stated = `${base}: China 90, United States 92 posts in 2025`;
    expect(titleOf([cn, us], { leadDirection: 'none' })).toBe(stated);
    expect(titleOf([cn, us], { panel: 'leaderboards' })).toBe(stated);
    expect(titleOf([cn, us, of('DE', '2025', 130)])).toBe(stated);
    expect(titleAmongMore([cn, us, of('WORLD', '2025', 900)])).toContain('leads');
    expect(titleOf([cn, of('US', '2025', 92, { text: '≥ 92' })])).toBe(stated.replace('92', '≥ 92'));
  });

  it('names a third country that is ahead of both first, where it is shown', () => {
    const [germany, japan] = [of('DE', '2025', 134, { subject: 'Germany' }), of('JP', '2025', 100)];
    const given = { points: [cn, us, germany, japan], unit: 'posts', write, asOf };
    const titled = (shown: readonly FigurePoint[]) => indicatorTitle({ ...given, indicator, shown }).title;
    expect(titled(given.points)).toBe(`${base}: Germany 134, China 90, United States 92 posts in 2025`);
    expect(titled([cn, us])).toBe(`${base}: China 90, United States 92 posts in 2025`);
  });

  it('lets nobody lead where no third country is on record, and says the numbers alone', () => {
    expect(titleOf([cn, us])).toBe(`${base}: China 90, United States 92 posts in 2025`);
    expect(titleOf([cn, us, of('WORLD', '2025', 900), of('ZZ', '2025', 3)])).not.toContain('leads');
    expect(titleOf([cn, us, of('DE', '2025', 91)])).not.toContain('leads');
  });

  it('writes a ratio as so much to one, and no blank before a percent sign', () => {
    const lone = of('WORLD', '2025', 12);
    expect(titleOf([lone], { title: 'Output price' }, 'ratio')).toBe('Output price: 12 to 1 in 2025');
    expect(titleOf([cn, us], {}, '% of GDP')).toBe(`${base}: China 90, United States 92% of GDP in 2025`);
  });

  it('calls tied what reads alike', () => {
    expect(titleOf([cn, of('US', '2025', 90)])).toBe(`${base}: both countries tied at 90 posts in 2025`);
  });

  it('says that a period is not over, of what adds up in it', () => {
    const open = (area: string, value: number) => of(area, '2026', value, { status: 'P' });
    const both = [open('CN', 30), open('US', 10)];
    const counted = { code: 'posts', label: 'posts', kind: 'count' } as const;
    expect(titleAmongMore(both, { unit: counted })).toBe(
      `${base}: China leads, 30 to 10 posts in 2026 so far`,
    );
    expect(titleAmongMore(both)).toBe(`${base}: China leads, 30 to 10 posts in 2026`);
  });

  it('says the newest value where only one area has any', () => {
    const lone = of('CN', '2018-09', 371, { subject: 'China' });
    expect(titleOf([of('CN', '2016', 189), lone])).toBe(`${base}: China 371 posts in September 2018`);
    expect(titleOf([lone], { title: 'Standards led by China (cumulative)' })).toBe(
      'Standards led by China (cumulative): 371 posts in September 2018',
    );
    expect(titleOf([of('WORLD', '2025', 12, { subject: 'World' })])).toBe(`${base}: 12 posts in 2025`);
    expect(titleOf([of('CN', '2025', null), of('US', '2025', null)])).toBe(base);
  });

  it('does not put the home of a maker beside the place that the title names', () => {
    const maker = of('US', '2026-09', 48, { subject: 'United States' });
    expect(titleOf([maker], { title: 'Chrome usage share in China' })).not.toContain('United States');
    expect(titleOf([maker], { title: 'Cloud share worldwide: AWS' })).not.toContain('United States');
  });

  it('gives no verdict on few, old, unsure or unlike values, and says the numbers alone', () => {
    expect(titleAmongMore([of('CN', '2025', 3), of('US', '2025', 1)])).toBe(
      `${base}: China 3, United States 1 in 2025`,
    );
    expect(titleAmongMore([of('CN', '2021', 30), of('US', '2021', 10)])).not.toContain('leads');
    const low = { evidence: { ...cn.evidence, confidence: 'low' as const } };
    expect(titleAmongMore([of('CN', '2025', 30, low), of('US', '2025', 10)])).not.toContain('leads');
    expect(titleAmongMore([cn, us], { isUnlike: true })).toBe(
      `${base}: China 90, United States 92 posts in 2025`,
    );
  });

  it('gives up remarks and units before the finding, and the finding before its name', () => {
    const title = 'Secretariats of all the technical committees in force (newest list)';
    expect(titleAmongMore([cn, us], { title })).toBe(
      `${title.replace(/ \(.*/, '')}: U.S. leads, 92 to 90 in 2025`,
    );
    const long = 'Secretariats of all of the technical committees that were ever in force anywhere';
    expect(titleOf([cn, us], { title: long })).toBe(long);
  });

  it('knows its numbers where the name has the same digits', () => {
    const title = '3GPP chairs of 3 groups';
    const stated = indicatorTitle({
      indicator: { ...indicator, title },
      points: [of('CN', '2025', 33), of('US', '2025', 23), of('FR', '2025', 1)],
      unit: 'posts',
      write,
      asOf,
    });
    const parts = titleParts(stated).map((part) => (typeof part === 'string' ? part : `[${part.text}]`));
    expect(parts.join('')).toBe('3GPP chairs of 3 groups: China leads, [33] to [23] posts in 2025');
  });
});
