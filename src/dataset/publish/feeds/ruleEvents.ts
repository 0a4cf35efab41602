import type { Change } from '../../../contract/changes.ts';
import type { RuleScope } from '../../../contract/follow.ts';
import type { Evidence } from '../../../contract/primitives.ts';
import { earliestDay, type RuleAmendment, type RulePhase } from '../../../contract/rules.ts';
import { isDay, isoDay, periodStart } from '../../../contract/periodDays.ts';
import { slug } from '../../../contract/slug.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { chosenPhases, movedText, ruleNoticeId, whomText } from '../../../domain/rules.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { versionParts } from '../../changes/versionDay.ts';
import type { OpenDataset } from '../dataset.ts';
import { versionsOf } from '../documents/changes.ts';
import { amendmentsFrom, phasesFrom } from '../documents/rules.ts';

// Events of rules, each by itself: a day that moved is told as such and never rewritten silently.

/** `notice`: told in calendars too, since subscribers may have noted the day. */
type RuleEventKind = 'published' | 'reached' | 'amended' | 'notice';

export interface RuleEvent {
  /** The same in every build, in letters, digits and hyphens. */
  readonly id: string;
  readonly kind: RuleEventKind;
  /** When it happened: a day, a month or a year. */
  readonly date: string;
  /** Day in calendars: of a day that was moved in the record, the one before. */
  readonly shownOn: string;
  /** Id by which a page takes the event with its own dates from a calendar. */
  readonly dateId: string;
  readonly title: string;
  /** Why, or what it changes; `null` if the title says it all. */
  readonly why: string | null;
  /** Says what the phases are to it. */
  readonly phasesAre: string;
  readonly phases: readonly RulePhase[];
  /** Evidence of the event itself; `null` if it is that of its phases. */
  readonly evidence: Evidence | null;
}

const dayOf = (period: string): string => isoDay(periodStart(period));

/** Returns an event on one date, without words and evidence of its own. */
const eventOn = (kind: RuleEventKind, date: string, name: string) => ({
  ...{ kind, date, shownOn: date, why: null, evidence: null, phasesAre: 'Binds' },
  ...{ id: slug(`${kind} ${name}`), dateId: slug(name) },
});

/** Returns whom phases bind: the first, and how many more. */
function boundBy(phases: readonly RulePhase[]): string {
  const [first = '', ...others] = new Set(phases.map(whomText));
  return others.length === 0 ? first : `${first}, and ${String(others.length)} more`;
}

/** Says that the first day of a phase came, or that a period which is no day began. */
function reachedWords(phase: RulePhase): string {
  const { from, modelYear } = phase;
  if (from === null) return `May have begun, model year ${String(modelYear)} (no day)`;
  return isDay(from) ? 'Day reached' : `Some time in ${formatPeriod(from)}`;
}

/** Returns the days from which rules may bind, once they came. Drafts bind no one, and a withdrawn rule has no day. */
function reachedEvents(phases: readonly RulePhase[]): RuleEvent[] {
  const bound = phases.filter(({ status }) => status !== 'withdrawn' && status !== 'draft');
  const groups = groupBy(bound, (one) => `${one.document} ${one.from ?? `my${String(one.modelYear)}`}`);
  return [...groups].flatMap(([name, own]) => {
    const [first] = own;
    const day = first === undefined ? null : earliestDay(first);
    if (first === undefined || day === null) return [];
    const title = `${reachedWords(first)}: ${first.document}, ${boundBy(own)}`;
    return [{ ...eventOn('reached', day, name), title, phases: own }];
  });
}

/** Returns the texts that set phases, by the day from which they could be known, but those that an amendment set. */
function publishedEvents(phases: readonly RulePhase[], { records }: OpenDataset): RuleEvent[] {
  const outOn = new Map(records.standards.map((row) => [row.designation, row.publishedOn]));
  const first = phases.filter(({ amendment }) => amendment === null);
  const groups = groupBy(first, ({ document, since }) => `${document} ${since ?? ''}`);
  return [...groups].flatMap(([name, own]) => {
    const { document = '', since = null } = own[0] ?? {};
    if (since === null) return [];
    const isText = outOn.get(document) === since && own.every(({ edition }) => edition === null);
    const title = isText ? `Text published: ${document}` : `Told by a source: ${document}`;
    return [{ ...eventOn('published', since, name), title, phases: own }];
  });
}

const kindNames = {
  amendment: 'Amendment',
  delay: 'Day moved',
  replacement: 'Replacement',
  interpretation: 'Interpretation',
} as const;

/** Returns what amended, delayed or replaced a rule on record, with the phases that name it, or else all of the rule. */
function amendmentEvents(amendments: readonly RuleAmendment[], phases: readonly RulePhase[]): RuleEvent[] {
  return amendments.flatMap((one) => {
    const { document, amendment, kind, evidence } = one;
    const date = one.publishedOn ?? one.effectiveOn;
    const ofDocument = phases.filter((phase) => [document, amendment].includes(phase.document));
    if (date === null || ofDocument.length === 0) return [];
    const named = ofDocument.filter((phase) => phase.amendment === amendment);
    const days = one.moved.length === 0 ? '' : `${movedText(one)}, `;
    const said = kind === 'delay' ? `${days}because of ${amendment}` : amendment;
    return [
      {
        ...eventOn(kind === 'delay' ? 'notice' : 'amended', date, `${document} ${amendment}`),
        title: `${kindNames[kind]}: ${document}, ${said}`,
        why: one.changes,
        phasesAre: named.length > 0 ? 'Phases that name it' : 'Phases of the rule on record',
        phases: named.length > 0 ? named : ofDocument,
        dateId: ruleNoticeId(one),
        evidence,
      },
    ];
  });
}

const withdrawnEvents = (phases: readonly RulePhase[]): RuleEvent[] =>
  phases.flatMap((phase) => {
    const date = phase.until ?? phase.from;
    if (phase.status !== 'withdrawn' || date === null) return [];
    return [
      {
        ...eventOn('notice', date, `${phase.id} withdrawn`),
        title: `Withdrawn: ${phase.document}, ${whomText(phase)}`,
        phasesAre: 'Bound',
        phases: [phase],
        dateId: phase.id,
      },
    ];
  });

/** Reads the day, or the model year, that a changed row begins with. */
const ruleDayIn = (row: Change['before']): string | null =>
  /^(?:\d{4}(?:-\d{2}){0,2}|model year \d{4})(?=;|$)/.exec(row?.text ?? '')?.[0] ?? null;

const ruleDayText = (day: string | null): string => (day === null ? 'no day on record' : formatPeriod(day));

/** Returns a day that this record gave and gives no more, by a change of a row of rules; `null` if its day stayed. */
function recordEvent(change: Change, version: string, phases: readonly RulePhase[]): RuleEvent | null {
  const { kind, subject, key, label, reason, evidence } = change;
  const [was, now] = [ruleDayIn(change.before), ruleDayIn(change.after)];
  if (change.table !== 'rules' || key === null || was === null || was === now) return null;
  const isGone = kind === 'withdrawn';
  const date = versionParts(version).day;
  return {
    ...eventOn('notice', date, `${key} ${version}`),
    shownOn: /^\d{4}-\d{2}/.test(was) ? was : date,
    title: `${isGone ? 'Withdrawn from this record' : 'Day moved in this record'}: ${subject}, ${label ?? ''}, was ${formatPeriod(was)}${isGone ? '' : `, now ${ruleDayText(now)}`}`,
    why: reason,
    phasesAre: isGone ? 'Phases of the rule on record' : 'Binds',
    phases: phases.filter((one) => (isGone ? one.document === subject : one.id === key)),
    dateId: key,
    evidence,
  };
}

/** Returns what happened to rules in the world, besides the texts that set them: nothing of this record's own changes. */
export const worldEvents = (records: OpenDataset['records'], phases: readonly RulePhase[]): RuleEvent[] => [
  ...reachedEvents(phases),
  ...amendmentEvents(amendmentsFrom(records), phases),
  ...withdrawnEvents(phases),
];

/** Returns all that happened to rules until the day of the dataset, the newest first. */
export function ruleEvents(dataset: OpenDataset): RuleEvent[] {
  const phases = phasesFrom(dataset.records);
  return [
    ...publishedEvents(phases, dataset),
    ...worldEvents(dataset.records, phases),
    ...versionsOf(dataset).flatMap(({ version, changes }) =>
      changes.flatMap((one) => recordEvent(one, version, phases) ?? []),
    ),
  ]
    .filter(({ date }) => dayOf(date) <= dataset.date)
    .sort((a, b) => compareText(dayOf(b.date), dayOf(a.date)) || compareText(a.id, b.id));
}

/** Returns the phases on a product, in a market, or both. */
export const phasesIn = (phases: readonly RulePhase[], { product, market }: RuleScope): RulePhase[] =>
  chosenPhases(phases, {
    products: product === null ? [] : [product],
    markets: market === null ? [] : [market],
    state: 'any',
  });

/** Returns what happened to the rules of a scope, with its phases alone. */
export const eventsIn = (events: readonly RuleEvent[], scope: RuleScope): RuleEvent[] =>
  events.flatMap((event) => {
    const phases = phasesIn(event.phases, scope);
    const isAll = scope.product === null && scope.market === null;
    return phases.length > 0 || isAll ? [{ ...event, phases }] : [];
  });
