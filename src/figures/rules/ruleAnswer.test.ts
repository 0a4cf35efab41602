import { describe, expect, it } from 'vitest';
import { sampleRulePhase as phase } from '../../../tests/support/sampleRows.ts';
import type { RulePhase } from '../../contract/rules.ts';
import { sentenceText, type Sentence } from '../../figure/evidenceItem.ts';
import { rulesAnswer, rulesInMarkets } from './ruleAnswer.ts';

const gb = [
  phase('gb', { from: '2027-07-01', document: 'GB 1-2025' }),
  phase('gb', { from: '2028-07-01', document: 'GB 1-2025', phase: 'existing-types' }),
];
const gsr = phase('gsr', { market: 'EU', document: 'GSR', phase: 'all-new-vehicles', from: '2024-07-07' });
const ban = phase('ban', { market: 'US', phase: 'model-year', from: null, modelYear: 2027 });

describe('the answer', () => {
  const answer = (phases: readonly RulePhase[], months: number | null = 24) =>
    sentenceText(rulesAnswer(phases, { day: '2026-12-01', months }));

  it('names the next rule to bind: which, where, from when, whom', () => {
    expect(answer([...gb, gsr])).toBe(
      '1 rule on record binds (EU 1); 1 rule begins to bind, in whole or in part, within 24 months (China 1). Next: GB 1-2025 in China, on July 1, 2027 (cars (M1), new types). Counted on December 1, 2026.',
    );
  });

  it('says how many others share its day, and how precise that is', () => {
    const us = { market: 'US', phase: 'production', from: '2027-09' } as const;
    expect(answer([phase('fmvss', us), phase('other', us)])).toBe(
      'No rule on record binds; 2 rules begin to bind, in whole or in part, within 24 months (U.S. 2). Next: FMVSS in the United States, in September 2027 (cars (M1), production) and 1 other. Counted on December 1, 2026.',
    );
  });

  it('names the next for makers at large, by the codes of its objects, and then what comes sooner for small makers, by its name', () => {
    const small = phase('small', { from: '2026-12-22', objectCodes: ['M1', 'small-makers'] });
    expect(answer([small, ...gb])).toContain(
      'Next: GB 1-2025 in China, on July 1, 2027 (cars (M1), new types). Sooner, for small makers: SMALL, December 22, 2026.',
    );
    expect(answer([small])).toContain('Next: SMALL in China, on December 22, 2026');
  });

  it('names the rules of each market, those that bind and those that begin, with their days', () => {
    const [china, eu] = rulesInMarkets([...gb, gsr], { day: '2027-12-01', months: 24 });
    const text = (pieces: Sentence['pieces'] = []) => sentenceText({ pieces });
    expect(text(china?.binding)).toBe('GB 1-2025, new types, July 1, 2027');
    expect(text(china?.ahead)).toBe('GB 1-2025, types approved before, July 1, 2028');
    expect([text(eu?.binding), eu?.ahead]).toEqual(['GSR, all new vehicles, July 7, 2024', []]);
  });

  it('name a document of several days by the first and the last of its requirements', () => {
    const steps = [
      phase('gsr-a', { market: 'EU', document: 'GSR', phase: 'new-types', from: '2022-07-06' }),
      phase('gsr-b', { market: 'EU', document: 'GSR', phase: 'all-new-vehicles', from: '2024-07-07' }),
      phase('gsr-c', { market: 'EU', document: 'GSR', phase: 'all-new-vehicles', from: '2026-07-07' }),
    ];
    const of = (phases: readonly RulePhase[]) =>
      rulesInMarkets(phases, { day: '2026-12-01', months: 24 }).map(({ binding }) =>
        sentenceText({ pieces: binding }),
      );
    expect(of(steps)).toEqual([
      'GSR, 3 requirements, new types, July 6, 2022 to all new vehicles, July 7, 2026',
    ]);
    expect(of(steps.slice(1))).toEqual([
      'GSR, 2 requirements, all new vehicles, July 7, 2024 to July 7, 2026',
    ]);
  });

  it('name what has no day, and what binds no one by itself, apart', () => {
    const open = [
      gb[0] ?? ban,
      phase('gb', { from: null, document: 'GB 1-2025', phase: 'existing-types' }),
      phase('gb-2', { from: null, document: 'GB 2-2025' }),
      phase('r100', { market: 'UN', document: 'UN R100', phase: 'approval', from: '2013-01-01' }),
      phase('act', { market: 'UN', document: 'Act', from: '2027', status: 'draft' }),
    ];
    const found = rulesInMarkets(open, { day: '2026-12-01', months: 24 });
    expect(found.map((one) => [one.market, sentenceText({ pieces: one.open })])).toEqual([
      ['CN', 'No day on record: GB 2-2025. '],
      ['UN', 'Draft: Act. Binds no one by itself: UN R100. '],
    ]);
  });

  it('says that nothing begins', () => {
    expect(answer([gsr])).toBe(
      '1 rule on record binds (EU 1); no rule begins to bind, in whole or in part, within 24 months. Counted on December 1, 2026.',
    );
    expect(answer([], null)).toBe(
      'No rule on record binds; no rule begins to bind, in whole or in part, later. Counted on December 1, 2026.',
    );
  });
});
