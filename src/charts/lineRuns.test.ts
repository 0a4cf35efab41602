import { describe, expect, it } from 'vitest';
import { sampleEvidence, sampleLines, samplePoint } from '../../tests/support/sampleFigures.ts';
import { MOST_MARKS } from '../figure/firstPaint.ts';
import { markedPoints, runsOf } from './lineRuns.ts';

const at = (year: number, value: number | null, more = {}) => samplePoint('CN', String(year), value, more);
const years = (...points: ReturnType<typeof at>[]) =>
  runsOf(points).map((run) => run.map((point) => point.at));

describe('runsOf', () => {
  it('joins what follows without a break', () => {
    expect(years(at(2020, 1), at(2021, 0), at(2022, 3))).toEqual([['2020', '2021', '2022']]);
  });

  it('leaves a gap where a value is missing', () => {
    expect(years(at(2020, 1), at(2021, null), at(2022, 3), at(2023, 4))).toEqual([
      ['2020'],
      ['2022', '2023'],
    ]);
  });

  it('does not draw over a new segment', () => {
    expect(years(at(2020, 1), at(2021, 2, { segment: 1 }), at(2022, 3, { segment: 1 }))).toEqual([
      ['2020'],
      ['2021', '2022'],
    ]);
  });

  it('starts a forecast at the last observation', () => {
    expect(
      years(at(2020, 1), at(2021, 2), at(2022, 3, { status: 'F' }), at(2023, 4, { status: 'F' })),
    ).toEqual([
      ['2020', '2021'],
      ['2021', '2022', '2023'],
    ]);
  });

  it('does not lead a forecast out of a gap or another segment', () => {
    expect(years(at(2020, null), at(2021, 2, { status: 'F' }))).toEqual([['2021']]);
    expect(years(at(2020, 1), at(2021, 2, { status: 'F', segment: 1 }))).toEqual([['2020'], ['2021']]);
  });

  it('has no run where nothing is known', () => {
    expect(years(at(2020, null), at(2021, null))).toEqual([]);
  });
});

describe('markedPoints', () => {
  const unsure = { evidence: { ...sampleEvidence, confidence: 'low' as const } };
  const marked = (...points: ReturnType<typeof at>[]) =>
    [...markedPoints(sampleLines(points))].map((point) => point.at).toSorted();

  it('marks what no line reaches, and what is of low confidence', () => {
    expect(
      marked(
        at(2019, 1),
        at(2020, null),
        at(2021, 2),
        at(2022, 3),
        at(2023, 4, unsure),
        at(2024, null, unsure),
      ),
    ).toEqual(['2019', '2023']);
  });

  it('knows the lines of each series apart', () => {
    const other = samplePoint('US', '2021', 5);
    expect(marked(at(2020, 1), other, at(2022, 2))).toEqual(['2021']);
  });

  it('marks none of more points than a reader could tell apart', () => {
    const many = Array.from({ length: MOST_MARKS + 1 }, (_, index) => at(1000 + index, 1, unsure));
    expect(marked(...many)).toEqual([]);
    expect(marked(...many.slice(1))).toHaveLength(MOST_MARKS);
  });
});
