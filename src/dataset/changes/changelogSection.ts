import { rowsText } from '../../domain/changes.ts';
import { ChangedTable, type Change, type ChangeKind } from '../../contract/changes.ts';
import { changeSentence } from './changeSentence.ts';

/**
 * Maximum number of changelog lines of a kind, since people read it; beyond that it counts them and names the file
 * with all.
 */
const MOST_CHANGELOG_LINES = 20;
const END_MARK = '<!-- end of data -->';

const startMark = (version: string) => `<!-- data ${version} -->`;

/** Escapes text of the records for Markdown. */
const escape = (text: string) => text.replaceAll(/[\\`*_[\]<>~#|]/g, (character) => `\\${character}`);

const markdownMarks = { escape, struck: (text: string) => `~~${text}~~` };

const changelogHeadings: readonly (readonly [ChangeKind, string])[] = [
  ['added', 'Added'],
  ['revised', 'Revised'],
  ['cited-anew', 'New citation (same value)'],
  ['withdrawn', 'Withdrawn'],
];

/** Returns the number of rows of each table: "1,663 observations, 83 standards". */
function countsByTable(changes: readonly Change[]): string {
  return ChangedTable.codes
    .map(
      (table) =>
        [table, changes.reduce((sum, one) => sum + (one.table === table ? one.rows : 0), 0)] as const,
    )
    .filter(([, rows]) => rows > 0)
    .map(([table, rows]) => rowsText({ table, rows }))
    .join(', ');
}

function part(changes: readonly Change[], kind: ChangeKind, heading: string, file: string): string[] {
  const own = changes.filter((change) => change.kind === kind);
  if (own.length === 0) return [];
  const shown = kind === 'cited-anew' ? [] : own.slice(0, MOST_CHANGELOG_LINES);
  const rest = own.length - shown.length;
  return [
    `- ${heading}: ${countsByTable(own)}.`,
    ...shown.map((change) => `  - ${changeSentence(change, markdownMarks)}`),
    ...(rest > 0 ? [`  - ${shown.length > 0 ? 'And ' : ''}${String(rest)} lines in \`${file}\`.`] : []),
  ];
}

/** Returns the data section of one version, between marks that identify it. */
export function changelogSection(version: string, changes: readonly Change[]): string {
  const file = `src/dataset/records/changes/${version}.csv`;
  const parts = changelogHeadings.flatMap(([kind, heading]) => part(changes, kind, heading, file));
  return [startMark(version), '', `### Data ${version}`, '', ...parts, '', END_MARK].join('\n');
}

/**
 * Replaces the data section of a version in the changelog, or adds it as the newest, above the first release.
 *
 * @throws Error if the changelog has no release, or the section is never closed.
 */
export function withChangelogSection(changelog: string, version: string, section: string): string {
  const start = changelog.indexOf(startMark(version));
  if (start >= 0) {
    const end = changelog.indexOf(END_MARK, start);
    if (end < 0)
      throw new Error(`The changelog opens the data of ${version} and never closes it with ${END_MARK}.`);
    return changelog.slice(0, start) + section + changelog.slice(end + END_MARK.length);
  }
  const first = /^## /m.exec(changelog);
  if (first === null) throw new Error('The changelog has no release, a line that begins with "## ".');
  const unreleased = changelog.slice(first.index).startsWith('## Unreleased');
  const head = unreleased ? '' : '## Unreleased\n\n';
  const at = unreleased ? changelog.indexOf('\n', first.index) + 2 : first.index;
  return `${changelog.slice(0, at)}${head}${section}\n\n${changelog.slice(at)}`;
}
