import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { planTasksDocument } from '../../contract/evPlans.ts';
import { FEWEST_CASES } from '../../domain/floor.ts';
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

describe('deliveryFigure', () => {
  const figure = drawn(null);

  it('rises on each day on which a promised document came out, and never falls', () => {
    for (const by of [undefined, 'field', 'country'] as const)
      for (const { id } of drawn(null, by)?.series ?? []) {
        const values = curve(drawn(null, by), id)?.map(([, value]) => Number(value)) ?? [];
        expect(values).toEqual(values.toSorted((a, b) => a - b));
        expect(values.length).toBeGreaterThan(2);
      }
  });

  it('keeps what is open as open until the day of the view, not as failed', () => {
    const last = figure?.points.findLast(({ seriesId }) => seriesId === 'all');
    const open = last?.derivation?.inputs.filter(({ text }) => text.includes('no document on record'));
    expect(last?.value).toBeLessThan(100);
    expect(open?.length).toBeGreaterThan(0);
  });

  it('holds each share inside its interval, and rests it on all promises of its curve', () => {
    for (const { value, low, high, derivation, facts } of figure?.points ?? []) {
      expect(low ?? value).toBeLessThanOrEqual(value ?? NaN);
      expect(high ?? value).toBeGreaterThanOrEqual(value ?? NaN);
      expect(String(derivation?.inputs.length)).toBe(facts[0]?.value);
    }
  });

  it('draws no curve of fewer than ten promises', () => {
    for (const by of [undefined, 'field', 'country'] as const) {
      const { points = [], series = [] } = drawn(null, by) ?? {};
      for (const { derivation, subject } of points)
        expect(derivation?.inputs.length, subject).toBeGreaterThanOrEqual(FEWEST_CASES);
      expect(series[0]?.id).toBe('all');
    }
    expect(drawn(null, 'country')?.series.map(({ id }) => id)).toContain('CN');
  });

  it('has each promise in the curve of a part, or names its part and says that it is too small', () => {
    const sizesIn = (text: string) =>
      [...text.matchAll(/\((\d+)\)/g)].reduce((sum, [, size]) => sum + Number(size), 0);
    for (const by of [undefined, 'field', 'country'] as const) {
      const parted = drawn(null, by);
      const small = parted?.notes.filter((note) => note.includes('too few for a line of their own')) ?? [];
      const [all = 0, ...parts] = [...(parted?.series.map(({ label }) => label) ?? []), ...small].map(
        sizesIn,
      );
      expect(all).toBeGreaterThan(0);
      expect(parts.reduce((sum, size) => sum + size, 0)).toBe(all);
    }
  });

  it('says that it counts what is on record of plans that are known in part, and whose they are', () => {
    expect(figure?.title).toMatch(/\d+ known promised documents now due were published on time$/);
    expect(figure?.subtitle).toMatch(/; \d+ plans of China \(incomplete\)$/);
    expect(figure?.series[0]?.label).not.toContain('All plans');
  });

  it('draws none at all where fewer than ten were due', () => {
    expect(drawn('2024-12-31')).toBeNull();
    expect(drawn('2010-01-01')).toBeNull();
  });

  it('knows on an earlier day only what was out and promised by then', () => {
    const earlier = drawn('2026-02-01');
    const days = earlier?.points.flatMap(({ derivation }) =>
      (derivation?.inputs ?? []).map(({ text }) => text),
    );
    expect(days?.length).toBeGreaterThan(0);
    expect(days?.some((text) => text.includes('2026'))).toBe(false);
  });
});
