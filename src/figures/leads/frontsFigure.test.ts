import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { Front, Industry } from '../../contract/codelists.ts';
import { isoDay, periodEnd } from '../../contract/periodDays.ts';
import { gapsDocument } from '../../contract/gaps.ts';
import { leadsDocument } from '../../contract/overview.ts';
import { frontStates } from '../../domain/fronts.ts';
import { frontsFigure } from './frontsFigure.ts';

const document = builtDocument(leadsDocument);
const figure = frontsFigure(document, viewOf());
const textOf = (key: string) => figure.points.find((point) => point.key === key)?.text ?? '';

describe('frontsFigure, as recorded', () => {
  it('has a row for every industry, with a page, and a column for every front', () => {
    expect(figure.rows.map(({ id }) => id)).toEqual(Industry.codes);
    expect(figure.rows.every(({ id, page }) => page === `/industries/${id}`)).toBe(true);
    expect(figure.series.map(({ id }) => id)).toEqual(Front.codes);
  });

  it('says who leads, on how many comparisons, by how much, since when and on data of when', () => {
    expect(textOf('ev|market')).toMatch(
      /^China leads on (?:both|all \d+|\d+ of \d+) comparisons, by a factor of [\d.]+ to [\d.]+, since (?:at least )?(?:\w+ )?\d{4}, \d{4} to .+ data; ahead of both on some: Norway/,
    );
  });

  it('names a comparison without a verdict with its values, and a part of a year as one', () => {
    const headOf = (key: string) => figure.cells[key]?.head ?? '';
    const thin = figure.points.filter(({ key }) => headOf(key).startsWith('No verdict'));
    expect(thin.length).toBeGreaterThan(10);
    for (const { key } of thin)
      expect(headOf(key)).toMatch(
        /^No verdict: (one measure|1 of \d usable|few issuers|share of few|(few|unlike|old|unsure) (cases|data)|a minimum)$/,
      );
    for (const { text } of thin)
      expect(text).toMatch(
        /^No verdict(?:: (?:one measure|1 of \d usable))?\. .+, .*\d{4}.*: China .+, U\.S\. .+/,
      );
    expect(figure.points.map(({ key }) => textOf(key)).join(' | ')).toMatch(/\d{4}(?: data)? \(partial\)/);
  });

  it('shows on the card of a field without a verdict the place of the values that it names', () => {
    const thin = figure.points.filter(({ text }) => text?.startsWith('No verdict') === true);
    for (const { key, text, derivation, evidence } of thin) {
      const [first] = derivation?.inputs ?? [];
      expect(text, key).toContain(`: China ${(first?.text ?? '').split(' ')[0] ?? ''}`);
      expect([evidence.sourceId, evidence.locator], key).toEqual([
        first?.evidence.sourceId,
        first?.evidence.locator,
      ]);
    }
  });

  it('names with a number of pairs the sources of all values behind them', () => {
    const of = (text: string) => figure.findings.find((finding) => finding.text === text)?.point;
    const sourcesOf = (keys: (key: string) => boolean) =>
      new Set(
        figure.points
          .filter(({ key }) => keys(key))
          .flatMap(({ derivation }) => derivation?.inputs.map((row) => row.evidence.sourceId) ?? []),
      ).size;
    expect(of(String(Industry.codes.length * Front.codes.length))?.evidence.note).toContain(
      `values of ${String(figure.points.length)} pairs from ${String(sourcesOf(() => true))} sources`,
    );
  });

  it('has first lines that a column of the picture does not cut', () => {
    const longest = Object.values(figure.cells).map(({ head }) => head.length);
    expect(Math.max(...longest)).toBeLessThanOrEqual('No verdict: 1 of 2 usable'.length);
  });

  it('says what is few beside values that are not', () => {
    expect(figure.cells['autonomous-driving|standards']?.head).toBe('No verdict: few issuers');
    expect(figure.cells['telecom|seats']?.lines.join(' ')).not.toContain('too weak');
  });

  it('draws a cell for each point, and leads to what was looked for where nothing compares the two', () => {
    expect(Object.keys(figure.cells).sort()).toEqual(figure.points.map(({ key }) => key).sort());
    const { emptyPages = {} } = figure;
    const all = Industry.codes.flatMap((industry) => Front.codes.map((front) => `${industry}|${front}`));
    expect([...Object.keys(figure.cells), ...Object.keys(emptyPages)].sort()).toEqual(all.sort());
    expect(emptyPages['power-grid|seats']).toBe('/gaps?industry=power-grid&front=seats');
    const { gaps } = builtDocument(gapsDocument);
    for (const pair of Object.keys(emptyPages))
      expect([
        pair,
        gaps.some(({ industries, front }) => industries.some((one) => `${one}|${front ?? ''}` === pair)),
      ]).toEqual([pair, true]);
    expect(frontsFigure(document, viewOf('2026-05-26')).emptyPages).toBeUndefined();
  });

  it('names in its title only what can be counted in its cells, with one industry and with all', () => {
    const heads = Object.values(figure.cells).map(({ tone }) => tone);
    const of = (tone: string) => heads.filter((one) => one === tone).length;
    expect(figure.title).toBe(
      `China leads in ${String(of('CN'))} of ${String(Industry.codes.length * Front.codes.length)} industry-and-area pairs, the United States in ${String(of('US'))}`,
    );
    for (const industry of Industry.codes) {
      const shown = frontsFigure(document, viewOf(null, [industry]));
      const leaders = new Set(Object.values(shown.cells).map(({ tone }) => tone));
      expect(shown.title.includes('China leads'), shown.title).toBe(leaders.has('CN'));
      expect(shown.title.includes('United States'), shown.title).toBe(leaders.has('US'));
      expect(shown.title.split(' ').length).toBeLessThanOrEqual(12);
    }
  });

  it('counts what is not new, whole, large or sure enough for nobody', () => {
    const states = frontStates(document.leads, '2026-11-26');
    for (const { ahead, counts, thin, standing } of states) {
      if (ahead !== null) expect(counts.length).toBeGreaterThan(1);
      for (const lead of counts.flatMap(({ leads }) => leads)) {
        expect(lead.few).toBe(false);
        expect(isoDay(periodEnd(lead.timePeriod)) >= '2023-11-26', lead.timePeriod).toBe(true);
        expect([lead.evidence.CN.confidence, lead.evidence.US.confidence]).not.toContain('low');
      }
      if (standing === 'nothing') expect([counts, thin]).toEqual([[], []]);
    }
  });

  it('gives both values of every count behind a cell', () => {
    for (const { derivation, facts } of figure.points) {
      expect((derivation?.inputs.length ?? 0) % 2).toBe(0);
      expect(facts.length).toBeGreaterThan(0);
    }
  });

  it('says of a count without a verdict on how many rows each country is', () => {
    const facts = figure.points.find(({ key }) => key === 'semiconductors|market')?.facts ?? [];
    expect(facts.find(({ label }) => label === 'No verdict on')?.value).toContain(
      'Chip design, fabrication and packaging (CSET) (too old; ahead: China on 2, the U.S. on 5)',
    );
  });

  it('gives a size in times only where a lead is a number of times', () => {
    const elo = document.leads.map((lead) => ({
      ...lead,
      pointsPerTenfold: 400,
      unit: { ...lead.unit, kind: 'score' as const },
    }));
    for (const { text } of frontsFigure({ ...document, leads: elo }, viewOf()).points)
      expect(text).not.toMatch(/ by a factor|has none/);
  });

  it('names a third country that is ahead of both on a count that decides', () => {
    const note = (industries: Industry[]) =>
      frontsFigure(document, viewOf(null, industries)).notes.find((text) => text.startsWith('Only China'));
    expect(note(['cross-industry'])).toMatch(/are compared\. .*: Germany \(Cross-industry, seats\)\.$/);
    expect(note([])).toContain('Norway');
    expect(note(['telecom'])).toBeUndefined();
  });

  it('says of one industry on how many comparisons a leader leads', () => {
    const { subtitle } = frontsFigure(document, viewOf(null, ['telecom']));
    expect(subtitle).toMatch(
      /\. Standards: China leads on 2 of 3 comparisons(, \d+ more (has|have) no verdict)?\. Do not add these up/,
    );
  });

  it('says what not to do with it, and the rule', () => {
    expect(figure.subtitle).toContain('Do not add these up');
    expect(figure.notes.join(' ')).toContain('leads on most of two or more comparisons');
  });
});
