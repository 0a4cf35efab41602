import type { RegisterStatus } from '../../contract/register.ts';
import type { CountedEntry } from '../../contract/registerRecords.ts';
import type { Sources } from '../../contract/primitives.ts';
import { RegisterStatus as Status } from '../../contract/register.ts';
import type { Coverage } from '../../domain/coverage.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { formatPeriod } from '../../domain/periods.ts';
import type { FigurePoint } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';

const statusText = (status: RegisterStatus | null): string =>
  status === null ? 'stage not known' : Status.label(status).toLowerCase();

/** What a row says of its own stage: "published, July 2024", "under development, 40.20". */
const stageText = ({ status, publishedOn, bodyStage }: CountedEntry): string =>
  [statusText(status), publishedOn === null ? bodyStage : formatPeriod(publishedOn)]
    .filter((part) => part !== null)
    .join(', ');

type Named = Pick<FigurePoint, 'key' | 'seriesId' | 'at' | 'subject' | 'actor' | 'period'> &
  Partial<FigurePoint>;

/**
 * How many documents of the register there are of a kind, each a row behind the number; `null` where there is none.
 *
 * @param searched a row of the list that was looked through, where that none was found is a finding: 0.
 */
export function entryPoint(
  entries: readonly CountedEntry[],
  unit: string,
  coverage: Coverage,
  named: Named,
  searched?: CountedEntry,
): FigurePoint | null {
  const first = entries[0] ?? searched;
  if (first === undefined) return null;
  return makePoint({
    value: entries.length,
    unit,
    comparableAs: null,
    ...named,
    ...countOfRows(
      entries.map(({ evidence }) => evidence),
      unit,
      first.evidence,
      coverage,
    ),
    derivation: {
      method: 'entryPoint',
      formula: 'Number of documents of the register that fit',
      inputs: entries.map((one) => countedRow(one.designation, stageText(one), one.evidence)),
    },
  });
}

/**
 * The documents that were there on a day, as the list below the figures has them: what came out by its own day, and
 * a project by that of the copy that shows it.
 */
export function entriesOn(
  { entries, sources }: { readonly entries: readonly CountedEntry[]; readonly sources: Sources },
  day: string | null,
): { readonly known: readonly CountedEntry[]; readonly leftOut: readonly string[] } {
  const cutOf = (own: readonly CountedEntry[]) =>
    knownOn(
      own,
      ({ publishedOn, evidence }) => publishedOn ?? sources[evidence.sourceId]?.publishedOn ?? null,
      day,
    );
  // A project was not published later: its copy was.
  const isProject = ({ status, publishedOn }: CountedEntry) =>
    status === 'under-development' && publishedOn === null;
  const published = cutOf(entries.filter((one) => !isProject(one)));
  const projects = cutOf(entries.filter(isProject));
  const notes = [
    leftOutNote(published, 'document', day),
    leftOutNote(projects, 'project', day, 'first on record'),
  ];
  return { known: cutOf(entries).known, leftOut: notes.flatMap((note) => note ?? []) };
}
