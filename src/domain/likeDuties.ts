import { weakest } from '../contract/confidence.ts';
import type { Confidence } from '../contract/codelists.ts';
import type { CoverageArea } from '../contract/coverage.ts';
import {
  earliestDay,
  Market,
  type ComparableDuty,
  type RulePhase,
  type RulePhaseKind,
  type RulesDocument,
} from '../contract/rules.ts';
import { extentFor, zeroIsKnown } from './coverage.ts';
import { isoDay, periodEnd, periodStart } from './periods.ts';
import { phaseGroup, rulesOn } from './rules.ts';
import { groupBy } from './sorting.ts';

// Which market binds first: the same duty, for the same class of vehicle, in the same phase.

/** Kinds of phases whose days are compared: those of types, and each other kind for itself. */
export type LikePhase = 'new' | 'all' | RulePhaseKind;

/** A market without type approval binds what is made from a day: all that its rule names, whatever its type. */
const likePhase = (phase: RulePhase): LikePhase => {
  const group = phaseGroup(phase);
  if (group === 'approved' || phase.phase === 'production') return 'all';
  return group === 'new' ? 'new' : phase.phase;
};

/** Classes of vehicles that are compared with each other, in the order of the table. */
const vehicleClasses = [
  { name: 'cars', codes: ['M1'] },
  { name: 'light trucks', codes: ['N1'] },
  { name: 'buses', codes: ['M2', 'M3'] },
  { name: 'heavy trucks', codes: ['N2', 'N3'] },
  { name: 'light vehicles of class L', codes: ['L'] },
  { name: 'trailers', codes: ['O'] },
] as const;

const namesOf = ({ objectCodes }: RulePhase): readonly string[] =>
  vehicleClasses
    .filter(({ codes }) => codes.some((code) => objectCodes.some((own) => code.startsWith(own))))
    .map(({ name }) => name);

/** Days between which a market first binds: one day, or several where sources disagree or name a month. */
export interface DaySpan {
  readonly from: string;
  readonly until: string;
}

/**
 * First day of a duty in a market. `unknown`: a rule binds, and its day is not on record. `idle`: its text is a draft,
 * is withdrawn, or only makes approvals possible. `other`: its days are of other phases.
 */
export type MarketDay = { readonly market: Market } & (
  | { readonly kind: 'day'; readonly phases: readonly RulePhase[]; readonly span: DaySpan }
  | { readonly kind: 'unknown' | 'idle'; readonly phases: readonly RulePhase[] }
  | { readonly kind: 'other' }
  | { readonly kind: 'none'; readonly isSearched: boolean }
);
export type KnownDay = Extract<MarketDay, { kind: 'day' }>;

/** One duty in one phase for some classes of vehicles, whose days are the same in every market. */
export interface LikeDuty {
  readonly id: string;
  readonly duty: ComparableDuty;
  /** Names of the classes; empty for what is no vehicle. */
  readonly classes: readonly string[];
  readonly phase: LikePhase;
  readonly days: readonly MarketDay[];
  /** Weakest of the days and of the readings by which their rules are compared. */
  readonly confidence: Confidence;
}

/** Markets that are always named; the others where a rule of theirs is put to the duty. */
const always: readonly Market[] = ['CN', 'US', 'EU'];

/** Returns the area whose search covers the rules of a market. */
export const rulesArea = (market: Market): CoverageArea => (market === 'US-CA' ? 'US' : market);

const bindsNoOne = ({ status, phase }: RulePhase): boolean =>
  status === 'draft' || status === 'withdrawn' || phase === 'approval' || phase === 'effect';

const spanOf = (phases: readonly RulePhase[]): DaySpan | null => {
  const days = phases.flatMap((one) => earliestDay(one) ?? []);
  if (days.length === 0) return null;
  const from = Math.min(...days.map(periodStart));
  const until = Math.max(...days.map((day) => periodEnd(day)));
  return { from: isoDay(from), until: isoDay(until) };
};

/** Returns the first day among the rules of one market; not known while one of them has none. */
function firstOf(market: Market, phases: readonly RulePhase[]): MarketDay {
  const rules = [...groupBy(phases, ({ rule }) => rule).values()].map((own) => ({ own, span: spanOf(own) }));
  const spans = rules.flatMap(({ span }) => span ?? []);
  if (spans.length < rules.length || spans.length === 0) return { market, kind: 'unknown', phases };
  const from = spans.map((span) => span.from).toSorted()[0] ?? '';
  const until = spans.map((span) => span.until).toSorted()[0] ?? '';
  const first = rules.filter(({ span }) => span !== null && span.from <= until);
  return { market, kind: 'day', phases: first.flatMap(({ own }) => own), span: { from, until } };
}

interface Asked {
  readonly rules: Pick<RulesDocument, 'coverage'>;
  readonly phase: LikePhase;
  /** Phases of the duty for one class. */
  readonly phases: readonly RulePhase[];
}

function dayIn(market: Market, { rules, phase, phases }: Asked): MarketDay {
  const all = phases.filter((one) => one.market === market);
  const binding = all.filter((one) => !bindsNoOne(one));
  const own = binding.filter((one) => likePhase(one) === phase);
  if (own.length > 0) return firstOf(market, own);
  if (binding.length > 0) return { market, kind: 'other' };
  if (all.length > 0) return { market, kind: 'idle', phases: all };
  const extent = extentFor(rules.coverage, { list: 'rules' }, rulesArea(market));
  return { market, kind: 'none', isSearched: zeroIsKnown(extent) };
}

const usedPhases = (days: readonly MarketDay[]): RulePhase[] =>
  days.flatMap((day) => ('phases' in day ? day.phases : []));

/** Returns the comparisons of one duty for one class of vehicles, or for what is no vehicle. */
function comparisonsOf(
  duty: ComparableDuty,
  className: string | null,
  phases: readonly RulePhase[],
  rules: Pick<RulesDocument, 'coverage'>,
): LikeDuty[] {
  const kinds = new Set(phases.filter((one) => !bindsNoOne(one)).map(likePhase));
  const markets = Market.codes.filter(
    (one) => always.includes(one) || phases.some(({ market }) => market === one),
  );
  return [...kinds].map((phase) => {
    const days = markets.map((market) => dayIn(market, { rules, phase, phases }));
    const used = usedPhases(days);
    const readings = duty.rules.filter(({ rule }) => used.some((one) => one.rule === rule));
    const levels = [...used.map(({ evidence }) => evidence), ...readings];
    return {
      id: [duty.id, className ?? 'all', phase].join('-').replaceAll(' ', '-'),
      duty,
      classes: className === null ? [] : [className],
      phase,
      days,
      confidence: weakest(levels.map(({ confidence }) => confidence)),
    };
  });
}

/** Returns the classes for which two markets have a rule; all, if there is none: then only one market has any. */
function classesOf(phases: readonly RulePhase[]): readonly (string | null)[] {
  const named = [...new Set(phases.flatMap(namesOf))];
  if (named.length === 0) return [null];
  const marketsOf = (name: string) =>
    new Set(phases.filter((one) => namesOf(one).includes(name)).map(({ market }) => market)).size;
  const shared = named.filter((name) => marketsOf(name) > 1);
  const own = shared.length > 0 ? shared : named;
  return vehicleClasses.map(({ name }) => name).filter((name) => own.includes(name));
}

/** Joins the classes whose days rest on the same rows. */
function joined(comparisons: readonly LikeDuty[]): LikeDuty[] {
  const same = groupBy(comparisons, ({ phase, days }) =>
    [phase, ...usedPhases(days).map(({ id }) => id)].join('|'),
  );
  return [...same.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ ...first, classes: [first, ...rest].flatMap(({ classes }) => classes) }],
  );
}

const phaseOrder: readonly LikePhase[] = ['new', 'all'];
const place = ({ phase }: LikeDuty): number => (phaseOrder.indexOf(phase) + 3) % 3;

/** Returns each duty that markets share, for each class of vehicles and phase, as known on a day. */
export function likeDuties(
  rules: Pick<RulesDocument, 'phases' | 'duties' | 'coverage'>,
  asOf: string | null,
): LikeDuty[] {
  const { known } = rulesOn(rules.phases, asOf);
  return rules.duties.flatMap((duty) => {
    const own = known.filter(({ rule }) => duty.rules.some((one) => one.rule === rule));
    if (own.length === 0) return [];
    const all = classesOf(own).flatMap((name) => {
      const ofClass = name === null ? own : own.filter((one) => namesOf(one).includes(name));
      return comparisonsOf(duty, name, ofClass, rules);
    });
    return joined(all).toSorted((a, b) => place(a) - place(b));
  });
}

/** Whole months from one day to a later one. */
function monthsFrom(day: string, later: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [laterYear = 0, laterMonth = 0, laterDate = 0] = later.split('-').map(Number);
  return (laterYear - year) * 12 + laterMonth - month - (laterDate < date ? 1 : 0);
}

/** True if two markets bind on one day, and it is known. */
const areSameDay = ({ span }: KnownDay, other: KnownDay): boolean =>
  span.from === span.until && span.from === other.span.from && span.until === other.span.until;

/** Whole months by which one market binds before another: between two numbers where a day is a span. */
export interface LikeGap {
  readonly first: KnownDay;
  readonly later: KnownDay;
  readonly least: number;
  readonly most: number;
}

/** Returns the gap between two markets; `null` if their days are equal, overlap, or are not known. */
export function gapBetween(one: MarketDay | undefined, other: MarketDay | undefined): LikeGap | null {
  if (one?.kind !== 'day' || other?.kind !== 'day') return null;
  const [first, later] = one.span.from <= other.span.from ? [one, other] : [other, one];
  if (first.span.until >= later.span.from) return null;
  return {
    first,
    later,
    least: monthsFrom(first.span.until, later.span.from),
    most: monthsFrom(first.span.from, later.span.until),
  };
}

/**
 * Market that binds first. `same`: several on one day. `open`: days overlap, or one of these has a rule without a day on
 * record. `only`: no other market has a rule of the duty on record. `alone`: only one has a day of this phase.
 */
export type FirstToBind =
  | { readonly kind: 'first' | 'only' | 'alone'; readonly first: KnownDay }
  | { readonly kind: 'same' | 'open'; readonly among: readonly Market[] };

export function firstToBind({ days }: Pick<LikeDuty, 'days'>): FirstToBind {
  const known = days.filter((one) => one.kind === 'day');
  const unknown = days.filter(({ kind }) => kind === 'unknown').map(({ market }) => market);
  const earliest = known.map(({ span }) => span.until).toSorted()[0] ?? '';
  const among = known.filter(({ span }) => span.from <= earliest);
  const [first, ...others] = among;
  if (first === undefined || unknown.length > 0)
    return { kind: 'open', among: [...among.map(({ market }) => market), ...unknown] };
  if (others.length > 0) {
    const isSame = others.every((one) => areSameDay(first, one));
    return { kind: isSame ? 'same' : 'open', among: among.map(({ market }) => market) };
  }
  if (known.length > 1) return { kind: 'first', first };
  return { kind: days.every(({ kind }) => kind === 'day' || kind === 'none') ? 'only' : 'alone', first };
}
