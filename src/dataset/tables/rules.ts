import * as v from 'valibot';
import {
  AmendmentKind,
  Market,
  Product,
  RuleObject,
  RulePhaseKind,
  RuleStatus,
} from '../../contract/rules.ts';
import * as cells from './cells.ts';
import { table } from './table.ts';

const WORDS_OF_A_DUTY = 15;

/** Duty, short enough for a cells.cell of a table. */
const dutyCell = cells.cell('duty-is-short', (raw) => {
  const words = raw.split(/\s+/).filter((word) => word !== '').length;
  return words > 0 && words <= WORDS_OF_A_DUTY
    ? { value: raw }
    : {
        refusal: `"${raw}" has ${String(words)} words. Say the duty in one to ${String(WORDS_OF_A_DUTY)} words.`,
      };
});

/** Whom a rule binds, from which day, and what moved that day. */
export const ruleTables = {
  applicability: table({
    path: 'applicability',
    title: 'Who must comply',
    rowText: 'A phase of a rule: whom it binds, in which market, from which day, by one source.',
    row: v.object({
      /** Id of the requirement, which its phases share. */
      ruleId: cells.text,
      document: cells.text,
      /** Empty if it is the document as first adopted. */
      edition: cells.optionalText,
      market: cells.code(Market.codes),
      objects: cells.text,
      objectCodes: cells.codeList(RuleObject.codes),
      products: cells.codeList(Product.codes),
      industries: cells.industryList,
      topics: cells.textList,
      phase: cells.code(RulePhaseKind.codes),
      /** Empty if no source states a day, or it is a model year. */
      from: cells.optionalPeriod,
      /** Model year from which it binds: a period that is no day. */
      modelYear: cells.optionalNumber,
      until: cells.optionalPeriod,
      duty: dutyCell,
      exceptions: cells.optionalText,
      status: cells.code(RuleStatus.codes),
      basis: cells.optionalText,
      /** Amendment that set or moved the day. */
      amendment: cells.optionalText,
      ...cells.evidence,
      made: cells.made,
      secondSourceId: cells.optionalText,
      /** Place in it; empty if its place is not on record. */
      secondSourceLocator: cells.optionalText,
    }),
    key: ['ruleId', 'phase', 'sourceId'],
  }),

  amendments: table({
    path: 'amendments',
    title: 'Amendments of rules',
    rowText: 'What amended, delayed, replaced or interpreted a rule, by one source.',
    row: v.object({
      document: cells.text,
      amendment: cells.text,
      kind: cells.code(AmendmentKind.codes),
      publishedOn: cells.optionalPeriod,
      effectiveOn: cells.optionalPeriod,
      changes: cells.text,
      /** Each day that it moved, with the day before; a day whose former one is not on record has none. */
      movedDays: cells.moveList,
      ...cells.evidence,
    }),
    key: ['document', 'amendment'],
  }),

  comparableDuties: table({
    path: 'comparable-duties',
    title: 'Comparable duties',
    rowText: 'A duty that rules of several markets share, by our reading.',
    row: v.object({
      dutyId: cells.text,
      title: cells.text,
      duty: dutyCell,
      alike: cells.text,
      /** Texts that are not compared, and why; empty if nothing near it is left out. */
      leftOut: cells.optionalText,
    }),
    key: ['dutyId'],
  }),

  /** A requirement may belong to several duties, so this is no column of its phases. */
  comparableRules: table({
    path: 'comparable-rules',
    title: 'Rules of comparable duties',
    rowText: 'A requirement that we put to a comparable duty, and why.',
    row: v.object({
      dutyId: cells.text,
      ruleId: cells.text,
      /** Our reading: never high. */
      confidence: cells.code(['medium', 'low']),
      reading: cells.text,
    }),
    key: ['dutyId', 'ruleId'],
    references: { dutyId: 'comparable-duties' },
  }),
};
