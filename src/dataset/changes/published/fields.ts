import * as v from 'valibot';
import { industries as industryCodes, refAreaLabels } from '../../../contract/codelists.ts';

// Only what the comparison needs, and so loose that documents of earlier versions pass.
export const text = v.string();
export const optionalText = v.optional(v.nullable(text), null);
export const number = v.optional(v.nullable(v.number()), null);
export const industries = v.array(v.picklist(industryCodes));
export const evidence = v.object({
  sourceId: text,
  locator: text,
  confidence: v.picklist(['high', 'medium', 'low']),
  note: optionalText,
});

/** A value as it was published, every digit of it. */
export const plain = (value: number | null) => (value === null ? 'no data' : String(value));

const areaNames = new Map<string, string>(Object.entries(refAreaLabels));

/** An area in words; a code that is no longer known stands for itself. */
export const areaName = (code: string) => areaNames.get(code) ?? code;

/** What most kinds of rows have none of. */
export const usual = { group: null, unit: null, value: null, obsStatus: null } as const;
