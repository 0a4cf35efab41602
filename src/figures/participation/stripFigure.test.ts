import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { Basis, measuresDocument } from '../../contract/measures.ts';
import { leadsDocument } from '../../contract/overview.ts';
import { leadShare } from '../../domain/leadShare.ts';
import { altText } from '../../figure/altText.ts';
import { legendItems } from '../../figure/firstPaint.ts';
import { tallyLeads } from '../../figure/kinds/leads.ts';
import { longDescription } from '../../figure/longDescription.ts';
import { counted } from '../../domain/words.ts';
import { Industry } from '../../contract/codelists.ts';
import { stripFigure } from './stripFigure.ts';

const document = builtDocument(measuresDocument);
const strip = stripFigure(document, 'absolute', viewOf());

describe('stripFigure, as recorded', () => {
  it('answers who leads as the overview does', () => {
    const { leads } = builtDocument(leadsDocument);
    const known = strip.points.filter(({ value }) => value !== null);
    expect(known.length).toBeGreaterThan(15);
    for (const { key, value, period } of known) {
      const lead = leads.find(({ indicatorId }) => key.endsWith(`|${indicatorId}`));
      expect(lead?.timePeriod, key).toBe(period);
      expect(lead && leadShare(lead), key).toBeCloseTo(value ?? 0, 12);
    }
  });

  it('says what it counts, and on a past day nothing of later ones', () => {
    const joined = (one: typeof strip) =>
      one.points.find(({ key }) => key.endsWith('|bodies-iso-p-memberships'));
    expect(joined(strip)?.definition).toMatch(/^Number of ISO committees in which .* of March 2026\. Both /);
    const past = stripFigure(document, 'absolute', viewOf('2025-01-01'));
    expect(joined(past)?.definition).toMatch(/^Number of ISO committees in which /);
    expect(joined(past)?.definition).not.toContain('2026');
  });

  it('cites the first of its rows, and bears a note only where all of them do', () => {
    for (const { key, evidence, derivation } of strip.points) {
      const rows = derivation?.inputs ?? [];
      expect(rows[0]?.evidence.locator, key).toBe(evidence.locator);
      if (evidence.note === null) continue;
      expect(new Set(rows.map((row) => row.evidence.note)), key).toEqual(new Set([evidence.note]));
    }
  });

  it('says what its rows hold: shares, and one row for each industry', () => {
    const { counts } = document;
    const isShare = ({ key }: { readonly key: string }) =>
      counts.some(({ indicatorId, unit }) => key.endsWith(`|${indicatorId}`) && unit.kind === 'share');
    expect(strip.points.some(isShare)).toBe(true);
    expect(strip.subtitle).toMatch(/^One row per measure and standards body, in totals or shares\./);
    const two = stripFigure(document, 'absolute', viewOf(null, ['ev', 'autonomous-driving']));
    expect(two.subtitle).toMatch(/^One row per measure, standards body and industry, /);
    expect(stripFigure(document, 'per-seat', viewOf()).subtitle).toContain(', per member seat.');
  });

  it('has no data, and no place on the line, where one country alone is counted', () => {
    const led = strip.points.find(({ key }) => key.startsWith('led-projects.several|'));
    expect(led?.value).toBeNull();
    expect(led?.text).toContain('United States no data');
    expect(led?.text).toContain('undetermined');
  });

  it('says that what has no verdict are comparisons, which both countries have, not all on record', () => {
    const one = stripFigure(document, 'absolute', viewOf(null, ['ev']));
    expect(one.points.some(({ value }) => value === null)).toBe(true);
    expect(one.title).toMatch(/^Electric vehicles: no verdict on any of \d+ participation comparisons$/);
  });

  it('counts in its title the marks that can be counted in the picture', () => {
    const both = strip.points.filter(({ value }) => value !== null);
    const of = (sign: number) =>
      both.filter(({ decided, value }) => decided !== false && Math.sign(value ?? 0) === sign).length;
    const thin = strip.hollow?.keys.length ?? 0;
    expect(strip.title).toBe(
      `China leads on ${String(of(-1))} of ${String(both.length)} participation comparisons, the U.S. on ${String(of(1))}; no verdict on ${String(thin)}`,
    );
    expect(strip.findings.map(({ text }) => Number(text))).toEqual([of(-1), both.length, of(1), thin]);
    expect(of(-1) + of(1) + thin).toBe(both.length);
  });

  it.each([[], ...Industry.codes.map((code) => [code])])(
    'counts the same lines in its title, its alternative text and its long text: %s',
    (...chosen) => {
      const figure = stripFigure(document, 'absolute', viewOf(null, chosen));
      const tally = tallyLeads(figure);
      expect(tally.all).toBe(figure.points.filter(({ value }) => value !== null).length);
      expect(tally.CN + tally.US + tally.level + tally.untold).toBe(tally.all);
      // Tied means two equal values, never a line without a verdict.
      const equal = figure.points.filter(({ value, decided }) => value === 0 && decided === true);
      expect(tally.level).toBe(equal.length);
      for (const text of [altText(figure), longDescription(figure)]) {
        if (tally.all === 1) expect(text).toMatch(/\bonly comparison\b/);
        if (tally.all > 1) expect(text).toContain(`of ${counted(tally.all, 'comparison')}`);
        if (tally.all > 1 && tally.untold > 0)
          expect(text).toContain(
            `${String(tally.untold)} ${tally.untold === 1 ? 'is' : 'are'} without a verdict`,
          );
        expect(/\b(?:is|are) tied/.test(text)).toBe(tally.level > 0);
      }
    },
  );

  it('explains its hollow marks in the legend, and counts the reasons', () => {
    expect(legendItems(strip)).toContainEqual({
      label: 'No verdict',
      tone: 'ink',
      fill: 'hollow',
      mark: 'dot',
    });
    const note = strip.notes.find((text) => text.startsWith('Hollow')) ?? '';
    const numbers = [...note.matchAll(/\((\d+)\)/g)].map(([, number]) => Number(number));
    expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(strip.hollow?.keys.length);
  });

  it('gives no verdict on few, old or unsure values, and says why', () => {
    const chairs = strip.points.find(({ key }) => key.endsWith('|bodies-3gpp-ran-chairs'));
    for (const { text, decided } of strip.points.filter(({ text }) => text?.includes('no verdict')))
      expect(decided, text ?? '').toBe(false);
    expect(chairs?.decided ?? false).toBe(false);
  });

  it('divides no share, and says so', () => {
    const perHead = stripFigure(document, 'per-head', viewOf());
    expect(perHead.points.map(({ key }) => key)).not.toContain('patents.3gpp|bodies-5g-sep-share-cnipa');
    expect(perHead.notes.join(' ')).toContain('a share cannot be divided');
    expect(perHead.points.find(({ key }) => key.startsWith('secretariats.iso|'))?.text).toContain(
      'per 10 million people',
    );
  });

  it.each(Basis.codes)('has the values of both countries behind each mark, %s', (basis) => {
    for (const { value, derivation } of stripFigure(document, basis, viewOf()).points) {
      const each = basis === 'absolute' ? 1 : 2;
      expect(derivation?.inputs.length).toBe(value === null ? each : 2 * each);
    }
  });

  it('has a line for each chosen industry of a count that is split by industry', () => {
    const chosen = stripFigure(document, 'absolute', viewOf(null, ['ai', 'batteries']));
    const rows = chosen.rows.map(({ id }) => id);
    expect(rows).toContain('secretariats.iso.ai');
    expect(rows).toContain('secretariats.iso.batteries');
  });
});
