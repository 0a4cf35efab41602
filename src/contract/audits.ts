import * as v from 'valibot';
import { plainCodes, type Code } from './codeList.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, isoDate, measured, text } from './primitives.ts';

/** By what the numbers of a sample are grouped; `words` are samples of their own: relations, sentences. */
export const AuditGrouping = plainCodes(['all', 'panel', 'confidence', 'words']);
export type AuditGrouping = Code<typeof AuditGrouping>;

/** A share of a sample in percent, with its 95 % interval after Wilson. */
export const auditShare = v.object({ percent: v.number(), low: v.number(), high: v.number() });
export type AuditShare = v.InferOutput<typeof auditShare>;

/** What came of checking some numbers: how many were right, and what was wrong with the others. */
export const auditPart = v.object({
  grouping: AuditGrouping.schema,
  /** The panel or the stated confidence; "all" in the part of all. */
  part: text,
  size: v.number(),
  correct: v.number(),
  wrongValue: v.number(),
  /** A wrong date, unit, kind or basis on the number or its card. */
  wrongAttribute: v.number(),
  /** The place cited does not say it. */
  unsupported: v.number(),
  /** The source could not be opened. */
  notReached: v.number(),
  wrongShare: auditShare,
  wrongOrUnsupportedShare: auditShare,
});
export type AuditPart = v.InferOutput<typeof auditPart>;

export const audit = v.object({
  /** The dataset version whose numbers were checked. */
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
