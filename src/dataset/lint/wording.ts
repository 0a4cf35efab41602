import { britishWords } from '../../contract/britishSpelling.ts';
import type { Problem, Records } from '../tables/records.ts';
import { ownTexts } from './ownWording.ts';
import { problemAt } from './problems.ts';
import { puzzlingWords } from './puzzlingWords.ts';

/** Matches names and paths, which keep their own spelling. */
const NAMES =
  /Open Government Licence|Licence Ouverte|“[^”]*”|[\w.@-]*\/\S*|\S+\.(?:json|csv|md|txt|xlsx?)\S*/g;

/** Our own texts use American spelling; titles and names of others keep theirs. */
export function wordingIsAmerican(records: Records): Problem[] {
  return ownTexts(records).flatMap(({ row, column, text }) =>
    britishWords(text.replace(NAMES, '')).map(({ found, american }) =>
      problemAt(row, 'wording-is-american', `${column}: "${found}" in "${text}". Write "${american}".`),
    ),
  );
}

/** Our own texts have none of the words that puzzle readers; places name parts of sources as those do. */
export function wordingIsPlain(records: Records): Problem[] {
  return ownTexts(records).flatMap(({ row, column, text }) =>
    column.endsWith('Locator')
      ? []
      : puzzlingWords.flatMap(([word, say]) => {
          const [found] = word.exec(text) ?? [];
          if (found === undefined) return [];
          return [problemAt(row, 'wording-is-plain', `${column}: "${found}" in "${text}". Say ${say}.`)];
        }),
  );
}

/** Matches the code name of one of our files or columns. */
const INTERNAL_NAME = /\b[\w/-]+\.(?:csv|json|ts|gz)\b|\b[a-z]+(?:_[a-z]+)+\b/;

/** Definitions and remarks are about things, not about the files and columns that hold them. */
export function wordingNamesNoFile({
  indicators,
  boards,
}: Pick<Records, 'indicators' | 'boards'>): Problem[] {
  const texts = [
    ...indicators.flatMap((row) =>
      [row.title, row.definition].map((text) => ({ row, id: row.indicatorId, text })),
    ),
    ...boards.flatMap((row) => (row.note === null ? [] : [{ row, id: row.boardId, text: row.note }])),
  ];
  return texts.flatMap(({ row, id, text }) => {
    const [name] = INTERNAL_NAME.exec(text) ?? [];
    if (name === undefined) return [];
    const sentence = `${id}: "${name}" is a name of ours. Say in words what it holds.`;
    return [problemAt(row, 'wording-names-no-file', sentence)];
  });
}

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

/** Sentences for readers and titles of sources name no source by its id, and read as sentences. */
export function textCitesNoSource(records: Records): Problem[] {
  const ids = new Set(records.sources.map(({ sourceId }) => sourceId));
  const titles = records.sources.map((row) => ({ row, column: 'title', text: row.title }));
  return [...ownTexts(records), ...titles].flatMap(({ row, column, text }) => {
    if (ON_THE_READING.has(column)) return [];
    const id = text.match(/\w+(?:[.-]\w+)+/g)?.find((word) => ids.has(word));
    const found = id ?? LEFTOVER.exec(text)?.[0];
    if (found === undefined) return [];
    const sentence = `"${found}" in "${text}": Readers see this. Move what is about the sources to the note, and write a sentence.`;
    return [problemAt(row, 'text-cites-no-source', sentence)];
  });
}
