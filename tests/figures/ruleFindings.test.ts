import { describe, expect, it } from 'vitest';
import { rulesDocument, type Market } from '../../src/contract/rules.ts';
import { gapBetween, likeDuties } from '../../src/domain/likeDuties.ts';
import { phasesAhead } from '../../src/domain/rules.ts';
import { sentenceText } from '../../src/figure/evidenceItem.ts';
import { gapItems } from '../../src/figures/rules/likeDutyWords.ts';
import { rulesAnswer } from '../../src/figures/rules/ruleAnswer.ts';
import { rulesOfView } from '../../src/figures/rules/ruleChoice.ts';
import { phaseItem } from '../../src/figures/rules/ruleItem.ts';
import type { Options } from '../../src/url/view.ts';
import { builtDocument } from '../support/builtDocuments.ts';

// What whoever collected the rules found in them, computed anew from the rows as the page does it.

const document = builtDocument(rulesDocument);
const DAY = '2026-12-01';
const of = (options: Options, day = DAY) => rulesOfView(document, { asOf: null, options }, day);

/** Returns whom each phase of some rules binds from when, as its card says: "fmvss-305a-light: September 2027". */
const daysOf = (options: Options, ids: RegExp) =>
  of(options)
    .cut.known.filter(({ rule }) => ids.test(rule))
    .map((phase) => {
      const item = phaseItem(phase);
      expect(item.evidence.sourceId, phase.id).toBe(phase.evidence.sourceId);
      return `${phase.rule}, ${phase.phase}: ${item.text}`;
    });

const answerOf = (options: Options, day?: string) => {
  const { cut, horizon } = of(options, day);
  return sentenceText(rulesAnswer(cut.known, horizon));
};

describe('the rules on record', () => {
  it('have China 8 months ahead in braking of all cars, and 4 behind for light trucks, by a card of two rows', () => {
    const gapOf = (id: string) => {
      const like = likeDuties(document, null).find((one) => one.id === id);
      const dayIn = (market: Market) => like?.days.find((one) => one.market === market);
      const gap = gapBetween(dayIn('CN'), dayIn('US'));
      if (like === undefined || gap === null) throw new Error(`No gap of ${id}.`);
      const [item] = gapItems(like, gap, 'table');
      expect(item?.derivation?.inputs).toHaveLength(2);
      return `${gap.first.market} ${item?.text ?? ''}`;
    };
    expect(gapOf('emergency-braking-cars-all')).toBe('CN 8 months');
    expect(gapOf('emergency-braking-light-trucks-all')).toBe('US 4 months');
  });

  it('bind no vehicle yet by two U.S. rules in force, and by a third from a model year', () => {
    const us = { markets: ['us'], horizon: 'all' } as const;
    expect(daysOf(us, /^fmvss-305a-light$|^49-cfr-563-2024|^15-cfr-791-(soft|hard)ware$/)).toEqual([
      '15-cfr-791-software, model-year: model year 2027',
      'fmvss-305a-light, production: September 1, 2027',
      '49-cfr-563-2024-25-percent, production: September 1, 2028',
      '15-cfr-791-hardware, import: model year 2030',
      '49-cfr-563-2024-50-percent, production: September 1, 2029',
      '49-cfr-563-2024-75-percent, production: September 1, 2030',
      '49-cfr-563-2024-100-percent, production: September 1, 2031',
      '49-cfr-563-2024-small-makers, production: September 1, 2032',
      '49-cfr-563-2024-multi-stage, production: September 1, 2033',
    ]);
  });

  it('bind types approved before in China from July 1, 2027, and new types of levels 3 and 4', () => {
    const china = { markets: ['cn'], horizon: 'all' } as const;
    expect(daysOf(china, /^gb-(38031|18384)-2025|^gb-44721|^gb-48001/)).toEqual([
      'gb-18384-2025, new-types: July 1, 2026',
      'gb-38031-2025, new-types: July 1, 2026',
      'gb-48001-2026, new-types: January 1, 2027',
      'gb-18384-2025, existing-types: July 1, 2027',
      'gb-38031-2025, existing-types: July 1, 2027',
      'gb-44721-2026, new-types: July 1, 2027',
      'gb-38031-2025, existing-types: August 1, 2027',
      'gb-48001-2026-space, new-types: January 1, 2028',
      'gb-44721-2026, existing-types: July 1, 2028',
      'gb-48001-2026, existing-types: January 1, 2029',
      'gb-48001-2026-space, existing-types: January 1, 2029',
    ]);
    const { cut, horizon } = of(china, '2027-07-01');
    const cliff = phasesAhead(cut.known, horizon).filter(({ from }) => from === '2027-07-01');
    expect([...new Set(cliff.map((one) => one.document))].toSorted()).toEqual([
      'GB 15082-2026',
      'GB 18384-2025',
      'GB 34660-2026',
      'GB 38031-2025',
      'GB 44496-2024',
      'GB 44721-2026',
      'GB 45672-2025',
    ]);
    expect(answerOf(china, '2027-07-01')).toMatch(
      /, on July 1, 2027 \(.*\) and 6 others\. Counted on July 1, 2027\.$/,
    );
    expect(answerOf({ ...china, products: ['traction-battery'], state: 'approved' })).toMatch(
      /GB \d+-2025 in China, on July 1, 2027 \(.*, types approved before\) and \d others?\. Counted on December 1, 2026\.$/,
    );
  });

  it('follow a day that was moved twice to the one that holds', () => {
    const own = document.amendments.filter((one) => one.document === 'FMVSS 141');
    expect(own.map(({ publishedOn }) => publishedOn)).toEqual(['2018-02-26', '2020-09-01']);
    expect(own.flatMap(({ moved }) => moved)).toEqual([
      { was: '2019-09-01', now: '2020-09-01' },
      { was: '2019-09-01', now: '2020-03-01' },
      { was: '2020-09-01', now: '2021-03-01' },
    ]);
    const phases = document.phases.filter((one) => one.document === 'FMVSS 141');
    expect(phases.map(({ from }) => from)).toEqual(['2020-03-01', '2021-03-01']);
    expect(new Set(phases.map(({ amendment }) => amendment))).toEqual(new Set([own[1]?.amendment]));
  });

  it('have the days to which the EU moved its AI Act', () => {
    expect(
      daysOf({ markets: ['eu'], horizon: 'all' }, /^ai-act-(high-risk|prohibited-2026|transparency-old)/),
    ).toEqual([
      'ai-act-prohibited-2026, obligation: December 2, 2026',
      'ai-act-transparency-old, obligation: December 2, 2026',
      'ai-act-high-risk, placing-on-market: December 2, 2027',
      'ai-act-high-risk-products, placing-on-market: August 2, 2028',
      'ai-act-high-risk-public, obligation: August 2, 2030',
    ]);
    expect(answerOf({ markets: ['eu'], products: ['ai-high-risk'] })).toBe(
      '1 rule on record binds (EU 1); 1 rule begins to bind, in whole or in part, within 24 months (EU 1). Next: Regulation (EU) 2024/1689 in the EU, on December 2, 2027 (stand-alone high-risk AI systems (annex III), placing on the market). Counted on December 1, 2026.',
    );
    const moved = document.amendments.filter(({ amendment }) => amendment === 'Regulation (EU) 2026/1744');
    expect(moved.flatMap((one) => one.moved.map(({ was, now }) => `${was} to ${now}`))).toEqual([
      '2026-08-02 to 2026-12-02',
      '2026-08-02 to 2027-12-02',
      '2027-08-02 to 2028-08-02',
    ]);
  });

  it('start the EU battery passport for three kinds of batteries, without the fields put off', () => {
    const eu = { markets: ['eu'], products: ['traction-battery'], horizon: 'all' } as const;
    expect(daysOf(eu, /^eu-2023-1542-(passport|due)/)).toEqual([
      'eu-2023-1542-passport, placing-on-market: February 18, 2027',
      'eu-2023-1542-due-diligence, obligation: August 18, 2027',
      'eu-2023-1542-due-diligence-small, obligation: no day on record',
      'eu-2023-1542-passport-access, obligation: no day on record',
    ]);
    expect(answerOf(eu)).toBe(
      '2 rules on record bind (EU 2); 2 rules begin to bind, in whole or in part, later (EU 2). Next: Regulation (EU) 2023/1542 in the EU, on February 18, 2027 (EV and light-transport batteries, and industrial batteries over 2 kWh (battery passport), placing on the market). Counted on December 1, 2026.',
    );
    const passport = of(eu).cut.known.find(({ rule }) => rule === 'eu-2023-1542-passport');
    expect(passport?.objects).toBe(
      'EV and light-transport batteries, and industrial batteries over 2 kWh (battery passport)',
    );
    expect(passport?.evidence.note).toContain(
      'without binding force, asks for 46, 49 or 32 fields by category from the first day, without carbon footprint, recycled shares and due-diligence report',
    );
  });
});
