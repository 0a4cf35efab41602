import { describe, expect, it } from 'vitest';
import { adoptionsDocument, lawStandardsDocument } from '../../contract/register.ts';
import { rulesDocument } from '../../contract/rules.ts';
import { topicsDocument } from '../../contract/topics.ts';
import { rulesArea } from '../../domain/likeDuties.ts';
import { otherOf } from '../../domain/relations.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { counterpartPlaces, counterpartsIn, countryCounterparts, textState } from './lawCounterparts.ts';
import { lawDay, lawsOf, stageItem } from './lawRows.ts';

const document = builtDocument(lawStandardsDocument);
const topics = builtDocument(topicsDocument);

/** Returns the first row of a standard. */
function rowOf(name: string, asOf: string | null = null) {
  const row = lawsOf(document, { asOf, industries: [] }).known.find(
    ({ designation }) => designation === name,
  );
  if (row === undefined) throw new Error(`No law names ${name}.`);
  return row;
}

/** Returns each country as text: its texts on the same topics, or why there are none. */
const besides = (name: string, asOf: string | null = null) =>
  countryCounterparts(rowOf(name, asOf), document, topics, asOf).map(
    ({ area, texts, lack }) => `${area}: ${lack ?? texts.map(({ row }) => row.document).join(', ')}`,
  );

describe('the standards of a law', () => {
  it('have the title and the stage of the register, found by their number', () => {
    const law = rowOf('prEN 18228');
    expect(law.title).toBe('AI risk management');
    expect(law.registered?.id).toBe('pren-18228');
    expect(law.registered && stageItem(law, law.registered).text).toBe('Enquiry vote closed July 30, 2026');
    const out = rowOf('EN 18286:2026');
    expect(out.registered && stageItem(out, out.registered).text).toBe('Published July 2026');
    expect(lawDay(law, '2026-11-30')).toBe('due February 28, 2027');
    const named = document.lawStandards.filter(({ law: name }) => name.includes('AI Act'));
    for (const { designation } of named.filter((one) => one.designation !== null))
      expect(document.registered[designation ?? ''], designation ?? '').toBeDefined();
  });

  it('are never said to have no counterpart where a rule of that country is on the same topic', () => {
    const { phases } = builtDocument(rulesDocument);
    const topicsOf = (name: string) =>
      new Set(phases.filter(({ document: of }) => of === name).flatMap((phase) => phase.topics));
    const denied = lawsOf(document, { asOf: null, industries: [] }).known.flatMap((row) => {
      const own = topicsOf(row.designation ?? '');
      return countryCounterparts(row, document, topics, null)
        .filter(({ lack }) => lack === 'not found')
        .flatMap(({ area }) =>
          phases
            .filter(({ market, topics: of }) => rulesArea(market) === area && of.some((one) => own.has(one)))
            .map(({ document: rule }) => `${row.designation ?? ''}: ${rule}`),
        );
    });
    expect([...new Set(denied)]).toEqual([]);
  });

  it('have no stage on a day before the copy that shows it', () => {
    const before = lawsOf(document, { asOf: '2026-09-01', industries: [] }).known;
    expect(
      before.filter(({ registered }) => registered?.evidence.sourceId === 'register-jtc21-handbook'),
    ).toEqual([]);
  });

  it('stand beside the texts of both countries on the same topic', () => {
    expect(besides('prEN 18228')).toEqual(['CN: GB/T 46347-2025', 'US: NIST AI RMF 1.0 (AI 100-1)']);
  });

  it('have beside an ISO or IEC text the Chinese one that adopts it without change', () => {
    const adopted = builtDocument(adoptionsDocument).adoptions.filter(
      ({ refArea, degree }) => refArea === 'CN' && degree === 'IDT',
    );
    const pairs = lawsOf(document, { asOf: null, industries: [] }).known.flatMap(
      ({ designation, counterparts }) => {
        const names = counterparts.map((one) => otherOf(one, designation ?? ''));
        return adopted
          .filter(({ international }) => names.includes(international))
          .map(({ national }) => ({ designation, national, names }));
      },
    );
    expect(pairs.length).toBeGreaterThan(5);
    for (const { designation, national, names } of pairs)
      expect(names, designation ?? '').toContain(national);
  });

  it('of no number were not searched for anywhere', () => {
    const numberless = lawsOf(document, { asOf: null, industries: [] }).known.filter(
      ({ designation }) => designation === null,
    );
    expect(numberless.length).toBeGreaterThan(3);
    for (const law of numberless)
      for (const { area, lack } of countryCounterparts(law, document, topics, null))
        expect(lack, `${law.law}, ${law.article ?? ''}, ${area}`).toBe('not searched');
  });

  it('say of each country without a text whether it was searched', () => {
    // Chinese texts that a relation names; the United States was searched for the drafts of this law.
    expect(besides('prEN 18284')).toEqual(['CN: ', 'US: not found']);
    expect(besides('prEN 18229-2')).toEqual(['CN: ', 'US: ']);
    // A text of NIST that the register does not have.
    expect(besides('prEN 18283')).toEqual(['CN: not found', 'US: ']);
    expect(besides('UN R131')).toContain('CN: not searched');
    // Its own country is none to compare with; a law of a state and guidance stand for the other.
    expect(besides('GB 45438-2025')).toEqual(['US: California SB 942 (AI Transparency Act), NIST AI 100-4']);
    // A relation names the Chinese text.
    expect(besides('UN R156')[0]).toBe('CN: ');
  });

  it('stand beside ISO and IEC, China and the United States, each in its own place', () => {
    const beside = (name: string) =>
      counterpartPlaces.map((place) => {
        const { links, texts, lack } = counterpartsIn(place, rowOf(name), document, topics, null);
        return (
          lack ??
          [...links.map(({ kind, to }) => `${kind} ${to}`), ...texts.map(({ row }) => row.document)].join(
            '; ',
          )
        );
      });
    expect(beside('prEN 18228')).toEqual([
      'same-subject ISO/IEC 23894:2023',
      'GB/T 46347-2025',
      'NIST AI RMF 1.0 (AI 100-1)',
    ]);
    // A text that is only cited is named with its kind; what was searched is told from what was not.
    expect(beside('prEN 18229-1')[0]).toBe('cites ISO/IEC 24970; same-subject ISO/IEC 42001:2023');
    expect(beside('prEN 18283')[0]).toBe('not found');
    expect(beside('EN 18060:2025')).toEqual([
      'same-subject ISO 12405-4:2018',
      'same-subject GB/T 31486-2024',
      'not searched',
    ]);
    expect(beside('ETSI EN 304 617')).toEqual(['not found', 'not searched', 'not searched']);
  });
});

describe('the state of a counterpart', () => {
  const stateOf = (name: string, asOf: string | null = null) =>
    textState(rowOf('prEN 18228'), name, { document, topics }, asOf, asOf ?? '2026-11-30');

  it('is its newest step on a topic, or its stage in the register', () => {
    expect(stateOf('GB/T 46347-2025')?.words).toMatch(/^adopted, not binding, \w+ \d{1,2}, 2025$/);
    expect(stateOf('ISO/IEC 23894:2023')?.text).toBe('Published February 2023');
    expect(stateOf('ISO/IEC 23894:2023')?.actor).toBe('ISO/IEC');
    expect(stateOf('No such text')).toBeNull();
  });

  it('knows on an earlier day neither a later step nor the stage of today', () => {
    expect(stateOf('GB/T 46347-2025', '2020-01-01')).toBeNull();
    expect(stateOf('ISO/IEC 23894:2023', '2020-01-01')).toBeNull();
  });
});
