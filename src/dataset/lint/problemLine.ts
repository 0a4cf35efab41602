import type { Problem } from '../tables/records.ts';

/** `file:line [rule] what is wrong. What to do.` */
export function problemLine({ at, text }: Problem): string {
  return `${at.file}:${String(at.line)} ${text}`;
}
