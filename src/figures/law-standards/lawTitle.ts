import type { Coverage } from '../../domain/coverage.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { counted } from '../../domain/words.ts';
import type { Finding } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { forceText, standardName, type LawRow } from './lawRows.ts';

type Counted = Readonly<Record<'key' | 'subject' | 'definition', string>>;

function counting(rows: readonly LawRow[], of: Counted, coverage: Coverage, day: string): Finding[] {
  const first = rows[0]?.evidence;
  if (first === undefined) return [];
  const point = makePoint({
    ...of,
    seriesId: 'total',
    at: 'total',
    actor: 'All jurisdictions on record',
    period: day,
    value: rows.length,
    unit: 'references',
    comparableAs: null,
    ...countOfRows(
      rows.map(({ evidence }) => evidence),
      'references',
      first,
      coverage,
    ),
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

const isRequested = ({ force }: LawRow): boolean => force === 'requested';

/** What is counted, and what is only asked for. */
export function lawTitle(laws: readonly LawRow[]): string {
  const requested = laws.filter(isRequested).length;
  const asked = requested === 0 ? '' : `; ${counted(requested, 'only asks for one', 'only ask for one')}`;
  return `${counted(laws.length, 'reference')} in law to standards on record${asked}`;
}

/** The numbers of the title. */
export const lawFindings = (laws: readonly LawRow[], coverage: Coverage, day: string): Finding[] => [
  ...counting(
    laws,
    {
      key: 'all|total',
      subject: 'References in law to standards on record',
      definition:
        'A law or agreement, where known its article, and one standard that it makes binding, names or asks for.',
    },
    coverage,
    day,
  ),
  ...counting(
    laws.filter(isRequested),
    {
      key: 'requested|total',
      subject: 'Standards that laws on record ask for',
      definition: 'References of a law to a standard that it asks for and that is not yet named.',
    },
    coverage,
    day,
  ),
];
