import type { RegisterKind } from '../../contract/register.ts';
import type { StandardKind } from '../../contract/standards.ts';
import type { Problem, Records, RowOf, RowPlace } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { periodEnd } from '../../domain/periods.ts';
import type { LineageStep } from '../../contract/planFlow.ts';
import { groupBy } from '../../domain/sorting.ts';

interface SaidByLetters {
  readonly letters: RegExp;
  readonly standard: StandardKind;
  /** Kind in the register, which has no group standards. */
  readonly register?: RegisterKind;
}

/** Legal force expressed by the letters of a Chinese number: national, or of an association. */
const chineseKinds: readonly SaidByLetters[] = [
  { letters: /^GB\s/, standard: 'mandatory', register: 'mandatory-standard' },
  { letters: /^GB\/T\b/, standard: 'recommended', register: 'recommended-standard' },
  { letters: /^GB\/Z\b/, standard: 'guidance', register: 'guidance' },
  { letters: /^T\//, standard: 'group' },
];

interface Numbered {
  readonly designation: string;
  readonly kind: string;
  readonly at: RowPlace;
}

function wrongKinds(rows: readonly Numbered[], table: 'standard' | 'register'): Problem[] {
  return faultsOf(rows, 'designation-fits-kind', (row) => {
    const kind = chineseKinds.find(({ letters }) => letters.test(row.designation))?.[table];
    if (kind === undefined || kind === row.kind) return null;
    return `${row.designation} is ${kind} by its number, but the row says ${row.kind}. Mend one of the two.`;
  });
}

/** A GB/T is never mandatory, a GB always is, a GB/Z only guides, and a T/ is an association’s: different promises. */
export function designationFitsKind({
  standards,
  register,
}: Pick<Records, 'standards' | 'register'>): Problem[] {
  return [...wrongKinds(standards, 'standard'), ...wrongKinds(register, 'register')];
}

/** True if a step can precede another, each with the precision of its source. */
const canPrecede = (earlier: string, later: string) => earlier <= later || earlier.startsWith(later);

/** A standard is planned, drafted, published, in force and withdrawn in that order, which determines its status. */
export function standardDatesAreOrdered({ standards }: Pick<Records, 'standards'>): Problem[] {
  return standards.flatMap((row) => {
    const steps = [
      ['planned', row.plannedOn],
      ['drafted', row.draftedOn],
      ['published', row.publishedOn],
      ['in force', row.effectiveOn],
      ['withdrawn', row.withdrawnOn],
    ] as const;
    const dated = steps.flatMap(([step, date]) => (date === null ? [] : [{ step, date }]));
    return dated.flatMap(({ step, date }, index) => {
      const before = dated[index - 1];
      if (before === undefined || canPrecede(before.date, date)) return [];
      const sentence = `${row.designation}: It is ${step} on ${date}, before it is ${before.step}, ${before.date}. Mend one of the two dates.`;
      return [problemAt(row, 'standard-dates-are-ordered', sentence)];
    });
  });
}

type Read = Pick<
  Records,
  'applicability' | 'standards' | 'standardDays' | 'lawStandards' | 'calendar' | 'dataset'
>;

/** A day of a document, and what happens on it. */
interface DocumentDay {
  readonly at: RowPlace;
  readonly document: string;
  readonly date: string | null;
  readonly event: string;
}

const daysOf = ({ standards, standardDays, lawStandards }: Read): DocumentDay[] => [
  ...standards.flatMap(({ at, designation: document, effectiveOn, withdrawnOn }) => [
    { at, document, date: effectiveOn, event: 'takes effect' },
    { at, document, date: withdrawnOn, event: 'ends' },
  ]),
  ...standardDays.map(({ at, designation: document, date, step }) => ({
    at,
    document,
    date,
    event: `has the step "${step}"`,
  })),
  ...lawStandards.map(({ at, law: document, due: date }) => ({
    at,
    document,
    date,
    event: 'has a requested standard due',
  })),
];

/** True if a date is about a document; a law is also named without its short name in parentheses. */
const isAbout = (reference: string | null, document: string): boolean =>
  reference === document || (reference !== null && document.startsWith(`${reference} (`));

/** A day ahead of a standard or a law is in the calendar or the rules: an incomplete list of dates misleads. */
export function standardAheadHasDate(records: Read): Problem[] {
  const today = records.dataset.find(({ key }) => key === 'date')?.value ?? '';
  return daysOf(records)
    .filter(
      ({ document, date }) =>
        date !== null &&
        periodEnd(date) > periodEnd(today) &&
        !records.applicability.some(
          (row) => row.document === document && (row.from ?? String(row.modelYear)) === date,
        ) &&
        !records.calendar.some((row) => row.date === date && isAbout(row.reference, document)),
    )
    .map((day) =>
      problemAt(
        day,
        'standard-ahead-has-date',
        `${day.document} ${day.event} on ${day.date ?? ''} and is neither in applicability.csv nor in calendar.csv. Add the date of a rule to the first, any other to the second.`,
      ),
    );
}

/** True if two periods can be the same day, each with the precision of its source. */
const agree = (left: string, right: string) => left.startsWith(right) || right.startsWith(left);

/** A step of a standard has the date of the standard's own row. */
export function lineageFitsStandard(records: Pick<Records, 'lineage' | 'standards'>): Problem[] {
  const standards = new Map(records.standards.map((row) => [row.designation, row]));
  return faultsOf(records.lineage, 'lineage-fits-standard', (row) => {
    const standard = standards.get(row.reference);
    const dates = new Map([
      ['published', standard?.publishedOn],
      ['in-force', standard?.effectiveOn],
      ['withdrawn', standard?.withdrawnOn],
    ]);
    const date = dates.get(row.step) ?? null;
    if (date === null || row.date === null || agree(date, row.date)) return null;
    return `${row.reference} ${row.step}: The step is of ${row.date}, but standards.csv says ${date}. Mend one of the two.`;
  });
}

/** Returns the step that the standard's row has and that follows those on record. */
function missingStep(
  { publishedOn, effectiveOn, withdrawnOn }: RowOf<'standards'>,
  steps: ReadonlySet<LineageStep>,
): { step: LineageStep; date: string } | null {
  if (publishedOn === null)
    return withdrawnOn === null || steps.has('withdrawn') ? null : { step: 'withdrawn', date: withdrawnOn };
  if (!steps.has('published')) return { step: 'published', date: publishedOn };
  return effectiveOn === null || steps.has('in-force') ? null : { step: 'in-force', date: effectiveOn };
}

/**
 * A task has the later steps of its document too: the publication, the day in force, or the withdrawal of a proposal
 * that was never issued.
 */
export function lineageIsWhole({ lineage, standards }: Pick<Records, 'lineage' | 'standards'>): Problem[] {
  const known = new Map(standards.map((row) => [row.designation, row]));
  const own = lineage.filter(({ step }) => step !== 'international-counterpart');
  const documents = groupBy(own, ({ taskId, reference }) => `${taskId} ${reference}`);
  return [...documents].flatMap(([subject, rows]) => {
    const [row] = rows;
    const standard = known.get(row?.reference ?? '');
    if (row === undefined || standard === undefined) return [];
    const missing = missingStep(standard, new Set(rows.map(({ step }) => step)));
    if (missing === null) return [];
    const sentence = `${subject}: standards.csv has it ${missing.step} on ${missing.date}, the task has not. Add the step.`;
    return [problemAt(row, 'lineage-is-whole', sentence)];
  });
}

/** Matches a place that names a dated document in which the standard was printed. */
const PRINTED = /\bprinted in\b/;

/**
 * The day by which a standard is in force is that on which its source came out, or a document that the place names:
 * the day of a series of amendments, or of a duty in a law, shows nothing about the standard itself.
 */
export function sightingHasSourceDay(records: Pick<Records, 'standards' | 'sources'>): Problem[] {
  const published = new Map(records.sources.map((row) => [row.sourceId, row.publishedOn]));
  return faultsOf(records.standards, 'sighting-has-source-day', (row) => {
    const { designation, inForceBy, sourceId, sourceLocator } = row;
    const day = published.get(sourceId) ?? null;
    if (inForceBy === null || inForceBy === day || PRINTED.test(sourceLocator)) return null;
    return `${designation}: It is in force by ${inForceBy}, but ${sourceId} is of ${day ?? 'no known date'}. Write the day of the source, or say in its place in what it was printed.`;
  });
}
