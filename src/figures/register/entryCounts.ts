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

/** Returns a row's own stage: "published, July 2024", "under development, 40.20". */
const stageText = ({ status, publishedOn, bodyStage }: CountedEntry): string =>
  [statusText(status), publishedOn === null ? bodyStage : formatPeriod(publishedOn)]
    .filter((part) => part !== null)
    .join(', ');

type Named = Pick<FigurePoint, 'key' | 'seriesId' | 'at' | 'subject' | 'actor' | 'period'> &
  Partial<FigurePoint>;

/**
 * Returns the number of register documents of a kind, with a row behind each; `null` if there are none.
 *
 * @param searched row of the searched list, for which finding none is a result: 0.
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
    ...countOfRows(entries, unit, first.evidence, coverage),
    derivation: {
      method: 'entryPoint',
      formula: `Number of ${unit} of the register: ${named.subject}, each counted once`,
      inputs: entries.map((one) => countedRow(one.designation, stageText(one), one.evidence)),
    },
  });
}

/**
 * Returns the documents that existed on a day, as in the list below the figures: a publication by its own day, and a
 * project by that of the copy that shows it.
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
