import type { Problem, Records } from '../tables/records.ts';
import { faultsOf } from './problems.ts';
import { standardFinder } from '../derive/standardFinder.ts';

const SAYS_END = /\b(ends?|ended|end of life|expires?|lapses?|sunsets?)\b/i;
/** Exempt kinds: the end of a comment period has a kind of its own. */
const OTHER = new Set(['comment-closes', 'meeting']);

/** An end does not "take effect": the kind of a step must match the direction in its title. */
export function calendarKindFitsTitle({ calendar }: Pick<Records, 'calendar'>): Problem[] {
  return faultsOf(calendar, 'calendar-kind-fits-title', (row) => {
    if (OTHER.has(row.kind) || SAYS_END.test(row.title) === (row.kind === 'ends')) return null;
    const remedy = row.kind === 'ends' ? 'Say in it what ends, or mend the kind.' : 'Write "ends".';
    return `${row.calendarId}: The kind is ${row.kind}, the title "${row.title}". ${remedy}`;
  });
}

/** Kinds of days that belong to a document, or to a model with a price from then on. */
const OF_A_DOCUMENT: ReadonlySet<string> = new Set(['takes-effect', 'comment-closes']);

/**
 * The reference of a day on which a document takes effect leads to that document, whose path then includes the day.
 * No reference is an id of a plan or a task, which readers would see.
 */
export function calendarReferenceResolves({
  calendar,
  models,
  standards,
  ...own
}: Pick<Records, 'calendar' | 'models' | 'standards' | 'plans' | 'planTasks'>): Problem[] {
  const { find } = standardFinder(standards);
  const modelIds = new Set(models.map(({ modelId }) => modelId));
  const ids = new Set([
    ...own.plans.map(({ planId }) => planId),
    ...own.planTasks.map(({ taskId }) => taskId),
  ]);
  return faultsOf(calendar, 'calendar-reference-resolves', (row) => {
    const { calendarId, kind, reference } = row;
    if (reference === null || !(OF_A_DOCUMENT.has(kind) || ids.has(reference))) return null;
    if (find(reference) !== null || modelIds.has(reference)) return null;
    return `${calendarId}: No document on record is called "${reference}". Write its designation, or add the document.`;
  });
}
