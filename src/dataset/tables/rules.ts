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
      ruleId: cells.textCell,
      document: cells.textCell,
      /** Empty if it is the document as first adopted. */
      edition: cells.optionalTextCell,
      market: cells.codeCell(Market.codes),
      objects: cells.textCell,
      objectCodes: cells.codeListCell(RuleObject.codes),
      products: cells.codeListCell(Product.codes),
      industries: cells.industryListCell,
      topics: cells.textListCell,
      phase: cells.codeCell(RulePhaseKind.codes),
      /** Empty if no source states a day, or it is a model year. */
      from: cells.optionalPeriodCell,
      /** Model year from which it binds: a period that is no day. */
      modelYear: cells.optionalIntegerCell,
      until: cells.optionalPeriodCell,
      duty: dutyCell,
      exceptions: cells.optionalTextCell,
      status: cells.codeCell(RuleStatus.codes),
      basis: cells.optionalTextCell,
      /** Amendment that set or moved the day. */
      amendment: cells.optionalTextCell,
      ...cells.evidenceCells,
      made: cells.madeCell,
      secondSourceId: cells.optionalTextCell,
      /** Place in it; empty if its place is not on record. */
      secondSourceLocator: cells.optionalTextCell,
    }),
    key: ['ruleId', 'phase', 'sourceId'],
  }),

  amendments: table({
    path: 'amendments',
    title: 'Amendments of rules',
    rowText: 'What amended, delayed, replaced or interpreted a rule, by one source.',
    row: v.object({
      document: cells.textCell,
      amendment: cells.textCell,
      kind: cells.codeCell(AmendmentKind.codes),
      publishedOn: cells.optionalPeriodCell,
      effectiveOn: cells.optionalPeriodCell,
      changes: cells.textCell,
      /** Each day that it moved, with the day before; a day whose former one is not on record has none. */
      movedDays: cells.moveListCell,
      ...cells.evidenceCells,
    }),
    key: ['document', 'amendment'],
  }),

  comparableDuties: table({
    path: 'comparable-duties',
    title: 'Comparable duties',
    rowText: 'A duty that rules of several markets share, by our reading.',
    row: v.object({
      dutyId: cells.textCell,
      title: cells.textCell,
      duty: dutyCell,
      alike: cells.textCell,
      /** Texts that are not compared, and why; empty if nothing near it is left out. */
      leftOut: cells.optionalTextCell,
    }),
    key: ['dutyId'],
  }),

  /** A requirement may belong to several duties, so this is no column of its phases. */
  comparableRules: table({
    path: 'comparable-rules',
    title: 'Rules of comparable duties',
    rowText: 'A requirement that we put to a comparable duty, and why.',
    row: v.object({
      dutyId: cells.textCell,
      ruleId: cells.textCell,
      /** Our reading: never high. */
      confidence: cells.codeCell(['medium', 'low']),
      reading: cells.textCell,
    }),
    key: ['dutyId', 'ruleId'],
    references: { dutyId: 'comparable-duties' },
  }),
};
