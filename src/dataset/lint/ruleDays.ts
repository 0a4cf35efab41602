import { periodEnd, periodStart } from '../../domain/periods.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowOf, RowPlace } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { isBinding } from '../../domain/standardStanding.ts';
import type { Market } from '../../contract/rules.ts';
import { extentFor, zeroIsKnown } from '../../domain/coverage.ts';
import { rulesArea } from '../../domain/likeDuties.ts';

type Phase = RowOf<'applicability'>;

const PHASES_AGREE = 'phases-agree';
const LAST: ReadonlySet<string> = new Set(['existing-types', 'all-new-vehicles']);

const disagrees = ({ note }: Phase) => /\bSources disagree\b/.test(note ?? '');

/** Returns what contradicts the row itself: its end, or the state of its document on the day of the dataset. */
function ownFault(row: Phase, effectiveOn: string | null, today: string): string | null {
  if (row.from !== null && row.until !== null && periodEnd(row.until) < periodStart(row.from))
    return 'It ends before it begins. Mend one of the two days.';
  if (row.status !== 'in-force' && row.status !== 'adopted') return null;
  const state = effectiveOn === null || effectiveOn > today ? 'adopted' : 'in-force';
  if (effectiveOn === null || row.status === state) return null;
  return `Its document takes effect on ${effectiveOn}, so that it is ${state}, whatever the day from which it binds. Mend its status.`;
}

const guidanceFault = ({ edition, basis }: Phase): string | null =>
  /\bguidance\b/i.test(`${edition ?? ''} ${basis ?? ''}`)
    ? 'It rests on guidance, which binds no one. Write it in the note of the rule that it explains.'
    : null;

/** Returns what a delayed phase whose day has come must be: a delay is over then, whatever moved the day. */
function overFault({ status, from }: Phase, today: string): string | null {
  if (status !== 'delayed' || from === null || periodEnd(from) > periodStart(today)) return null;
  return `It is delayed to ${from}, which is not ahead of ${today}, the dataset's day. Give it the status of its document.`;
}

/** Returns what contradicts the other phases of the same requirement. */
function fault(row: Phase, phases: readonly Phase[]): string | null {
  if (phases.some(({ document, market }) => document !== row.document || market !== row.market))
    return 'Its phases are of several documents or markets. Give each its own id.';
  const { from } = row;
  if (from === null) return null;
  const others = phases.filter((one) => one.phase === row.phase && one.from !== from);
  if (others.length > 0 && !disagrees(row))
    return `Another row has ${others.map((one) => one.from ?? 'no day').join(', ')} for this phase. Say in both notes that sources disagree, or mend one.`;
  const early = phases.find(
    (one) => LAST.has(one.phase) && one.from !== null && periodEnd(one.from) < periodStart(from),
  );
  if (row.phase === 'new-types' && early !== undefined)
    return `New types must comply from ${from}, after all others (${early.from ?? ''}). Mend one of the two.`;
  return null;
}

/**
 * Phases of one requirement do not contradict each other, unless their notes say that sources disagree. A rule in
 * force is not one that must be met: the status is that of the document, and never follows from the phase's day; only a delay ends with it.
 */
export function phasesAgree({
  applicability,
  standards,
  dataset,
}: Pick<Records, 'applicability' | 'standards' | 'dataset'>): Problem[] {
  const today = dataset.find(({ key }) => key === 'date')?.value ?? '';
  const effects = new Map(standards.map((row) => [row.designation, row.effectiveOn]));
  return [...groupBy(applicability, ({ ruleId }) => ruleId).values()].flatMap((phases) =>
    phases.flatMap((row) => {
      const effectiveOn = effects.get(row.document) ?? null;
      const said =
        guidanceFault(row) ??
        overFault(row, today) ??
        ownFault(row, effectiveOn, today) ??
        fault(row, phases);
      return said === null ? [] : [problemAt(row, PHASES_AGREE, `${row.ruleId}, ${row.phase}: ${said}`)];
    }),
  );
}

/** Phases of the last to comply: a document counts either types, vehicles, or the day on which they are made. */
const LAST_PHASES: ReadonlySet<string> = new Set(['existing-types', 'all-new-vehicles', 'production']);

/** A document calls the last to comply by one word: only equal phases are compared. */
export function phaseWordIsOne({ applicability }: Pick<Records, 'applicability'>): Problem[] {
  const lasts = applicability.filter(({ phase }) => LAST_PHASES.has(phase));
  return [...groupBy(lasts, ({ document }) => document)].flatMap(([document, rows]) => {
    const [first] = rows;
    return faultsOf(rows, 'phase-word-is-one', (row) => {
      if (first === undefined || row.phase === first.phase) return null;
      return `${document}: ${row.ruleId} says ${row.phase}, and ${first.ruleId} ${first.phase}. Use the word of the document in both.`;
    });
  });
}

/** Words that send a reader to another row. */
const LEANING = /\b(?:as above|such|the like|the same|these|those)\b/i;

/** Whom a phase binds is named in its own row: rows are filtered and read one by one. */
export function objectIsNamed({ applicability }: Pick<Records, 'applicability'>): Problem[] {
  return faultsOf(applicability, 'object-is-named', (row) => {
    const word = LEANING.exec(row.objects)?.[0];
    if (word === undefined) return null;
    return `${row.ruleId}, ${row.phase}: "${word}" leans on another row. Name the object itself.`;
  });
}

/** A moved day is one with which a phase begins that names the amendment, or the day on which the amendment has effect. */
const unmetMoves = ({
  applicability,
  amendments,
}: Pick<Records, 'applicability' | 'amendments'>): Problem[] =>
  amendments.flatMap((row) => {
    const { document, amendment, kind, effectiveOn, movedDays } = row;
    const own = applicability.filter((one) => one.document === document && one.amendment === amendment);
    // A later amendment may move the day on: no phase begins then any more.
    const movedOn = amendments
      .filter((one) => one.document === document && (one.publishedOn ?? '') > (row.publishedOn ?? ''))
      .flatMap((one) => one.movedDays.map((move) => move.split('/')[0] ?? ''));
    const days = new Set([effectiveOn, ...own.map(({ from }) => from), ...movedOn]);
    return movedDays.flatMap((move) => {
      const now = move.split('/').at(-1) ?? '';
      if (kind === 'delay' && days.has(now)) return [];
      const said = `It moves a day to ${now}, but it is not marked as a delay, or no phase that names it begins on that day. Mend one of them.`;
      return [problemAt(row, 'moved-day-has-amendment', `${document}, ${amendment}: ${said}`)];
    });
  });

/** A phase that was moved names what moved it, and that is on record; what moved a day has it as the phase has it. */
export function movedDayHasAmendment(records: Pick<Records, 'applicability' | 'amendments'>): Problem[] {
  const known = new Set(records.amendments.map((row) => `${row.document} ${row.amendment}`));
  const unnamed = records.applicability.flatMap((row) => {
    const { ruleId, document, amendment, status } = row;
    const said =
      amendment === null
        ? status === 'delayed' && 'It is delayed, but names no amendment. Name the one that moved its day.'
        : !known.has(`${document} ${amendment}`) &&
          `amendments.csv has no "${amendment}" of ${document}. Add it, or mend the name.`;
    return said === false ? [] : [problemAt(row, 'moved-day-has-amendment', `${ruleId}: ${said}`)];
  });
  return [...unnamed, ...unmetMoves(records)];
}

/** Phases that a day of a standard or a law may stand for. */
const PHASES = {
  'new-types': ['new-types'],
  all: ['existing-types', 'all-new-vehicles', 'production'],
} as const;

interface Day {
  readonly row: { readonly at: RowPlace };
  readonly document: string;
  /** Item of the law; empty for a document as a whole. */
  readonly item: string;
  readonly step: keyof typeof PHASES;
  readonly date: string | null;
}

function daysOf({ standardDays, lawStandards }: Pick<Records, 'standardDays' | 'lawStandards'>): Day[] {
  return [
    ...standardDays.flatMap((row) =>
      row.step === 'new-types' || row.step === 'all'
        ? [{ row, document: row.designation, item: '', step: row.step, date: row.date }]
        : [],
    ),
    ...lawStandards.flatMap((row) => {
      const [document = row.law, annex = ''] = row.law.split(', ');
      const own = { row, document, item: `${annex}, ${row.article ?? ''}, ` };
      return [
        { ...own, step: 'new-types', date: row.newTypesOn } as const,
        { ...own, step: 'all', date: row.allOn } as const,
      ];
    }),
  ];
}

/** Days from which new types or all must comply are the same where a standard, a law and the rules tell them. */
export function complianceHoldsRules({
  applicability,
  ...records
}: Pick<Records, 'applicability' | 'standardDays' | 'lawStandards'>): Problem[] {
  return daysOf(records).flatMap(({ row, document, item, step, date }) => {
    if (date === null) return [];
    const phases: readonly string[] = PHASES[step];
    const agrees = applicability.some(
      (one) =>
        one.document === document &&
        one.from === date &&
        phases.includes(one.phase) &&
        (one.basis ?? '').startsWith(item),
    );
    if (agrees) return [];
    const sentence = `${document}: applicability.csv has no ${step} from ${date}. Add it there, or mend the day.`;
    return [problemAt(row, 'compliance-holds-rules', sentence)];
  });
}

type DayRows = Pick<Records, 'applicability' | 'calendar' | 'standards'>;

/** Says what is wrong with the end of a rule in the calendar; `null` if it is the last day of a phase. */
function wrongEnd(date: string, phases: readonly RowOf<'applicability'>[]): string | null {
  const ends = phases.flatMap(({ until }) => until ?? []);
  if (ends.length === 0 || ends.includes(date)) return null;
  return `applicability.csv has it end on ${ends.join(', ')}. Mend one of the two.`;
}

/**
 * The day of a rule is in one record. The calendar has no day on which a rule takes effect, which the build takes from
 * the rules, and no end of one other than theirs.
 */
export function ruleDayIsToldOnce({ applicability, calendar, standards }: DayRows): Problem[] {
  const rules = groupBy(applicability, ({ document }) => document);
  const binding = new Set(standards.filter(isBinding).map(({ designation }) => designation));
  const said = ({ kind, reference, date }: RowOf<'calendar'>): string | null => {
    const name = reference ?? '';
    if (kind === 'ends') return wrongEnd(date, rules.get(name) ?? []);
    if (kind !== 'takes-effect') return null;
    if (rules.has(name))
      return 'applicability.csv has the days of this rule. Take the row out, or move its day there.';
    return binding.has(name)
      ? 'Its document binds. Move the day to applicability.csv, with whom it binds.'
      : null;
  };
  return calendar.flatMap((row) => {
    const sentence = said(row);
    return sentence === null
      ? []
      : [problemAt(row, 'rule-day-is-told-once', `${row.calendarId}: ${sentence}`)];
  });
}

type DutyRows = Pick<Records, 'applicability' | 'comparableDuties' | 'comparableRules' | 'coverage'>;

/** Returns what keeps a requirement from its duty: it is unknown, or has no object of the others. */
function misfit(ruleId: string, phases: Rules, others: readonly string[]): string | null {
  const own = phases.get(ruleId);
  if (own === undefined) return 'There is no such requirement in applicability.csv.';
  const codes = own.flatMap(({ objectCodes }) => objectCodes);
  const theirs = others.flatMap((id) => phases.get(id) ?? []).flatMap(({ objectCodes }) => objectCodes);
  const isAlone = others.length === 0 || codes.some((code) => theirs.includes(code));
  return isAlone ? null : 'It has no vehicle class or object of another rule of the duty.';
}

type Rules = ReadonlyMap<string, readonly RowOf<'applicability'>[]>;

/**
 * Rules of one duty share a vehicle class or an object, and their markets were searched. A duty of one market says what
 * it leaves out, and one without rules why none is compared: without it, "none on record" would pass for "none".
 */
export function likeDutiesAreAlike({
  applicability,
  comparableDuties,
  comparableRules,
  coverage,
}: DutyRows): Problem[] {
  const phases = groupBy(applicability, ({ ruleId }) => ruleId);
  const assigned = groupBy(comparableRules, ({ dutyId }) => dutyId);
  const known = new Set(comparableDuties.map(({ dutyId }) => dutyId));
  const find = (row: RowOf<'comparableDuties'> | RowOf<'comparableRules'>, sentence: string | null) =>
    sentence === null ? [] : [problemAt(row, 'like-duties-are-alike', `${row.dutyId}: ${sentence}`)];

  const ofRules = comparableRules.flatMap((row) => {
    if (!known.has(row.dutyId)) return find(row, 'There is no such duty in comparable-duties.csv.');
    const marketOf = (ruleId: string) => phases.get(ruleId)?.[0]?.market;
    const others = (assigned.get(row.dutyId) ?? [])
      .map(({ ruleId }) => ruleId)
      .filter((ruleId) => marketOf(ruleId) !== marketOf(row.ruleId));
    const sentence = misfit(row.ruleId, phases, others);
    return find(row, sentence === null ? null : `${row.ruleId}: ${sentence} Mend the row, or take it out.`);
  });

  const ofDuties = comparableDuties.flatMap((row) => {
    const own = (assigned.get(row.dutyId) ?? []).flatMap(({ ruleId }) => phases.get(ruleId) ?? []);
    const markets = [...new Set(own.map(({ market }) => market))];
    const isSearched = (market: Market) =>
      zeroIsKnown(extentFor(coverage, { list: 'rules' }, rulesArea(market)));
    const unsearched = markets.filter((market) => !isSearched(market));
    if (markets.length === 0)
      return find(row, row.leftOut === null ? 'No rule is put to it. Add one, or say why none is.' : null);
    if (unsearched.length > 0)
      return find(row, `coverage.csv does not say that rules of ${unsearched.join(', ')} were searched.`);
    return markets.length > 1 || row.leftOut !== null
      ? []
      : find(row, `Only ${markets.join()} has a rule. Say what is left out.`);
  });
  return [...ofRules, ...ofDuties];
}

/** A step of a document on one day has one confidence, in the table of rules and in that of days. */
export function sharedDayIsGradedOnce(records: Pick<Records, 'applicability' | 'standardDays'>): Problem[] {
  const told = groupBy(records.applicability, (row) => `${row.document} ${row.phase} ${row.from ?? ''}`);
  return faultsOf(records.standardDays, 'shared-day-is-graded-once', (row) => {
    const subject = `${row.designation} ${row.step} ${row.date}`;
    const rules = told.get(subject);
    if (rules === undefined || rules.some(({ confidence }) => confidence === row.confidence)) return null;
    return `${subject}: It is ${row.confidence} here, and not in applicability.csv. Give both one confidence.`;
  });
}
