import type { Coverage } from '../../domain/coverage.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { counted, nounFor } from '../../domain/words.ts';
import type { Finding } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { forceText, standardName, type LawRow } from './lawRows.ts';

type CountedLaws = Readonly<Record<'key' | 'subject' | 'definition', string>>;

/** The list in which references are counted, their jurisdiction and the day. */
interface LawScope {
  /** Name of the selected jurisdiction; `null` for all. */
  readonly where: string | null;
  readonly coverage: Coverage;
  readonly day: string;
}

function countedLaws(
  rows: readonly LawRow[],
  of: CountedLaws,
  { where, coverage, day }: LawScope,
): Finding[] {
  const first = rows[0]?.evidence;
  if (first === undefined) return [];
  const point = makePoint({
    ...of,
    seriesId: 'total',
    at: 'total',
    actor: where ?? 'All jurisdictions on record',
    period: day,
    value: rows.length,
    unit: 'references',
    comparableAs: null,
    ...countOfRows(rows, 'references', first, coverage),
    derivation: {
      method: 'countLaws',
      formula: 'Number of references on record, each a law, an article and one standard',
      inputs: rows.map((row) =>
        countedRow(standardName(row), `${row.law}: ${forceText(row, day)}`, row.evidence),
      ),
    },
  });
  return [{ text: String(rows.length), point }];
}

/** Rows in which no law names a standard, as the title distinguishes them. */
const unnamed = [
  {
    force: 'requested',
    words: ['only requests one', 'only request one'],
    subject: 'Standards only requested under laws on record',
    definition: 'A law and one standard that is requested under it. Some have no number yet.',
  },
  {
    force: 'by-class',
    words: ['binds a class', 'bind a class'],
    subject: 'Standards that laws on record bind by class',
    definition: 'A law and one standard of a class that it binds without naming one.',
  },
] as const;

const ofForce = (laws: readonly LawRow[], force: LawRow['force']): LawRow[] =>
  laws.filter((row) => row.force === force);

/** Returns the title: what is counted and where, and how many rows do not name a standard. */
export function lawTitle(laws: readonly LawRow[], where: string | null): string {
  const parts = unnamed.flatMap(({ force, words }) => {
    const count = ofForce(laws, force).length;
    const who = count < laws.length ? String(count) : count > 2 ? 'all' : count === 2 ? 'both' : 'it';
    return count === 0 ? [] : [`${who} ${nounFor(count, words[0], words[1])}`];
  });
  const all = `${counted(laws.length, 'legal reference')} to standards on record`;
  const ofWhom = where === null ? '' : `${where}: `;
  return `${ofWhom}${all}${parts.length === 0 ? '' : `; ${parts.join(', ')}`}`;
}

/** Returns the numbers of the title. */
export const lawFindings = (laws: readonly LawRow[], of: LawScope): Finding[] => [
  ...countedLaws(
    laws,
    {
      key: 'all|total',
      subject: 'Legal references to standards on record',
      definition:
        'A law or agreement, where known its article, and one standard that it makes binding by name or class, that it names, or that is requested under it.',
    },
    of,
  ),
  ...unnamed.flatMap(({ force, subject, definition }) =>
    countedLaws(ofForce(laws, force), { key: `${force}|total`, subject, definition }, of),
  ),
];
