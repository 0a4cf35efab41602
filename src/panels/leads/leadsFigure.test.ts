import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { apiPaths } from '../../contract/apiPaths.ts';
import { leadsDocument } from '../../contract/overview.ts';
import { leadsFigure, leadShare } from './leadsFigure.ts';

describe('leadShare', () => {
  it.each([
    [90, 10, 'higher', 0.8],
    [10, 90, 'higher', -0.8],
    [90, 10, 'lower', -0.8],
    [5, 5, 'higher', 0],
    [5, 0, 'higher', 1],
    [0, 5, 'higher', -1],
  ] as const)('United States %s, China %s, the %s leads: %s', (US, CN, leadDirection, share) => {
    expect(leadShare({ US, CN, leadDirection })).toBeCloseTo(share, 12);
  });

  it('compares neither what is missing nor what has no common zero', () => {
    expect(leadShare({ US: null, CN: 5, leadDirection: 'higher' })).toBeNull();
    expect(leadShare({ US: 5, CN: null, leadDirection: 'higher' })).toBeNull();
    expect(leadShare({ US: -5, CN: 5, leadDirection: 'higher' })).toBeNull();
    expect(leadShare({ US: 0, CN: 0, leadDirection: 'higher' })).toBeNull();
  });
});

describe('leadsFigure, as recorded', () => {
  const document = builtDocument(apiPaths.leads(), leadsDocument);
  const figure = leadsFigure(document, viewOf());

  it('states its counts from its own points', () => {
    const on = (sign: number) => figure.points.filter((point) => Math.sign(point.value ?? 0) === sign).length;
    expect(figure.title).toContain(`China leads on ${String(on(-1))},`);
    expect(figure.title).toContain(`the United States on ${String(on(1))} `);
  });

  it('says both values of each indicator, not only who leads', () => {
    for (const point of figure.points) expect(point.text).toMatch(/^China .+, United States .+/);
  });

  it('never leads by more than all', () => {
    for (const { value } of figure.points) expect(Math.abs(value ?? 0)).toBeLessThanOrEqual(1);
  });

  it('keeps to the chosen industries, and says so', () => {
    const chosen = leadsFigure(document, viewOf(null, ['batteries']));
    expect(new Set(chosen.points.map((point) => point.at))).toEqual(new Set(['batteries']));
    expect(chosen.rows.map((row) => row.id)).toEqual(['batteries']);
    expect(chosen.filters).toEqual([{ label: 'Industry', value: 'Batteries' }]);
  });

  it('says of its own counts that they are no score', () => {
    expect(figure.notes.join(' ')).toContain('they are no score');
  });

  it('has no two marks of one key', () => {
    const keys = figure.points.map((point) => point.key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
