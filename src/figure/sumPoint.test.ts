import { describe, expect, it } from 'vitest';
import {
  lowEvidence,
  sampleBars,
  sampleEvidence,
  sampleLeads,
  sampleLines,
  samplePoint,
  sampleRow,
} from '../../tests/support/sampleFigures.ts';
import { countedRow } from '../domain/derivationRows.ts';
import { pointOfRow, rowsBehind, sumPoint } from './sumPoint.ts';
import { findNumber, rowPoint, rowTotals } from './firstPaint.ts';

const counted = (labels: readonly string[]) => ({
  method: 'count',
  formula: 'Number of rows',
  inputs: labels.map((label) => countedRow(label, 'draft', sampleEvidence)),
});
const drafts = samplePoint('draft', 'a', 2, { derivation: counted(['one', 'two']) });
const ideas = samplePoint('idea', 'a', 1, { derivation: counted(['three']), evidence: lowEvidence });
const stacked = sampleBars([drafts, ideas, samplePoint('draft', 'b', 5)], {
  rows: [sampleRow('a', { label: 'Batteries' }), sampleRow('b'), sampleRow('c')],
});

describe('sumPoint', () => {
  it('adds up and leads down to the raw rows of all its parts', () => {
    const sum = sumPoint([drafts, ideas], { key: 'a|total', subject: 'All' });
    expect(sum?.value).toBe(3);
    expect(sum?.derivation?.inputs.map((input) => input.label)).toEqual(['one', 'two', 'three']);
  });

  it('is no surer than its weakest row', () => {
    const weak = samplePoint('idea', 'a', 1, { evidence: lowEvidence });
    expect(sumPoint([drafts, weak], { key: 'k', subject: 's' })?.evidence.confidence).toBe('low');
  });

  it('is null without points, not zero', () => {
    expect(sumPoint([], { key: 'k', subject: 's' })).toBeNull();
  });
});

describe('rowsBehind', () => {
  it('takes a point that its source states for the row itself', () => {
    expect(rowsBehind(samplePoint('CN', '2024', 7))).toEqual([
      { label: 'CN, 2024', value: 7, text: '7', evidence: sampleEvidence },
    ]);
  });
});

describe('pointOfRow', () => {
  const one = samplePoint('CN', '2024', 7);
  const row = { label: one.subject, value: 7, text: '7', evidence: sampleEvidence };

  it('finds the point that a row is, as rowsBehind takes it', () => {
    const points = [one, samplePoint('US', '2024', 7), samplePoint('CN', '2025', 7)];
    expect(pointOfRow({ points }, row)).toBe(one);
    expect(pointOfRow({ points }, { ...row, value: null })).toBe(one);
    expect(pointOfRow({ points }, { ...row, label: `${one.period}, ${one.subject}` })).toBe(one);
  });

  it('finds none of another value or place, and none of several', () => {
    const points = [one];
    expect(pointOfRow({ points }, { ...row, value: 8 })).toBeNull();
    expect(pointOfRow({ points }, { ...row, evidence: { ...sampleEvidence, locator: 'x' } })).toBeNull();
    expect(pointOfRow({ points: [one, { ...one, key: 'again' }] }, row)).toBeNull();
  });
});

describe('the number beside a row', () => {
  it('is its only point, or the sum of its points, and nothing in an empty row', () => {
    expect(rowPoint(stacked, 'b')?.key).toBe('draft|b');
    expect(rowPoint(stacked, 'a')).toMatchObject({ value: 3, subject: 'Batteries, all together' });
    expect(rowPoint(stacked, 'c')).toBeNull();
  });

  it('is none in figures whose rows have no sum', () => {
    const leads = sampleLeads([samplePoint('x', 'ai', 0.2), samplePoint('y', 'ai', 0.3)]);
    expect(rowPoint(leads, 'ai')).toBeNull();
    expect(rowTotals(leads)).toEqual([]);
    expect(rowPoint(sampleLines([samplePoint('CN', '2024', 1)]), '2024')).toBeNull();
  });

  it('is none where a row is a day of hours, which all days have alike', () => {
    const day = { ...stacked, format: 'hours' } as const;
    expect(rowPoint(day, 'a')).toBeNull();
    expect(rowTotals(day)).toEqual([]);
  });

  it('is listed as a total only where no mark shows it', () => {
    expect(rowTotals(stacked).map((point) => point.key)).toEqual(['a|total']);
  });
});

describe('findNumber', () => {
  const figure = { ...stacked, findings: [{ text: '9', point: samplePoint('all', 'count', 9) }] };

  it.each(['draft|a', 'a|total', 'all|count'])('finds %s', (key) => {
    expect(findNumber(figure, key)?.key).toBe(key);
  });

  it('finds nothing under another key', () => {
    expect(findNumber(figure, 'draft|z')).toBeNull();
  });
});
