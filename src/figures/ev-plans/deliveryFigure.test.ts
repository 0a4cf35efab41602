import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { planTasksDocument } from '../../contract/evPlans.ts';
import { datasetDay, periodStart } from '../../domain/periods.ts';
import { planFlowDocument } from '../../contract/planFlow.ts';
import { deliveryFigure } from './deliveryFigure.ts';
import { planFates } from './planFates.ts';

const document = builtDocument(planTasksDocument);
const flow = builtDocument(planFlowDocument);

function drawn(asOf: string | null, by?: 'field' | 'country') {
  const view = viewOf(asOf, [], '/ev-plans');
  const { plans, fates } = planFates(document, flow, view);
  return deliveryFigure({ ...document, sources: flow.sources, plans, fates }, by, view);
}

const curve = (figure: ReturnType<typeof drawn>, id: string) =>
  figure?.points
    .filter(({ seriesId }) => seriesId === id)
    .map(({ key, value }) => [key.split('|')[1], value]);

describe('deliveryFigure, the plan of 2024', () => {
  const figure = drawn(null);

  it('rises on each day on which a promised document came out, and never falls', () => {
    // Eleven promises, due on the last day of 2024: seven came out in time, two on February 28, 2025.
    expect(curve(figure, '2024')).toEqual([
      ['-368', 9],
      ['-130', 45],
      ['-93', 64],
      ['59', 82],
      // Open until the day of the dataset.
      [String(periodStart(datasetDay(document.datasetVersion)) - periodStart('2024-12-31')), 82],
    ]);
    for (const id of figure?.series.map((one) => one.id) ?? []) {
      const values = curve(figure, id)?.map(([, value]) => Number(value)) ?? [];
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
  });

  it('keeps what is open as open until the day of the view, not as failed', () => {
    const last = figure?.points.findLast(({ seriesId }) => seriesId === '2024');
    expect(
      last?.derivation?.inputs.filter(({ text }) => text.includes('nothing out on record')),
    ).toHaveLength(2);
    expect(last?.facts).toContainEqual({ label: 'Still awaited just before', value: '2' });
    expect(last?.facts).toContainEqual({ label: '95 % interval', value: '36 to 95 %' });
  });

  it('holds each share inside its interval, and rests it on all promises of its curve', () => {
    for (const { value, low, high, derivation, facts } of figure?.points ?? []) {
      expect(low ?? value).toBeLessThanOrEqual(value ?? NaN);
      expect(high ?? value).toBeGreaterThanOrEqual(value ?? NaN);
      expect(String(derivation?.inputs.length)).toBe(facts[0]?.value);
    }
  });

  it('counts no bare target, and names the parts that are too few for a curve', () => {
    const inputs = figure?.points[0]?.derivation?.inputs.map(({ label }) => label);
    expect(inputs).not.toContain('28 million charging facilities in operation');
    expect(figure?.notes.join(' ')).toContain('Plans of 2022 (2)');
    expect(figure?.series.map(({ id }) => id)).not.toContain('2022');
  });

  it('puts the United States beside China where it is parted by whose plan it is', () => {
    const byCountry = drawn(null, 'country');
    expect(byCountry?.series.map(({ id }) => id)).toEqual(['all', 'CN', 'US']);
    expect(drawn(null, 'field')?.series.map(({ id }) => id)).toContain('automated-driving');
  });

  it('knows on an earlier day only what was out and promised by then', () => {
    const earlier = drawn('2025-01-15');
    expect(curve(earlier, '2024')?.at(-1)).toEqual(['15', 64]);
    expect(earlier?.series.map(({ id }) => id)).not.toContain('2025');
    expect(drawn('2010-01-01')).toBeNull();
  });
});
