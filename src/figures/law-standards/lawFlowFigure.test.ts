import { describe, expect, it } from 'vitest';
import { lawStandardsDocument } from '../../contract/register.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { lawFlowFigure } from './lawFlowFigure.ts';
import { altText } from '../../figure/altText.ts';
import { lawCompliance, lawDay, lawsOf } from './lawRows.ts';

const document = builtDocument(lawStandardsDocument);

function drawn(jurisdiction?: string, asOf: string | null = null) {
  const cut = lawsOf(document, { asOf, industries: [] }, jurisdiction);
  return lawFlowFigure(document, cut, jurisdiction, viewOf(asOf, [], '/law-standards'));
}

describe('from law to standard', () => {
  const figure = drawn();

  it('joins a UN regulation with its Chinese counterpart, once', () => {
    const links = figure.links.map(({ from, to }) => `${from} → ${to}`);
    expect(links).toContain('standard|UN R155 → counterpart|GB 44495-2024');
    expect(links).not.toContain('standard|GB 44495-2024 → counterpart|UN R155');
    expect(links).toContain('law|49 CFR part 571 → standard|FMVSS 305a');
  });

  it('names who issues a standard, not whose law names it, and says of each count what it counts', () => {
    const card = (key: string) => {
      const { actor, derivation } = figure.points.find((point) => point.key === key) ?? {};
      return [actor, derivation?.formula];
    };
    expect(card('standard|UN R152')).toEqual([
      'UN',
      'Number of references on record whose standard is UN R152',
    ]);
    expect(card('standard|ETSI EN 304 620')[0]).toBe('ETSI');
    expect(card('standard|prEN 18282')[0]).toBe('CEN or CENELEC');
    expect(card('standard|ANSI/ASAE 390.4')[0]).toBe('United States');
    expect(card('counterpart|NIST AI 100-1')[0]).toBe('United States');
    expect(card('standard|Other requested standards (Battery Regulation)')).toEqual([
      'European Union',
      'Number of references on record by which the law requests a standard that has no counterpart on record',
    ]);
    expect(figure.points.map(({ actor }) => actor)).not.toContain('Issuer not on record');
  });

  it('draws what no source states apart from what one does, each with its own source', () => {
    const relation = (from: string, to: string) =>
      figure.links.find((link) => link.from === `standard|${from}` && link.to === `counterpart|${to}`);
    expect(relation('GTR 20', 'GB 38031-2020')?.relation).toBe(
      'GB 38031-2020 is written to align with GTR 20, stated by a source',
    );
    expect(relation('GTR 20', 'GB 38031-2020')?.unsure).toBeUndefined();
    expect(relation('GTR 20', 'GB 38031-2025')).toMatchObject({ unsure: true });
    const laws = new Map(document.lawStandards.map((law) => [law.designation, law.evidence.sourceId]));
    const point = figure.points.find(({ key }) => key === 'counterpart|GB 38031-2020');
    expect(point?.evidence.sourceId).not.toBe(laws.get('GTR 20'));
  });

  it.each(['2021-01-01', '2024-06-01'])('knows no counterpart on %s that came out later', (asOf) => {
    const year = Number(asOf.slice(0, 4));
    const names = drawn(undefined, asOf).points.filter(({ seriesId }) => seriesId === 'counterpart');
    for (const { subject } of names) {
      const edition = /-(20\d\d)$/.exec(subject)?.[1];
      if (edition !== undefined) expect(Number(edition), subject).toBeLessThanOrEqual(year);
    }
    expect(names.map(({ subject }) => subject)).not.toContain('FMVSS 305a');
  });

  it('says of a text that was replaced until when it held, for new types and for those approved earlier', () => {
    const row = lawsOf(document, { asOf: null, industries: [] }).known.find(
      ({ designation }) => designation === 'GB 38031-2020',
    );
    expect(row && lawDay(row, '2026-11-26')).toBe(
      'in force from January 1, 2021 to July 1, 2026 for new types, to June 30, 2027 for types approved earlier',
    );
    const before = lawsOf(document, { asOf: '2025-01-01', industries: [] }).known;
    for (const one of before) expect(one.standing.end, one.law).toBeNull();
  });

  it('says from when a law of its own days has new types and all vehicles comply', () => {
    const own = lawsOf(document, { asOf: null, industries: [] }).known.filter(({ allOn }) => allOn !== null);
    expect(own.length).toBeGreaterThan(5);
    for (const row of own)
      expect(lawCompliance(row), row.designation ?? '').toMatch(
        /(all vehicles|all types|existing types) from/,
      );
    const item = own.find(({ article }) => article === 'item C9');
    expect(item && lawCompliance(item)).toBe('new types from July 6, 2022; existing types from July 7, 2024');
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
      document.lawStandards.filter(({ force }) => force === 'by-class').length,
    ]);
    const alone = lawsOf(document, { asOf: null, industries: [] }).known.filter(
      ({ law, force, counterparts }) =>
        law.endsWith('(Cyber Resilience Act)') && force === 'requested' && counterparts.length === 0,
    );
    const others = 'standard|Other requested standards (Cyber Resilience Act)';
    expect(figure.points.find(({ key }) => key === others)?.value).toBe(alone.length);
  });

  it('knows nothing before a source said it', () => {
    const early = drawn(undefined, '2025-06-30').points.map(({ key }) => key);
    expect(early).not.toContain('standard|GB 47955-2026');
  });

  it('shows one jurisdiction, and says which', () => {
    const one = drawn('cn');
    expect(one.filters).toContainEqual({ label: 'Jurisdiction', value: 'China' });
    const issuers = one.points.filter(({ seriesId }) => seriesId === 'law').map(({ actor }) => actor);
    expect(new Set([...issuers, ...one.findings.map(({ point }) => point.actor)])).toEqual(
      new Set(['China']),
    );
    expect(one.title).toMatch(/^China: \d+ legal references to standards on record; all bind a class$/);
    expect(one.notes.join(' ')).toContain('binds all mandatory national standards without naming any');
  });

  it('says of no law that it asks for what was requested under it', () => {
    expect(figure.title).toMatch(/^\d+ legal references .+; \d+ only request one, \d+ bind a class$/);
    expect(drawn('eu').title).toMatch(/^European Union: .+; \d+ only request one$/);
    expect(drawn('us').title).toMatch(/^United States: \d+ legal references to standards on record$/);
  });

  it('counts in its alternative text the links that are drawn, and names who has most references', () => {
    const [, links, name, most] =
      /with (\d+) links; most references: (.+), (\d+)\./.exec(altText(figure)) ?? [];
    expect(Number(links)).toBe(figure.links.length);
    const values = figure.points.map(({ value }) => value ?? 0);
    expect(Number(most)).toBe(Math.max(...values));
    const key = figure.rows.find(({ label }) => label === name)?.id;
    expect(figure.points.find((point) => point.key === key)?.value).toBe(Number(most));
  });

  it('says what a view of an earlier day leaves out, of the jurisdiction alone', () => {
    expect(figure.notes.join(' ')).not.toContain('Left out');
    const all = drawn(undefined, '2026-05-26').notes.at(-1);
    expect(all).toMatch(/^Left out: \d+ references published after May 26, 2026/);
    expect(drawn('cn', '2026-05-26').notes.at(-1)).not.toBe(all);
  });
});
