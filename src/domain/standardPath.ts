import { RefArea } from '../contract/codelists.ts';
import { weakest } from '../contract/confidence.ts';
import type { Evidence, Sources } from '../contract/primitives.ts';
import type { LawStandard } from '../contract/register.ts';
import type { StandardDocument, StandardSuccessor, StandardTask } from '../contract/standardRecords.ts';
import { outWord, type StandardDay } from '../contract/standards.ts';
import { isEffect } from './dueDay.ts';
import { dayBefore, formatPeriod, isOnOrBefore, periodEnd, periodStart } from './periods.ts';

/** Steps of a standard or regulation in order, with the names used on pages and in figures. */
export const pathSteps = {
  asked: 'Requested in a plan',
  project: 'Project',
  draft: 'Draft',
  comment: 'Out for comment',
  'comment-end': 'Comments close',
  approval: 'Draft for approval',
  adopted: 'Adopted',
  published: 'Published',
  'in-force': 'In force',
  applies: 'Applies',
  'new-types': 'New types must comply',
  all: 'Existing types must comply',
  'later-stage': 'Later stage in force',
  ended: 'Replaced or withdrawn',
} as const;
export type PathStepId = keyof typeof pathSteps;

/** Rules of the United States bind every vehicle made from a day: there is no type approval there. */
export const approvesTypes = (issuer: string): boolean => issuer !== 'US';

/**
 * A vehicle regulation binds new and existing types from separate dates: one known date is not both. Chargers, and
 * what belongs to no field of vehicles, such as power banks, have no types of vehicles.
 */
export const bindsTypes = ({
  kind,
  domain,
}: Pick<StandardDocument['standard'], 'kind' | 'domain'>): boolean =>
  (kind === 'mandatory' || kind === 'regulation') && domain !== null && domain !== 'charging-swapping';

/** Returns the name of a step for a document of an issuer, as pages and figures show it. */
export const stepName = (step: PathStepId, issuer: string): string =>
  step === 'all' && !approvesTypes(issuer) ? 'All vehicles must comply' : pathSteps[step];

const isStep = (id: string): id is PathStepId => Object.hasOwn(pathSteps, id);
export const pathStepIds: readonly PathStepId[] = Object.keys(pathSteps).filter(isStep);

/** Day, month or year on which a step was taken or is due, with its evidence. */
export interface PathDay {
  readonly step: PathStepId;
  readonly date: string;
  /** Details that the name of the step does not give: a plan, a project number, a successor. */
  readonly text: string | null;
  /** Set if a source of that day shows that the step had been taken, but its own day is not on record. */
  readonly isSighting?: true;
  /** Set if the day is that of a successor, with which it ended by our reading: no source states its end. */
  readonly isReading?: true;
  readonly evidence: Evidence;
}

/** A day of compliance by the law of an area. */
interface LawDay extends StandardDay {
  readonly area: RefArea;
}

/** Returns the name of a market before its own days: a regulation of the United Nations binds there by its law. */
export const marketName = (area: RefArea): string => (area === 'EU' ? 'EU' : RefArea.label(area));

/** Returns the days from which the laws of areas bind new and all types to a text, where they give days of their own. */
export const lawDays = (laws: readonly LawStandard[]): LawDay[] =>
  laws.flatMap(({ issuer: area, law, subject, newTypesOn, allOn, evidence }) => {
    if (!RefArea.is(area)) return [];
    const text = `${marketName(area)}, ${law}${subject === null ? '' : `: ${subject}`}`;
    const dated = (step: LawDay['step'], date: string | null) =>
      date === null ? [] : [{ area, step, date, text, evidence }];
    return [...dated('new-types', newTypesOn), ...dated('all', allOn)];
  });

type Path = Pick<
  StandardDocument,
  'standard' | 'days' | 'laws' | 'steps' | 'tasks' | 'calendar' | 'replacedBy'
>;

interface Dated extends Omit<PathDay, 'date'> {
  readonly date: string | null;
}

const rowDay = (
  step: PathStepId,
  date: string | null,
  evidence: Evidence,
  text: string | null = null,
): Dated => ({ step, date, text, evidence });

const sighting = (step: PathStepId, date: string | null, evidence: Evidence, what: string): Dated => ({
  ...rowDay(step, date, evidence, `${what} by a source of that day`),
  isSighting: true,
});

const ofLineage = {
  project: 'project',
  'draft-for-comment': 'comment',
  'draft-for-approval': 'approval',
  published: 'published',
  'in-force': 'in-force',
  withdrawn: 'ended',
} as const;

function stepDays({ standard, steps }: Path): Dated[] {
  return steps.flatMap(({ step, date, reference, evidence }) =>
    step === 'international-counterpart'
      ? []
      : [
          rowDay(
            step === 'published' ? outWord(standard.issuer) : ofLineage[step],
            date,
            evidence,
            reference === standard.designation ? null : reference,
          ),
        ],
  );
}

/** Example: "GB 38031-2025 takes its place for new types; types approved earlier until July 1, 2027". */
function successionText({ name, isNextEdition, earlierTypesUntil }: StandardSuccessor): string {
  if (isNextEdition) return `${name}, the next edition, came out`;
  if (earlierTypesUntil === null) return `${name} takes its place`;
  return `${name} takes its place for new types; types approved earlier until ${formatPeriod(dayBefore(earlierTypesUntil))}`;
}

/** A document published before a plan is not a result of the plan, whatever its task names. */
export const wasOutBefore = (
  { publishedOn }: Pick<StandardDocument['standard'], 'publishedOn'>,
  { planPublishedOn, task }: Pick<StandardTask, 'planPublishedOn' | 'task'>,
): boolean =>
  publishedOn !== null && periodEnd(publishedOn) < periodStart(planPublishedOn ?? String(task.planYear));

/**
 * Returns the evidence of the day of a plan, with a confidence no higher than that of the link between its task and the
 * document.
 */
function askedEvidence({ planEvidence, linkEvidence: link }: StandardTask): Evidence {
  const { confidence, note } = planEvidence;
  if (weakest([confidence, link.confidence]) === confidence) return planEvidence;
  const notes = [note, link.note].filter((text) => text !== null);
  return { ...planEvidence, confidence: link.confidence, note: notes.length === 0 ? null : notes.join(' ') };
}

/** A day that its own source states is no reading, though a successor has it too. */
function ends({ standard, replacedBy }: Path): Dated[] {
  const { withdrawnOn, withdrawnWith, withdrawnBy, evidence } = standard;
  const successors = replacedBy.map((one): Dated => {
    const isStated = withdrawnWith === null && one.takesOverOn === withdrawnOn;
    const said = rowDay('ended', one.takesOverOn, isStated ? evidence : one.evidence, successionText(one));
    return isStated ? said : { ...said, isReading: true };
  });
  const isOwn = successors.every(({ date }) => date !== withdrawnOn);
  return [
    ...successors,
    ...(isOwn ? [rowDay('ended', withdrawnOn, evidence)] : []),
    ...(withdrawnOn === null ? [sighting('ended', withdrawnBy, evidence, 'listed as withdrawn')] : []),
  ];
}

/** Returns every recorded dated statement: the standard's own row before those of tasks and of the calendar. */
function statements(path: Path): Dated[] {
  const { standard, days, laws, tasks, calendar } = path;
  const { evidence } = standard;
  const dates = (isTold: (one: Path['calendar'][number]) => boolean, step: PathStepId) =>
    calendar.filter(isTold).map((one) => rowDay(step, one.date, one.evidence, one.title));
  return [
    ...tasks
      .filter((one) => !wasOutBefore(standard, one))
      .map((one) =>
        rowDay('asked', one.planPublishedOn ?? String(one.task.planYear), askedEvidence(one), one.planTitle),
      ),
    rowDay('project', standard.plannedOn, evidence),
    rowDay('draft', standard.draftedOn, evidence),
    rowDay(outWord(standard.issuer), standard.publishedOn, evidence),
    rowDay('in-force', standard.effectiveOn, standard.effectiveEvidence ?? evidence),
    sighting('in-force', standard.inForceBy, evidence, 'shown in force'),
    ...[...days, ...lawDays(laws)].map((one) => rowDay(one.step, one.date, one.evidence, one.text)),
    ...stepDays(path),
    ...dates(({ kind }) => kind === 'comment-closes', 'comment-end'),
    ...dates(isEffect, 'in-force'),
    ...ends(path),
  ];
}

/** Rows that name a day after a document came into force describe a later stage: other types or other parts. */
function asStage(said: Dated, { standard }: Path): Dated {
  const since = standard.effectiveOn ?? standard.inForceBy;
  const { step, date, text } = said;
  const isLater =
    step === 'in-force' &&
    text !== null &&
    date !== null &&
    since !== null &&
    periodStart(date) > periodEnd(since);
  return isLater ? { ...said, step: 'later-stage' } : said;
}

/** A day that binds only some: other groups can have the same one. */
export const isForSome = (step: PathStepId): boolean =>
  step === 'applies' || step === 'new-types' || step === 'all';

/** True if a statement adds nothing to an earlier one: the same step on the same day, or on a less precise date. */
function isSaid({ step, date, text }: PathDay, before: readonly PathDay[]): boolean {
  const sameStep = before.filter((one) => one.step === step);
  if (step === 'asked' || isForSome(step))
    return sameStep.some((one) => one.date === date && one.text === text);
  const said = step === 'later-stage' ? before.filter((one) => isForSome(one.step)) : [];
  return [...sameStep, ...said].some((one) => one.date.startsWith(date));
}

/**
 * Returns the recorded steps of a document, by step and date. Statements of one step and day are merged, that of the
 * document's own row first. A step without a recorded day has no entry.
 */
export function standardPath(path: Path): PathDay[] {
  const days: PathDay[] = [];
  for (const { date, ...said } of statements(path).map((one) => asStage(one, path))) {
    if (date === null) continue;
    const day = { ...said, date };
    if (!isSaid(day, days)) days.push(day);
  }
  return pathStepIds.flatMap((step) =>
    days
      .filter((one) => one.step === step)
      .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
  );
}

/**
 * Returns the days that a view may show: all if there is no day; otherwise the past ones, and future ones whose
 * source was published. The day of effect is known with the document, which states it.
 *
 * @param asOf `YYYY-MM-DD`, or `null` for the newest.
 */
export function pathOn(path: Path & { readonly sources: Sources }, asOf: string | null): readonly PathDay[] {
  const days = standardPath(path);
  if (asOf === null) return days;
  const isPast = (date: string | null | undefined) => date != null && isOnOrBefore(date, asOf);
  const wasOut = isPast(path.standard.publishedOn);
  return days.filter(
    ({ step, date, text, evidence }) =>
      isPast(date) ||
      (wasOut && (isForSome(step) || (step === 'in-force' && text === null))) ||
      isPast(path.sources[evidence.sourceId]?.publishedOn),
  );
}
