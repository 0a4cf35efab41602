import type { Problem, Records } from '../tables/records.ts';
import { ownTexts } from './ownWording.ts';
import { problemAt } from './problems.ts';

/** Columns that say how a row was read: they name sources. */
const ON_THE_READING: ReadonlySet<string> = new Set([
  'note',
  'reason',
  'sourceLocator',
  'statusSourceLocator',
  'lookedIn',
]);

/** Matches what only a hurried edit leaves in a sentence: an instruction to the editor, a blank before a stop. */
const LEFTOVER = /\bnote adds\b|\s[,;:.!?](?=\s|$)/i;

/** Sentences for readers name no source by its id, and read as sentences. */
export function textCitesNoSource(records: Records): Problem[] {
  const ids = new Set(records.sources.map(({ sourceId }) => sourceId));
  return ownTexts(records).flatMap(({ row, column, text }) => {
    if (ON_THE_READING.has(column)) return [];
    const id = text.match(/\w+(?:[.-]\w+)+/g)?.find((word) => ids.has(word));
    const found = id ?? LEFTOVER.exec(text)?.[0];
    if (found === undefined) return [];
    const sentence = `"${found}" in "${text}": Readers see this. Move what is about the sources to the note, and write a sentence.`;
    return [problemAt(row, 'text-cites-no-source', sentence)];
  });
}
