import { describe, expect, it } from 'vitest';
import { lawStandardsDocument } from '../../contract/register.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { lawFlowFigure } from './lawFlowFigure.ts';
import { lawsIn, lawsOf } from './lawRows.ts';

const document = builtDocument(lawStandardsDocument);

function drawn(jurisdiction?: string, asOf: string | null = null) {
  const laws = lawsIn(lawsOf(document, { asOf, industries: [] }).known, jurisdiction);
  return lawFlowFigure(document, laws, jurisdiction, viewOf(asOf, [], '/law-standards'));
}

describe('from law to standard', () => {
  const figure = drawn();

  it('joins a UN regulation with its Chinese counterpart, once', () => {
    const links = figure.links.map(({ from, to }) => `${from} → ${to}`);
    expect(links).toContain('standard|UN R155 → counterpart|GB 44495-2024');
    expect(links).not.toContain('standard|GB 44495-2024 → counterpart|UN R155');
    expect(links).toContain('law|49 CFR part 571 → standard|FMVSS 305a');
  });

  it('says that no counterpart of UN R157 is on record', () => {
    expect(figure.links.filter(({ from }) => from === 'standard|UN R157')).toEqual([]);
  });

  it('never calls a draft that is only asked for binding', () => {
    const forces = figure.links.filter(({ to }) => to.includes('prEN')).map(({ relation }) => relation);
    expect(new Set(forces)).toEqual(new Set(['requested']));
  });

  it('counts each reference, also those drawn as one', () => {
    const inLaw = figure.points.filter(({ seriesId }) => seriesId === 'law');
    const all = inLaw.reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(all).toBe(document.lawStandards.length);
    expect(figure.findings.map(({ text }) => Number(text))).toEqual([
      all,
      document.lawStandards.filter(({ force }) => force === 'requested').length,
    ]);
    expect(figure.points.find(({ key }) => key.startsWith('standard|No number yet'))?.value).toBe(41);
  });

  it('knows nothing before a source said it', () => {
    const early = drawn(undefined, '2025-06-30').points.map(({ key }) => key);
    expect(early).not.toContain('standard|GB 47955-2026');
  });

  it('shows one jurisdiction, and says which', () => {
    const one = drawn('cn');
    expect(one.filters).toContainEqual({ label: 'Jurisdiction', value: 'China' });
    expect(one.points.filter(({ seriesId }) => seriesId === 'law').map(({ actor }) => actor)).toEqual([
      'China',
      'China',
    ]);
  });
});
