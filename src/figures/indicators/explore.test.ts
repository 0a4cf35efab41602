import { describe, expect, it } from 'vitest';
import { builtCatalog, builtIndicator } from '../../../tests/support/builtFigures.ts';
import { noSurerThan } from '../../contract/confidence.ts';
import { RefArea } from '../../contract/codelists.ts';
import { sharedDenominators } from '../../contract/measures.ts';
import { splitIndustry } from '../../domain/industries.ts';
import { hasTitleLength } from '../../figure/titleLength.ts';
import type { Options } from '../../url/view.ts';
import { areaId, explorable, exploredFigure } from './explore.ts';

const subjectOf = (id: string) => {
  const document = builtIndicator(id);
  const context = { industries: [], asOf: null, link: `/indicators/${id}` };
  return { document, industry: splitIndustry(document.observations, []), context };
};

const divisorOf = (basis: keyof typeof sharedDenominators) => ({
  basis,
  document: builtIndicator(sharedDenominators[basis]),
});

const explored = (id: string, options: Options) =>
  exploredFigure(
    subjectOf(id),
    options,
    options.basis === 'per-head' || options.basis === 'per-gdp' ? divisorOf(options.basis) : null,
  );

const valueIn = (id: string, options: Options, key: string) =>
  explored(id, options).points.find((point) => point.key === key)?.value ?? NaN;

describe('exploredFigure', () => {
  it('computes index, difference, ratio and values per head from the values on record', () => {
    const of = (area: string, period: string) =>
      builtIndicator('ev-car-sales').observations.find(
        (one) => one.refArea === area && one.timePeriod === period,
      )?.value ?? NaN;
    const people = builtIndicator('policy-population').observations.find(
      ({ refArea, timePeriod }) => refArea === 'CN' && timePeriod === '2020',
    )?.value;
    const [cn, us] = [of('CN', '2020'), of('US', '2020')];
    expect(valueIn('ev-car-sales', { computed: 'ratio' }, 'ratio|2020')).toBeCloseTo(cn / us, 3);
    expect(valueIn('ev-car-sales', { computed: 'difference' }, 'difference|2020')).toBe(us - cn);
    expect(valueIn('ev-car-sales', { computed: 'index' }, 'CN|2010')).toBe(100);
    expect(valueIn('ev-car-sales', { computed: 'index' }, 'CN|2020')).toBeCloseTo(
      (100 * cn) / of('CN', '2010'),
      -2,
    );
    const perHead = (cn / (people ?? NaN)) * 10_000_000;
    expect(valueIn('ev-car-sales', { basis: 'per-head' }, 'CN|2020') / perHead).toBeCloseTo(1, 3);
  });

  it('shows the areas and years that are asked for', () => {
    const figure = explored('ev-car-sales', { areas: ['no', 'us'], from: '2018-01-01', until: '2020-12-31' });
    expect(figure.series.map(({ id }) => id)).toEqual(['US', 'NO']);
    expect(new Set(figure.points.map(({ period }) => period))).toEqual(new Set(['2018', '2019', '2020']));
    expect(explored('ev-car-sales', { areas: ['xx'] }).points).toEqual(explored('ev-car-sales', {}).points);
  });

  it('draws an index of the areas that are drawn without it, and says its base once', () => {
    const idsOf = (options: Options) => explored('ev-car-sales', options).series.map(({ id }) => id);
    const plain = idsOf({});
    const index = idsOf({ computed: 'index' });
    expect(index.length).toBeGreaterThan(2);
    expect(index.filter((area) => !plain.includes(area))).toEqual([]);
    const { subtitle } = explored('ev-car-sales', { computed: 'index' });
    expect(subtitle.match(/index/g)).toHaveLength(1);
    expect(explored('ev-car-sales', { basis: 'per-head' }).subtitle.match(/ per /g)).toHaveLength(1);
  });

  it('names the chosen areas that have no value in the base of an index', () => {
    const notes = (areas: string[]) => explored('ev-car-sales', { computed: 'index', areas }).notes.join(' ');
    const documents = builtIndicator('ev-car-sales').observations;
    const late = documents.find(
      ({ refArea }) => !documents.some((one) => one.refArea === refArea && one.timePeriod === '2010'),
    );
    expect(notes(['cn', 'us'])).not.toContain('Not drawn');
    const area = late?.refArea ?? 'CN';
    expect(notes(['cn', 'us', areaId(area)])).toContain(
      `Not drawn: ${RefArea.label(area)} (no value above zero in 2010).`,
    );
  });

  it('names the unit of a ratio', () => {
    const [point] = explored('ev-car-sales', { computed: 'ratio' }).points;
    expect(point?.unit).toBe('times the United States value');
  });

  it('follows the axis that is asked for', () => {
    expect(explored('ev-car-sales', {})).toMatchObject({ scale: 'log' });
    expect(explored('ev-car-sales', { scale: 'linear' })).toMatchObject({ scale: 'linear', fromZero: true });
  });

  it('passes over what an indicator does not have', () => {
    const id = 'policy-caisi-capability-score';
    expect(explored(id, { computed: 'ratio' }).points).toEqual(explored(id, {}).points);
  });

  it('leads every computed number of an indicator down to its rows, no surer than they are', () => {
    // One in six, of all units and shapes: testing all would take long.
    for (const { id } of builtCatalog().filter((_, index) => index % 6 === 0)) {
      const subject = subjectOf(id);
      const { computed, bases } = explorable(subject, {});
      const options: Options[] = [
        ...computed.map((one) => ({ computed: one })),
        ...bases.map((basis) => ({ basis })),
      ];
      for (const one of options) {
        const figure = explored(id, one);
        const name = `${id} ${JSON.stringify(one)}`;
        const listed = new Set(figure.sources.map((source) => source.id));
        expect(figure.findings.length === 0 || hasTitleLength(figure.title), name).toBe(true);
        expect(figure.title + figure.subtitle, name).not.toMatch(/undefined|null|NaN|Infinity/);
        for (const { derivation, evidence, value } of figure.points) {
          const rows = (derivation?.inputs ?? []).map((input) => input.evidence);
          expect(rows.length, name).toBeGreaterThan(0);
          expect(Number.isFinite(value), name).toBe(true);
          expect(noSurerThan(evidence, rows), name).toEqual(evidence);
          expect(
            rows.every(({ sourceId }) => listed.has(sourceId)),
            name,
          ).toBe(true);
        }
      }
    }
  });
});
