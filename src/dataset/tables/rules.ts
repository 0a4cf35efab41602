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
      ...evidenceCells,
    }),
    key: ['document', 'amendment'],
  }),
};
