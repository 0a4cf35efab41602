import { rowsText } from '../../domain/changes.ts';
import { unitFor } from '../../domain/words.ts';
import type { Change } from '../../contract/changes.ts';

/** Markup for a text: plain text, Markdown or HTML. */
export interface Marks {
  /** Escapes a text for this markup. */
  readonly escape: (text: string) => string;
  /** Strikes through an already escaped text. */
  readonly struck: (text: string) => string;
}

const withUnit = (text: string, unit: string | null) =>
  unit === null ? text : `${text} ${unitFor(text, unit)}`;

function statement(change: Change, { escape, struck }: Marks): string {
  const { unit, before, after } = change;
  if (after !== null) {
    const now = escape(withUnit(after.text, unit));
    return before === null || before.text === after.text ? now : `${escape(before.text)} → ${now}`;
  }
  if (before !== null) return struck(escape(withUnit(before.text, unit)));
  return rowsText(change);
}

/** Returns one change in one line: "Electric cars in use, China, 2024: 1 → 2 cars. The office corrected it." */
export function changeSentence(change: Change, marks: Marks): string {
  const { title, label, reason } = change;
  const name = marks.escape(label === null ? title : `${title}, ${label}`);
  const why = reason === null ? '' : `. ${marks.escape(reason)}`;
  return `${name}: ${statement(change, marks)}${why}`;
}
