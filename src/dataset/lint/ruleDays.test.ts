import { describe, expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import type { Records, RowOf } from '../tables/records.ts';
import {
  complianceHoldsRules,
  likeDutiesAreAlike,
  movedDayHasAmendment,
  objectIsNamed,
  phaseWordIsOne,
  phasesAgree,
  ruleDayIsToldOnce,
  sharedDayIsGradedOnce,
} from './ruleDays.ts';
import { sampleCalendar } from '../../../tests/support/records/sampleTopicRows.ts';

describe('phases-agree', () => {
  const { applicability, standards, dataset } = ownRecords();

  /** Returns what is found once the rows of a requirement are changed. */
  const found = (ruleId: string, change: (row: RowOf<'applicability'>) => Partial<RowOf<'applicability'>>) =>
    textsOf(
      phasesAgree({
        applicability: applicability.map((row) => (row.ruleId === ruleId ? { ...row, ...change(row) } : row)),
        standards,
        dataset,
      }),
    );

  it('finds nothing in the records', () => {
    expect(textsOf(phasesAgree({ applicability, standards, dataset }))).toEqual([]);
  });

  it('finds two days of one phase whose notes do not say that sources disagree', () => {
    expect(found('gb-44496-2024', () => ({ note: null }))).toEqual([
      '[phases-agree] gb-44496-2024, new-types: Another row has 2026-07-01 for this phase. Say in both notes that sources disagree, or mend one.',
      '[phases-agree] gb-44496-2024, new-types: Another row has 2026-01-01 for this phase. Say in both notes that sources disagree, or mend one.',
      '[phases-agree] gb-44496-2024, existing-types: Another row has 2028-01-01 for this phase. Say in both notes that sources disagree, or mend one.',
      '[phases-agree] gb-44496-2024, existing-types: Another row has 2027-07-01 for this phase. Say in both notes that sources disagree, or mend one.',
    ]);
  });

  it('finds new types that must comply after all others', () => {
    expect(
      found('gb-39901-2025-m1', ({ phase, from }) => ({ from: phase === 'new-types' ? '2029-06' : from })),
    ).toEqual([
      '[phases-agree] gb-39901-2025-m1, new-types: New types must comply from 2029-06, after all others (2029-01-01). Mend one of the two.',
    ]);
  });

  it('finds a phase that rests on guidance', () => {
    expect(found('eu-2023-1542-passport', () => ({ edition: 'guidance of August 15, 2026' }))).toEqual([
      '[phases-agree] eu-2023-1542-passport, placing-on-market: It rests on guidance, which binds no one. Write it in the note of the rule that it explains.',
    ]);
  });

  it('finds a phase that ends before it begins, and phases of several markets', () => {
    expect(found('gb-38031-2020', () => ({ until: '2020' }))[0]).toContain('It ends before it begins.');
    expect(
      found('euro-7-light', ({ phase }) => (phase === 'new-types' ? { market: 'UN' } : {})),
    ).toHaveLength(2);
  });

  it('takes the status from the document, not from the day on which its phase begins', () => {
    expect(found('fmvss-127', () => ({ status: 'adopted' }))).toEqual([
      '[phases-agree] fmvss-127, production: Its document takes effect on 2024-07-08, so that it is in-force, whatever the day from which it binds. Mend its status.',
    ]);
    expect(found('fmvss-127', () => ({ status: 'draft' }))).toEqual([]);
  });

  it('finds a delayed phase whose day is not ahead of the dataset', () => {
    const day = dataset.find(({ key }) => key === 'date')?.value ?? '';
    const delayed = (from: string) => found('eu-2023-1542-due-diligence', () => ({ from }));
    expect(delayed(day)).toEqual([
      `[phases-agree] eu-2023-1542-due-diligence, obligation: It is delayed to ${day}, which is not ahead of ${day}, the dataset's day. Give it the status of its document.`,
    ]);
    expect(delayed('2025')).toHaveLength(1);
    expect(delayed('2099-01-01')).toEqual([]);
  });
});

describe('phase-word-is-one', () => {
  const { applicability } = ownRecords();
  const heavy = applicability.filter(({ ruleId }) => ruleId === 'eu-2019-2144-e5-heavy');

  it('finds a document with two words for the last to comply', () => {
    const renamed = heavy.flatMap((row) =>
      row.phase === 'all-new-vehicles'
        ? [row, { ...row, ruleId: 'eu-2019-2144-other', phase: 'production' as const }]
        : [row],
    );
    expect(textsOf(phaseWordIsOne({ applicability: renamed }))).toEqual([
      '[phase-word-is-one] Regulation (EU) 2019/2144: eu-2019-2144-other says production, and eu-2019-2144-e5-heavy all-new-vehicles. Use the word of the document in both.',
    ]);
    expect(textsOf(phaseWordIsOne({ applicability }))).toEqual([]);
  });
});

describe('object-is-named', () => {
  const { applicability } = ownRecords();
  const named = (objects: string) =>
    textsOf(objectIsNamed({ applicability: applicability.slice(0, 1).map((row) => ({ ...row, objects })) }));

  it('finds an object that leans on another row', () => {
    const { ruleId, phase } = applicability[0] ?? { ruleId: '', phase: '' };
    expect(named('The same with more data')).toEqual([
      `[object-is-named] ${ruleId}, ${phase}: "The same" leans on another row. Name the object itself.`,
    ]);
    expect(named('approved types of such vehicles (M, N)')).toHaveLength(1);
    expect(named('cars and vans (M1, N1)')).toEqual([]);
    expect(textsOf(objectIsNamed({ applicability }))).toEqual([]);
  });
});

describe('moved-day-has-amendment', () => {
  const { applicability, amendments } = ownRecords();
  const delayed = applicability.filter(({ ruleId }) => ruleId === 'eu-2023-1542-due-diligence');

  it('finds a delayed phase that names no amendment, or one that is not on record', () => {
    const unnamed = delayed.map((row) => ({ ...row, amendment: null }));
    expect(textsOf(movedDayHasAmendment({ applicability: unnamed, amendments: [] }))).toEqual([
      '[moved-day-has-amendment] eu-2023-1542-due-diligence: It is delayed, but names no amendment. Name the one that moved its day.',
    ]);
    expect(textsOf(movedDayHasAmendment({ applicability: delayed, amendments: [] }))).toEqual([
      '[moved-day-has-amendment] eu-2023-1542-due-diligence: amendments.csv has no "Regulation (EU) 2025/1561" of Regulation (EU) 2023/1542. Add it, or mend the name.',
    ]);
    expect(textsOf(movedDayHasAmendment({ applicability, amendments }))).toEqual([]);
  });

  it('finds a move to a day that no phase has, and one in an amendment that is not a delay', () => {
    const [own] = amendments.filter(({ amendment }) => amendment === 'Regulation (EU) 2025/1561');
    const texts = (changes: object) =>
      textsOf(
        movedDayHasAmendment({ applicability: delayed, amendments: own ? [{ ...own, ...changes }] : [] }),
      );
    expect(texts({})).toEqual([]);
    expect(texts({ movedDays: ['2025-08-18/2027-08-19'] })).toEqual([
      expect.stringContaining(
        'Regulation (EU) 2025/1561: It moves a day to 2027-08-19, but it is not marked as a delay',
      ),
    ]);
    expect(texts({ kind: 'amendment' })).toHaveLength(1);
  });

  it('lets a later amendment move a day on, but not an earlier one', () => {
    const own = amendments.filter(({ document }) => document === 'FMVSS 141');
    expect(own).toHaveLength(2);
    const phases = applicability.filter(({ document }) => document === 'FMVSS 141');
    const texts = (rows: typeof own) =>
      textsOf(movedDayHasAmendment({ applicability: phases, amendments: rows }));
    expect(texts(own)).toEqual([]);
    const early = own.map((row, at) => (at === 1 ? { ...row, publishedOn: '2017-01-01' } : row));
    expect(texts(early)).toEqual([expect.stringContaining('It moves a day to 2020-09-01')]);
  });
});

describe('compliance-holds-rules', () => {
  const { applicability, standardDays, lawStandards } = ownRecords();

  it('finds a day of a standard or of an item of a law that the rules do not have', () => {
    const without = applicability.filter(
      ({ ruleId, document, phase }) =>
        (ruleId !== 'eu-2019-2144-c9' && document !== 'GB 48001-2026') || phase === 'new-types',
    );
    expect(textsOf(complianceHoldsRules({ applicability: without, standardDays, lawStandards }))).toEqual([
      '[compliance-holds-rules] GB 48001-2026: applicability.csv has no all from 2029-01-01. Add it there, or mend the day.',
      '[compliance-holds-rules] Regulation (EU) 2019/2144: applicability.csv has no all from 2024-07-07. Add it there, or mend the day.',
    ]);
    expect(textsOf(complianceHoldsRules({ applicability, standardDays, lawStandards }))).toEqual([]);
  });
});

describe('rule-day-is-told-once', () => {
  const { applicability, calendar, standards } = ownRecords();

  const asked = (row: Parameters<typeof sampleCalendar>[0]) =>
    textsOf(
      ruleDayIsToldOnce({
        applicability,
        standards: [...standards, sampleStandard({ designation: 'GB 1', kind: 'mandatory' })],
        calendar: [sampleCalendar({ calendarId: 'd', ...row })],
      }),
    );

  it('refuses a day of a rule in the calendar, be it the same or another, and a binding text without a rule', () => {
    for (const date of ['2027-07-01', '2027-09-01'])
      expect(asked({ kind: 'takes-effect', reference: 'GB 38031-2025', date })).toEqual([
        '[rule-day-is-told-once] d: applicability.csv has the days of this rule. Take the row out, or move its day there.',
      ]);
    expect(asked({ kind: 'takes-effect', reference: 'GB 1' })).toEqual([
      '[rule-day-is-told-once] d: Its document binds. Move the day to applicability.csv, with whom it binds.',
    ]);
  });

  it('wants the end of a rule on its last day', () => {
    const end = { kind: 'ends', reference: 'GB 38031-2020' } as const;
    expect(asked({ ...end, date: '2027-06-30' })).toEqual([]);
    expect(asked({ ...end, date: '2027-07-01' })).toEqual([
      '[rule-day-is-told-once] d: applicability.csv has it end on 2027-06-30. Mend one of the two.',
    ]);
    expect(ruleDayIsToldOnce({ applicability, calendar, standards })).toEqual([]);
  });
});

describe('like-duties-are-alike', () => {
  const records = ownRecords();
  const found = (change: Partial<Records>) => textsOf(likeDutiesAreAlike({ ...records, ...change }));

  it('finds nothing in the own records', () => {
    expect(found({})).toEqual([]);
  });

  it('finds a rule that shares no object with the others, or is on no record', () => {
    const put = (ruleId: string) =>
      found({
        comparableRules: records.comparableRules.map((row) =>
          row.ruleId === 'california-sb-942' ? { ...row, ruleId } : row,
        ),
      });
    expect(put('california-acc-ii')).toEqual([
      '[like-duties-are-alike] ai-labels: california-acc-ii: It has no vehicle class or object of another rule of the duty. Mend the row, or take it out.',
    ]);
    expect(put('nothing')).toEqual([
      '[like-duties-are-alike] ai-labels: nothing: There is no such requirement in applicability.csv. Mend the row, or take it out.',
    ]);
  });

  it('finds a duty of one market without a word on the others, one without rules or a reason, and a market not searched', () => {
    const quiet = records.comparableDuties.map((row) =>
      row.dutyId === 'event-recorder' ? { ...row, leftOut: null } : row,
    );
    expect(found({ comparableDuties: quiet })).toEqual([
      '[like-duties-are-alike] event-recorder: Only EU has a rule. Say what is left out.',
    ]);
    const comparableRules = records.comparableRules.filter(({ dutyId }) => dutyId !== 'event-recorder');
    expect(found({ comparableDuties: quiet, comparableRules })).toEqual([
      '[like-duties-are-alike] event-recorder: No rule is put to it. Add one, or say why none is.',
    ]);
    expect(found({ comparableRules })).toEqual([]);
    const dropped = records.comparableDuties.filter(({ dutyId }) => dutyId !== 'event-recorder');
    expect(found({ comparableDuties: dropped })[0]).toBe(
      '[like-duties-are-alike] event-recorder: There is no such duty in comparable-duties.csv.',
    );
    const unsearched = records.coverage.filter(({ list, area }) => list !== 'rules' || area !== 'US');
    expect(found({ coverage: unsearched })[0]).toBe(
      '[like-duties-are-alike] emergency-braking: coverage.csv does not say that rules of US were searched.',
    );
  });
});

describe('shared-day-is-graded-once', () => {
  it('finds a day of new types that one table is surer of than the other', () => {
    const { applicability, standardDays } = ownRecords();
    const surer = standardDays.map((row) =>
      row.designation === 'GB 47955-2026' && row.step === 'new-types'
        ? { ...row, confidence: 'medium' as const }
        : row,
    );
    expect(textsOf(sharedDayIsGradedOnce({ applicability, standardDays: surer }))).toEqual([
      '[shared-day-is-graded-once] GB 47955-2026 new-types 2027-01-01: It is medium here, and not in applicability.csv. Give both one confidence.',
    ]);
    expect(sharedDayIsGradedOnce({ applicability, standardDays })).toEqual([]);
  });
});
