import { Confidence } from '../contract/codelists.ts';
import {
  earliestDay,
  type Market,
  type Product,
  type RuleAmendment,
  type RulePhase,
  RulePhaseKind,
} from '../contract/rules.ts';
import { slug } from '../contract/slug.ts';
import { knownOn, type KnownRows } from './known.ts';
import { formatPeriod, isFixed, periodEnd, periodStart } from './periods.ts';
import { compareText, groupBy } from './sorting.ts';
import { firstOf } from './words.ts';

// Whom a rule binds and from which day, for what a reader makes and sells.

/** State of what a reader makes: a type without approval, one with it, or either. */
export const ruleStates = ['new', 'approved', 'any'] as const;
export type RuleState = (typeof ruleStates)[number];

/** Groups of phases that a table sets side by side. Days of one group may be compared, of two never. */
export type PhaseGroup = 'new' | 'approved' | 'other';

const groups: Readonly<Partial<Record<RulePhaseKind, PhaseGroup>>> = {
  'new-types': 'new',
  'all-new-vehicles': 'approved',
  'existing-types': 'approved',
};

/** All new vehicles include those of types approved before. */
export const phaseGroup = ({ phase }: Pick<RulePhase, 'phase'>): PhaseGroup => groups[phase] ?? 'other';

export const phaseName = ({ phase }: Pick<RulePhase, 'phase'>): string =>
  RulePhaseKind.label(phase).toLowerCase();

/** True if a phase needs no name besides its duty and its day: "model year 2027". */
export const isNamedByDay = ({ phase }: Pick<RulePhase, 'phase'>): boolean =>
  phase === 'obligation' || phase === 'model-year';

/** True for an approval that one may ask for, and a global technical regulation, which obliges states to adopt it. */
export const bindsNoMaker = ({ phase, market }: Pick<RulePhase, 'phase' | 'market'>): boolean =>
  phase === 'approval' || (phase === 'obligation' && market === 'UN');

/** Returns whom a phase binds: "cars (M1): new types"; a phase that its day names has the object alone. */
export const whomText = (phase: Pick<RulePhase, 'objects' | 'phase'>): string =>
  isNamedByDay(phase) ? phase.objects : `${phase.objects}: ${phaseName(phase)}`;

/** True if a calendar shows the first day of a phase: a day, a month, or the day on which a model year may begin. */
export const isDated = ({ from, modelYear, status }: RulePhase): boolean =>
  status !== 'withdrawn' && (from === null ? modelYear !== null : isFixed(from));

/** Returns the id of an amendment in links and calendars. */
export const ruleNoticeId = ({
  document,
  amendment,
}: Pick<RuleAmendment, 'document' | 'amendment'>): string => slug(`${document} ${amendment}`);

/** Moves that a title has room for. */
const MOST_MOVES = 3;

/** Returns which days an amendment moved: "was January 1, 2026, now July 1, 2026"; empty if none is on record. */
export const movedText = ({ moved }: Pick<RuleAmendment, 'moved'>): string =>
  firstOf(
    moved.map(({ was, now }) => `was ${formatPeriod(was)}, now ${formatPeriod(now)}`),
    MOST_MOVES,
  );

/** Products of a reader and the markets where they are sold; an empty list selects all. */
export interface RuleChoice {
  readonly products: readonly Product[];
  readonly markets: readonly Market[];
  readonly state: RuleState;
}

const selects = <T>(chosen: readonly T[], own: readonly T[]): boolean =>
  chosen.length === 0 || own.some((one) => chosen.includes(one));

/** True if a phase binds a type in this state: a new type is bound by "all new vehicles" too. */
const bindsState = ({ phase }: RulePhase, state: RuleState): boolean =>
  !(state === 'new' && phase === 'existing-types') && !(state === 'approved' && phase === 'new-types');

export const chosenPhases = (phases: readonly RulePhase[], choice: RuleChoice): RulePhase[] =>
  phases.filter(
    (one) =>
      selects(choice.products, one.products) &&
      selects(choice.markets, [one.market]) &&
      bindsState(one, choice.state),
  );

/** Returns the names of documents, each once. */
const documentsOf = (phases: readonly RulePhase[]): string[] => [
  ...new Set(phases.map(({ document }) => document)),
];

/**
 * Returns the UN documents on the products of a choice that has the EU but not the UN: those that a duty of an EU rule
 * names, and the others. EU law applies regulations of the UN, whose days are those of the EU rule.
 */
export function unDocuments(phases: readonly RulePhase[], { products, markets }: RuleChoice) {
  if (!markets.includes('EU') || markets.includes('UN')) return { named: [], others: [] };
  const own = documentsOf(chosenPhases(phases, { products, markets: ['UN'], state: 'any' }));
  const duties = phases.filter(({ market }) => market === 'EU').map(({ duty }) => `${duty} `);
  const isNamed = (document: string) => {
    const name = new RegExp(`${document}\\W`);
    return duties.some((duty) => name.test(duty));
  };
  return { named: own.filter(isNamed), others: own.filter((one) => !isNamed(one)) };
}

/** Returns the phases that could be known on a day: those whose text was published by then. */
export const rulesOn = (phases: readonly RulePhase[], asOf: string | null): KnownRows<RulePhase> =>
  knownOn(phases, ({ since }) => since, asOf);

/** Returns the first day on which a phase may bind (days since 1970-01-01); `null` if no source states one. */
export function firstDay(phase: Pick<RulePhase, 'from' | 'modelYear'>): number | null {
  const day = earliestDay(phase);
  return day === null ? null : periodStart(day);
}

const isOver = ({ until, status }: RulePhase, day: string): boolean =>
  status === 'withdrawn' || (until !== null && periodEnd(until) < periodStart(day));

/** Returns the day some months after another; a day that its month lacks is the first of the next. */
export function monthsAfter(day: string, months: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
}

/** Days from which and until which phases are ahead; without an end, all later ones are. */
export interface Horizon {
  readonly day: string;
  readonly months: number | null;
}

/** Caches the last days of horizons, which each phase of a long list asks for. */
const lastDays = new WeakMap<Horizon, number>();

/** Returns the last day of a horizon (days since 1970-01-01). */
function lastDay(horizon: Horizon): number {
  const { day, months } = horizon;
  const found = lastDays.get(horizon);
  if (found !== undefined) return found;
  const last = months === null ? Number.POSITIVE_INFINITY : periodStart(monthsAfter(day, months));
  lastDays.set(horizon, last);
  return last;
}

/**
 * Standing of a phase on a day; `open` if it has no day, or binds no one: its text is a draft, or it lets makers ask for
 * an approval. A month, a year or a model year that has begun may bind.
 */
type Standing = 'ahead' | 'later' | 'binding' | 'over' | 'open';

function standingOf(phase: RulePhase, horizon: Horizon): Standing {
  const { day } = horizon;
  const first = firstDay(phase);
  if (isOver(phase, day)) return 'over';
  if (first === null || phase.status === 'draft' || bindsNoMaker(phase)) return 'open';
  if (first < periodStart(day)) return 'binding';
  return first <= lastDay(horizon) ? 'ahead' : 'later';
}

/** One duty for one kind of object in one market, in phases. */
export interface Rule {
  readonly id: string;
  readonly document: string;
  readonly title: string | null;
  readonly page: string | null;
  readonly market: Market;
  readonly objects: string;
  /** By day; those without one last. */
  readonly phases: readonly RulePhase[];
  /** Next of its days ahead in the horizon (days since 1970-01-01); `null` if it has none. */
  readonly next: number | null;
  readonly standing: RuleStanding;
}

/** Standing of a rule: one of its phases binds, or will, or none does or has a day. */
export const ruleStandings = ['binding', 'ahead', 'open'] as const;
export type RuleStanding = (typeof ruleStandings)[number];

function ruleStanding(phases: readonly RulePhase[], horizon: Horizon): RuleStanding {
  const own = new Set(phases.map((one) => standingOf(one, horizon)));
  return own.has('binding') ? 'binding' : own.has('ahead') || own.has('later') ? 'ahead' : 'open';
}

const dayOrder = (one: number | null, other: number | null): number =>
  (one ?? Number.MAX_SAFE_INTEGER) - (other ?? Number.MAX_SAFE_INTEGER);

/** Returns the phases of each rule, by day; those without one last. */
export const phasesByRule = (phases: readonly RulePhase[]): (readonly [RulePhase, ...RulePhase[]])[] =>
  [...groupBy(phases, ({ rule }) => rule).values()].flatMap((own) => {
    const [first, ...rest] = own.toSorted((a, b) => dayOrder(firstDay(a), firstDay(b)));
    return first === undefined ? [] : [[first, ...rest] as const];
  });

/**
 * Returns the rules of some phases, those with a day ahead in the horizon first, by that day, then the others by their
 * first. Rules that begin after the horizon are left out, and so are phases that are over.
 */
export function rulesOf(phases: readonly RulePhase[], horizon: Horizon): Rule[] {
  const lasting = phases.filter((one) => standingOf(one, horizon) !== 'over');
  return phasesByRule(lasting)
    .filter((own) => own.some((one) => standingOf(one, horizon) !== 'later'))
    .map((own) => {
      const [{ rule: id, document, title, page, market, objects }] = own;
      const ahead = own.find((one) => standingOf(one, horizon) === 'ahead');
      const next = ahead === undefined ? null : firstDay(ahead);
      const standing = ruleStanding(own, horizon);
      const rule: Rule = { id, document, title, page, market, objects, phases: own, next, standing };
      return { rule, next, first: firstDay(own[0]) };
    })
    .sort(
      (a, b) => dayOrder(a.next, b.next) || dayOrder(a.first, b.first) || compareText(a.rule.id, b.rule.id),
    )
    .map(({ rule }) => rule);
}

/**
 * Returns the number of rules of each product and market if it alone were chosen of its kind: those that `rulesOf` has
 * of all months. One pass for all of them, since a list of a thousand rules is counted after each press.
 */
export function ruleCounts(
  phases: readonly RulePhase[],
  { products, markets, state }: RuleChoice,
  day: string,
) {
  const found = new Map<Product | Market, Set<string>>();
  const add = (code: Product | Market, rule: string) => {
    const own = found.get(code);
    if (own === undefined) found.set(code, new Set([rule]));
    else own.add(rule);
  };
  for (const one of phases) {
    if (!bindsState(one, state) || isOver(one, day)) continue;
    if (selects(markets, [one.market])) for (const code of one.products) add(code, one.rule);
    if (selects(products, one.products)) add(one.market, one.rule);
  }
  return new Map([...found].map(([code, own]) => [code, own.size]));
}
export type RuleCounts = ReturnType<typeof ruleCounts>;

const doubt = ({ evidence }: RulePhase): number => Confidence.codes.indexOf(evidence.confidence);

const phasesOf = (standing: Standing) => (phases: readonly RulePhase[], horizon: Horizon) =>
  phases
    .filter((phase) => standingOf(phase, horizon) === standing)
    .toSorted((a, b) => dayOrder(firstDay(a), firstDay(b)) || doubt(a) - doubt(b));

/** Returns the phases that begin in the horizon, the next one first, of one day the surest. */
export const phasesAhead = phasesOf('ahead');

/** Returns the phases that bind on the first day of the horizon, in the order of their days. */
export const phasesBinding = phasesOf('binding');

/** Returns the phases that have no day, or bind no one: of drafts, and of approvals that one may ask for. */
export const phasesOpen = phasesOf('open');

/** True if a phase binds makers at large, not only those that have more time since they are small or finish vehicles. */
export const isAtLarge = ({ objectCodes }: RulePhase): boolean => !objectCodes.includes('small-makers');

/** Returns the phases of each document, in the order of their first. */
export const byDocument = (phases: readonly RulePhase[]): readonly (readonly RulePhase[])[] => [
  ...groupBy(phases, ({ document }) => document).values(),
];

/** Something that the record does not know of a rule. */
export interface Unknown {
  readonly kind: 'no-day' | 'no-phase' | 'no-approved' | 'low' | 'disagree';
  readonly rules: readonly Rule[];
}

/** True if the first day of a group is on record. */
const hasDay = ({ phases }: Rule, group: PhaseGroup): boolean =>
  phases.some((one) => phaseGroup(one) === group && firstDay(one) !== null);

/** Returns the phases to which several sources give different first days. */
export const disputed = ({ phases }: Rule): RulePhase[][] =>
  [...groupBy(phases, ({ phase }) => phase).values()].filter((own) => new Set(own.map(earliestDay)).size > 1);

/** Returns what is not known of some rules, without what is known of all. */
export function unknownsOf(rules: readonly Rule[], state: RuleState): Unknown[] {
  const found: readonly Unknown[] = [
    { kind: 'no-day', rules: rules.filter(({ phases }) => phases.every((one) => firstDay(one) === null)) },
    { kind: 'no-phase', rules: rules.filter(({ phases }) => phases.some(({ phase }) => phase === 'effect')) },
    {
      kind: 'no-approved',
      rules: state === 'new' ? [] : rules.filter((one) => hasDay(one, 'new') && !hasDay(one, 'approved')),
    },
    {
      kind: 'low',
      rules: rules.filter(({ phases }) => phases.some(({ evidence }) => evidence.confidence === 'low')),
    },
    { kind: 'disagree', rules: rules.filter((one) => disputed(one).length > 0) },
  ];
  return found.filter((one) => one.rules.length > 0);
}
