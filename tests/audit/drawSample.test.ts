import { describe, expect, it } from 'vitest';
import { randomOf } from '../support/randomOf.ts';
import { drawFrom, readQuestion, sharedOut } from './drawSample.ts';
import { sampleCsv, sampleFileName, type DrawnNumber } from './sampleCsv.ts';
import { defaultParts, routesOf, somePages, strata } from './strata.ts';

const placeOf = (one: number) => String(one % 10);
const hundred = Array.from({ length: 100 }, (_, index) => index);
const sum = (parts: Readonly<Record<string, number>>) =>
  Object.values(parts).reduce((all, count) => all + count, 0);

describe('readQuestion', () => {
  it('takes a seed and a size, and shares the size out by panel', () => {
    const { seed, size, parts } = readQuestion(['--seed', '7', '--size', '232']);
    expect([seed, size]).toEqual([7, 232]);
    expect(parts).toEqual(defaultParts);
  });

  it('takes strata of its own', () => {
    const { size, parts } = readQuestion(['--seed', '7', '--strata', 'policy:20,models:6']);
    expect([size, parts.policy, parts.models, parts.overview]).toEqual([26, 20, 6, 0]);
  });

  it.each([
    [[], '--seed is missing: it takes a whole number from 0.'],
    [['--seed', 'x'], '--seed is "x": it takes a whole number from 0.'],
    [['--seed', '1', '--size', '0'], '--size is "0": it takes a whole number from 1.'],
    [['--seed', '1', '--size'], '--size has no value.'],
    [['--sede', '1'], '"--sede" is no argument of this command.'],
    [['--seed', '1', '--strata', 'prices:3'], '--strata names "prices", which is none of overview,'],
    [['--seed', '1', '--strata', 'policy'], '--strata policy is missing: it takes a whole number from 0.'],
    [['--seed', '1', '--size', '9', '--strata', 'policy:3'], '--strata adds up to 3, --size is 9.'],
  ])('%j is refused with a sentence', (args, sentence) => {
    expect(() => readQuestion(args)).toThrow(sentence);
  });
});

describe('sharedOut', () => {
  it.each([1, 7, 50, 110, 333])('%d numbers add up', (size) => {
    expect(sum(sharedOut(size, defaultParts))).toBe(size);
  });
});

describe('drawing', () => {
  it('gives the same for the same seed, another for another, each number at most once', () => {
    const drawn = drawFrom(hundred, 20, 'policy', randomOf(3), placeOf);
    expect(drawFrom(hundred, 20, 'policy', randomOf(3), placeOf)).toEqual(drawn);
    expect(drawFrom(hundred, 20, 'policy', randomOf(4), placeOf)).not.toEqual(drawn);
    expect(new Set(drawn).size).toBe(20);
    expect([...drawn].sort((a, b) => a - b)).toEqual(drawn);
  });

  it('draws half by place, so that one large table does not fill the sample', () => {
    // One place holds ninety of a hundred; ten others hold one each.
    const lopsided = (one: number) => (one < 90 ? 'large' : `small ${String(one)}`);
    let small = 0;
    for (let seed = 0; seed < 500; seed += 1)
      small += drawFrom(hundred, 10, 'policy', randomOf(seed), lopsided).filter((one) => one >= 90).length;
    // With the same chance for each it would be one of ten.
    expect(small / 500).toBeGreaterThan(4);
    expect(small / 500).toBeLessThan(7);
  });

  it('says where there are too few', () => {
    expect(() => drawFrom([1], 2, 'policy', randomOf(1), placeOf)).toThrow(
      'policy has 1 to draw from, fewer than the 2 asked for.',
    );
  });

  it('knows pages of every stratum, the same for the same seed', () => {
    const routes = routesOf('public', randomOf(5));
    expect(strata.every((name) => routes[name].length > 0)).toBe(true);
    expect(routesOf('public', randomOf(5))).toEqual(routes);
    expect(somePages(hundred, 200, randomOf(1))).toEqual(hundred);
  });
});

describe('sampleCsv', () => {
  const drawn: DrawnNumber = {
    stratum: 'policy',
    route: '/policy',
    number: { id: 'targets~1', nth: 0, text: '20 standards', place: 'Targets' },
    card: {
      ...{ subject: 'Standards, "green"', actor: 'China', value: '20', unit: 'standards', period: '2025' },
      ...{ since: '', source: 'MIIT: Plan', sourceLink: 'https://example.org', locator: 'p. 3' },
      ...{ confidence: 'high', derivation: 'no' },
    },
  };

  it('names version and seed in file and header, and leaves the verdict to fill in', () => {
    expect(sampleFileName('2026.11.24.3', 7, 110)).toBe('audit-sample_2026.11.24.3_seed-7_size-110.csv');
    const lines = sampleCsv(['dataset 2026.11.24.3, seed 7'], [drawn]).split('\r\n');
    expect(lines[0]).toBe('\uFEFF# dataset 2026.11.24.3, seed 7');
    expect(lines[1]).toMatch(/^row,stratum,route,.*,verdict,what_is_wrong,checked_where,checked_by,note$/);
    expect(lines[2]).toBe(
      '1,policy,/policy,Targets,20 standards,"Standards, ""green""",China,20,standards,2025,,MIIT: Plan,https://example.org,p. 3,high,no,,,,,',
    );
  });
});
