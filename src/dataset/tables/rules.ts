import * as v from 'valibot';
import {
  AmendmentKind,
  Market,
  Product,
  RuleObject,
  RulePhaseKind,
  RuleStatus,
} from '../../contract/rules.ts';
import {
  cell,
  codeCell,
  codeListCell,
  evidenceCells,
  industryListCell,
  madeCell,
  moveListCell,
  optionalNumberCell,
  optionalPeriodCell,
  optionalTextCell,
  textCell,
  textListCell,
} from './cells.ts';
import { table } from './table.ts';

const WORDS_OF_A_DUTY = 15;

/** Duty, short enough for a cell of a table. */
const dutyCell = cell('duty-is-short', (raw) => {
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
      ruleId: textCell,
      document: textCell,
      /** Empty if it is the document as first adopted. */
      edition: optionalTextCell,
      market: codeCell(Market.codes),
      objects: textCell,
      objectCodes: codeListCell(RuleObject.codes),
      products: codeListCell(Product.codes),
      industries: industryListCell,
      topics: textListCell,
      phase: codeCell(RulePhaseKind.codes),
      /** Empty if no source states a day, or it is a model year. */
      from: optionalPeriodCell,
      /** Model year from which it binds: a period that is no day. */
      modelYear: optionalNumberCell,
      until: optionalPeriodCell,
      duty: dutyCell,
      exceptions: optionalTextCell,
      status: codeCell(RuleStatus.codes),
      basis: optionalTextCell,
      /** Amendment that set or moved the day. */
      amendment: optionalTextCell,
      ...evidenceCells,
      made: madeCell,
      secondSourceId: optionalTextCell,
      /** Place in it; empty if its place is not on record. */
      secondSourceLocator: optionalTextCell,
    }),
    key: ['ruleId', 'phase', 'sourceId'],
  }),

  amendments: table({
    path: 'amendments',
    title: 'Amendments of rules',
    rowText: 'What amended, delayed, replaced or interpreted a rule, by one source.',
    row: v.object({
      document: textCell,
      amendment: textCell,
      kind: codeCell(AmendmentKind.codes),
      publishedOn: optionalPeriodCell,
      effectiveOn: optionalPeriodCell,
      changes: textCell,
      /** Each day that it moved, with the day before; a day whose former one is not on record has none. */
      movedDays: moveListCell,
      ...evidenceCells,
    }),
    key: ['document', 'amendment'],
  }),

  comparableDuties: table({
    path: 'comparable-duties',
    title: 'Comparable duties',
    rowText: 'A duty that rules of several markets share, by our reading.',
    row: v.object({
      dutyId: textCell,
      title: textCell,
      duty: dutyCell,
      alike: textCell,
      /** Texts that are not compared, and why; empty if nothing near it is left out. */
      leftOut: optionalTextCell,
    }),
    key: ['dutyId'],
  }),

  /** A requirement may belong to several duties, so this is no column of its phases. */
  comparableRules: table({
    path: 'comparable-rules',
    title: 'Rules of comparable duties',
    rowText: 'A requirement that we put to a comparable duty, and why.',
    row: v.object({
      dutyId: textCell,
      ruleId: textCell,
      /** Our reading: never high. */
      confidence: codeCell(['medium', 'low']),
      reading: textCell,
    }),
    key: ['dutyId', 'ruleId'],
    references: { dutyId: 'comparable-duties' },
  }),
};
