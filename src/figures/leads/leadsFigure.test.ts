import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { leadsDocument } from '../../contract/overview.ts';
import { legendItems } from '../../figure/firstPaint.ts';
import { altText } from '../../figure/altText.ts';
import { weakest } from '../../contract/confidence.ts';
import { tallyLeads } from '../../figure/kinds/leads.ts';
import { longDescription } from '../../figure/longDescription.ts';
import { leadsFigure } from './leadsFigure.ts';

describe('leadsFigure, as recorded', () => {
  const document = builtDocument(leadsDocument);
  const figure = leadsFigure(document, viewOf());

  it('has one count in title, alternative text, long text and findings', () => {
    const { CN, US, all } = tallyLeads(figure);
    const counts = `China leads on ${String(CN)} of ${String(all)} `;
    const rest = new RegExp(`with a verdict, the United States on ${String(US)}`);
    for (const text of [figure.title, altText(figure), longDescription(figure)]) {
      expect(text).toContain(counts);
      expect(text).toMatch(rest);
    }
    expect(figure.findings.map(({ point }) => point.value)).toEqual([CN, all, US]);
  });

  it('reads from all comparisons that a country leads on none', () => {
    const { findings } = leadsFigure(document, viewOf(null, ['ev']));
    const [all, none] = [findings[1]?.point, findings.find(({ point }) => point.value === 0)?.point];
    expect(none?.subject).toBe('Comparisons on which the United States leads');
    expect(none?.derivation?.inputs).toEqual(all?.derivation?.inputs);
    expect(none?.evidence).toEqual(all?.evidence);
  });

  it('calls what it counts comparisons, and what it draws or leaves out marks', () => {
    const { all } = tallyLeads(figure);
    expect(figure.title).toContain(`of ${String(all)} comparisons with a verdict, `);
    expect(figure.notes.find((note) => note.startsWith('Left out'))).toMatch(
      /^Left out: \d+ marks .*lower value that is only a minimum/,
    );
  });

  it('counts what is cut from one table once', () => {
    const chips = leadsFigure(document, viewOf(null, ['semiconductors']));
    const cset = chips.families?.find(({ label }) => label.includes('CSET'));
    expect(cset?.keys.length).toBeGreaterThan(5);
    const { all } = tallyLeads(chips);
    const inFamilies = (chips.families ?? []).flatMap(({ keys }) => keys).length;
    expect(all).toBe(chips.points.length - inFamilies + (chips.families ?? []).length);
  });

  it('leaves out pairs that are both under a hundredth of the world, and says so', () => {
    const small = document.leads.filter(({ bothSmall }) => bothSmall);
    expect(small.map(({ indicatorId }) => indicatorId)).toContain('policy-chip-share-lithography-tools');
    for (const { indicatorId, industry } of small) {
      expect(figure.points.map(({ key }) => key)).not.toContain(`${indicatorId}|${industry}`);
    }
    expect(figure.notes.join(' ')).toContain('under 1% of the world');
  });

  it('names a third country that is ahead of both', () => {
    const secretariats = figure.points.find(({ key }) => key.startsWith('bodies-iso-secretariats|'));
    expect(secretariats?.text).toContain('ahead of both: Germany 134');
  });

  it('is as sure as the weaker of both values', () => {
    for (const { evidence, derivation } of figure.points) {
      expect(evidence.confidence).toBe(
        weakest((derivation?.inputs ?? []).map((input) => input.evidence.confidence)),
      );
    }
  });

  it('says on the page and in the picture that its tally is no ranking', () => {
    expect(figure.subtitle).toContain('Not a ranking');
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
    expect(chosen.filters).toMatchObject([{ label: 'Industry', value: 'Batteries' }]);
  });

  it('says of a single comparison that it carries a verdict, not that it alone separates the two', () => {
    const one = leadsFigure(document, viewOf(null, ['high-speed-rail']));
    expect(tallyLeads(one).all).toBe(1);
    expect(one.title).toBe('China leads on the only comparison with a verdict');
    expect(document.leads.filter(({ industry }) => industry === 'high-speed-rail').length).toBeGreaterThan(1);
  });

  it('explains its hollow marks in the legend', () => {
    expect(figure.hollow?.keys.length).toBeGreaterThan(0);
    expect(legendItems(figure).at(-1)?.label).toBe('Too close to call: within the margin of error');
  });

  it('says in a note that its tally is no ranking', () => {
    expect(figure.notes.join(' ')).toContain('Do not use the tally as a ranking');
  });

  it('has no two marks of one key', () => {
    const keys = figure.points.map((point) => point.key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
