import * as v from 'valibot';
import { plainCodes, type Code } from './codeList.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, isoDate, measured, text } from './primitives.ts';

/** Groupings of the numbers in a sample; `words` are separate samples of relations and sentences. */
export const AuditGrouping = plainCodes(['all', 'panel', 'confidence', 'words']);
export type AuditGrouping = Code<typeof AuditGrouping>;

/** Share of a sample (percent), with its 95 % Wilson interval. */
export const auditShare = v.object({ percent: v.number(), low: v.number(), high: v.number() });
export type AuditShare = v.InferOutput<typeof auditShare>;

/** Result of checking a group of numbers: how many were right, and what was wrong with the others. */
export const auditPart = v.object({
  grouping: AuditGrouping.schema,
  /** The panel or the stated confidence; "all" for the total. */
  part: text,
  size: v.number(),
  correct: v.number(),
  wrongValue: v.number(),
  /** Numbers with a wrong date, unit, kind or basis on the number or its card. */
  wrongAttribute: v.number(),
  /** Numbers that the cited place does not state. */
  unsupported: v.number(),
  /** Numbers whose source could not be opened. */
  notReached: v.number(),
  wrongShare: auditShare,
  wrongOrUnsupportedShare: auditShare,
});
export type AuditPart = v.InferOutput<typeof auditPart>;

export const audit = v.object({
  /** Dataset version whose numbers were checked. */
  ofVersion: text,
  checkedOn: isoDate,
  seed: measured,
  method: text,
  parts: v.array(auditPart),
});
export type Audit = v.InferOutput<typeof audit>;

/** Newest first. */
export const auditsDocument = singleDocument({
  kind: 'audits',
  path: 'audits',
  schema: v.object({ ...envelope, audits: v.array(audit) }),
});
export type AuditsDocument = DocumentOf<typeof auditsDocument>;
