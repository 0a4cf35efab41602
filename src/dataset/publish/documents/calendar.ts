import {
  calendarDocument,
  calendarEntry,
  type CalendarEntry,
  type CalendarKind,
  type Force,
} from '../../../contract/calendar.ts';
import type { RefArea } from '../../../contract/codelists.ts';
import { isDay, periodEnd, periodStart } from '../../../contract/periodDays.ts';
import type { Market, RulePhase } from '../../../contract/rules.ts';
import { slug } from '../../../contract/slug.ts';
import { bindsNoMaker, whomText } from '../../../domain/rules.ts';
import { compareText } from '../../../domain/sorting.ts';
import { isBinding } from '../../../domain/standardStanding.ts';
import { upperFirst } from '../../../domain/words.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import { draftDocument, evidenceOf, published, type DocumentDraft } from '../documentDraft.ts';
import { coverageIn } from './coverage.ts';
import { phasesFrom } from './rules.ts';

/** Kinds of dates on which a document begins or ceases to apply. */
const OF_FORCE: ReadonlySet<CalendarKind> = new Set(['takes-effect', 'ends']);

/** Returns a function for the force of the document of a date; a number with /T or /Z says it without a row. */
function forceIn({ standards }: Records): (row: RowOf<'calendar'>) => Force | null {
  const kinds = new Map(standards.map((row) => [row.designation, row]));
  return ({ kind, reference }) => {
    if (reference === null || !OF_FORCE.has(kind)) return null;
    const standard = kinds.get(reference);
    if (standard === undefined) return /^[A-Z]+\/[TZ] /.test(reference) ? 'voluntary' : null;
    if (standard.kind === 'global-regulation') return null;
    return isBinding(standard) ? 'binding' : 'voluntary';
  };
}

/** Returns the dates of the calendar's own rows. A date of a model refers to it by its name, not by its id. */
function ownDates(records: Records): CalendarEntry[] {
  const models = new Map(records.models.map(({ modelId, name }) => [modelId, name]));
  const named = new Set(records.standards.map(({ designation }) => designation));
  const printed = new Map(records.sources.map((row) => [row.sourceId, row.publishedOn]));
  const forceOf = forceIn(records);
  return records.calendar.map((row) =>
    published(calendarEntry, {
      ...row,
      id: row.calendarId,
      reference: row.reference === null ? null : (models.get(row.reference) ?? row.reference),
      page: row.reference !== null && named.has(row.reference) ? slug(row.reference) : null,
      since: printed.get(row.sourceId) ?? null,
      force: forceOf(row),
      rule: null,
      evidence: evidenceOf(row),
    }),
  );
}

const areaOf: Readonly<Record<Market, RefArea>> = {
  CN: 'CN',
  EU: 'EU',
  UN: 'WORLD',
  US: 'US',
  'US-CA': 'US',
};

/** Returns the date of a phase; `null` if it has none, or its rule is withdrawn. */
export function ruleDate(phase: RulePhase): CalendarEntry | null {
  const { document, from, modelYear, status } = phase;
  const date = from ?? (modelYear === null ? null : String(modelYear));
  if (date === null || status === 'withdrawn') return null;
  return published(calendarEntry, {
    ...phase,
    date,
    kind: 'takes-effect',
    title: upperFirst(whomText(phase)),
    reference: document,
    refArea: areaOf[phase.market],
    force: status === 'draft' || bindsNoMaker(phase) ? null : 'binding',
    rule: phase,
  });
}

/**
 * Joins the days of rules to a calendar's own: a day on which a rule takes effect is the rule's alone, so that no two
 * records can say different things of it. Days of rules begin where the calendar does.
 */
export function withRules(own: readonly CalendarEntry[], phases: readonly RulePhase[]): CalendarEntry[] {
  const rules = new Set(phases.map(({ document }) => document));
  const isOwn = ({ kind, reference }: CalendarEntry) =>
    kind !== 'takes-effect' || reference === null || !rules.has(reference);
  const kept = own.filter(isOwn);
  const first = Math.min(...kept.filter(({ date }) => isDay(date)).map(({ date }) => periodStart(date)));
  return [
    ...kept,
    ...phases
      .flatMap((phase) => ruleDate(phase) ?? [])
      .filter(({ date }) => !Number.isFinite(first) || periodEnd(date) >= first),
  ].sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
}

/** Returns what is due, by date: the calendar's own dates, and the days from which rules bind. */
export const datesFrom = (records: Records): CalendarEntry[] =>
  withRules(ownDates(records), phasesFrom(records));

/** Drafts `/ev-plans/calendar.json`. */
export const calendarDraft = (records: Records): DocumentDraft =>
  draftDocument(calendarDocument, {
    entries: datesFrom(records),
    coverage: coverageIn(records, 'due-dates'),
  });
