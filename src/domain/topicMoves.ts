import type { CoverageRow } from '../contract/coverage.ts';
import { TopicIssuer, type Topic, type TopicStep, type TopicStepRow } from '../contract/topics.ts';
import type { Sources } from '../contract/primitives.ts';
import { extentFor, zeroIsKnown } from './coverage.ts';
import { isOnOrBefore, periodEnd, periodStart } from './periods.ts';

/** Steps after the adoption of a text. */
const laterSteps: ReadonlySet<TopicStep> = new Set(['in-force', 'applies', 'new-types', 'all']);

/**
 * Returns the steps that a view may show: all if there is no day; otherwise the past ones, the force of a text that
 * was adopted, and future or undated ones whose source was published.
 *
 * @param asOf `YYYY-MM-DD`, or `null` for the newest.
 */
export function topicStepsOn(
  { steps }: Pick<Topic, 'steps'>,
  sources: Sources,
  asOf: string | null,
): readonly TopicStepRow[] {
  if (asOf === null) return steps;
  const isPast = (date: string | null | undefined) => date != null && isOnOrBefore(date, asOf);
  // A text in force had been adopted, even if the day is not on record.
  const hadCome = ({ issuer, document }: TopicStepRow) =>
    steps.some(
      (one) =>
        one.issuer === issuer && one.document === document && laterSteps.has(one.step) && isPast(one.date),
    );
  // A binding text says the day of its force itself, so that whoever knew the text knew the day.
  const wasSet = ({ issuer, document, step }: TopicStepRow) =>
    step === 'in-force' &&
    steps.some(
      (one) =>
        one.issuer === issuer && one.document === document && one.step === 'adoption' && isPast(one.date),
    );
  return steps.filter(
    (row) =>
      isPast(row.date) ||
      isPast(sources[row.evidence.sourceId]?.publishedOn) ||
      wasSet(row) ||
      (row.date === null && hadCome(row)),
  );
}

/** Returns the first recorded step of this kind by one jurisdiction; `null` if there is none. */
export function firstStep(
  steps: readonly TopicStepRow[],
  issuer: TopicIssuer,
  step: TopicStep,
): TopicStepRow | null {
  const own = steps.filter((one) => one.issuer === issuer && one.step === step);
  const dated = own
    .filter(({ date }) => date !== null)
    .toSorted((a, b) => periodEnd(a.date ?? '') - periodEnd(b.date ?? ''));
  return dated[0] ?? own[0] ?? null;
}

/** First jurisdiction to adopt a text on a topic, according to the rows on record. */
export type FirstMove =
  /** One jurisdiction's text precedes that of every other, and the others were searched, too. */
  | { readonly kind: 'first'; readonly step: TopicStep; readonly row: TopicStepRow }
  /** The same, but these were not searched. */
  | {
      readonly kind: 'earliest';
      readonly step: TopicStep;
      readonly row: TopicStepRow;
      readonly unsearched: readonly TopicIssuer[];
    }
  /** One of these was first: their dates overlap, or a day is not on record. */
  | {
      readonly kind: 'open';
      readonly step: TopicStep;
      readonly among: readonly TopicIssuer[];
      /** Those of them with a text whose day is not on record: no mark shows it. */
      readonly undated: readonly TopicIssuer[];
    }
  /** No other jurisdiction has an adopted text on record; these were not searched. */
  | {
      readonly kind: 'only';
      readonly step: TopicStep;
      readonly row: TopicStepRow;
      readonly unsearched: readonly TopicIssuer[];
    }
  | { readonly kind: 'none' };

/** Text for a jurisdiction that was not searched, or in part: it is true of every past day, too. */
export const NOT_SEARCHED = 'not fully searched';

/** Text beside it: naming some jurisdictions must not read as if the lists of the others were complete. */
export const ALL_IN_PART = 'no jurisdiction’s list of texts is complete';

/** Jurisdictions that were not searched for texts on a topic, or in part. */
export const unsearchedFor = (
  coverage: readonly CoverageRow[],
  { id }: Pick<Topic, 'id'>,
): readonly TopicIssuer[] =>
  TopicIssuer.codes.filter(
    (issuer) => !zeroIsKnown(extentFor(coverage, { list: 'topic-texts', scope: id }, issuer)),
  );

const issuersOf = (steps: readonly TopicStepRow[], step: TopicStep): TopicIssuer[] =>
  TopicIssuer.codes.filter((issuer) => firstStep(steps, issuer, step) !== null);

/**
 * Returns the step at which jurisdictions are compared: binding texts if two have one, otherwise non-binding ones,
 * otherwise the step that one has. A rule is never compared with a recommendation.
 */
export function comparedStep(steps: readonly TopicStepRow[]): TopicStep | null {
  const wanted = ['adoption', 'recommended'] as const;
  return (
    wanted.find((step) => issuersOf(steps, step).length > 1) ??
    wanted.find((step) => issuersOf(steps, step).length > 0) ??
    null
  );
}

interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * Returns the days between which a step was taken. If its day is not on record, it was before the document came into
 * force.
 */
function spanOf(row: TopicStepRow, steps: readonly TopicStepRow[]): Span {
  if (row.date !== null) return { from: periodStart(row.date), until: periodEnd(row.date) };
  const later = steps.flatMap((one) =>
    one.issuer === row.issuer && one.document === row.document && laterSteps.has(one.step)
      ? (one.date ?? [])
      : [],
  );
  return {
    from: row.notBefore === null ? -Infinity : periodStart(row.notBefore),
    until: Math.min(...later.map(periodEnd)),
  };
}

/** Returns the jurisdictions that may have been first: those whose first text may be as early as any other. */
function candidatesFor(steps: readonly TopicStepRow[], step: TopicStep): TopicIssuer[] {
  const spans = issuersOf(steps, step).map((issuer) => {
    const own = steps.filter((one) => one.issuer === issuer && one.step === step);
    const all = own.map((row) => spanOf(row, steps));
    return {
      issuer,
      from: Math.min(...all.map(({ from }) => from)),
      until: Math.min(...all.map(({ until }) => until)),
    };
  });
  const earliest = Math.min(...spans.map(({ until }) => until));
  return spans.filter(({ from }) => from <= earliest).map(({ issuer }) => issuer);
}

/**
 * Returns the first mover on a topic. A month or a year spans its days: if spans overlap, there is none.
 *
 * @param unsearched jurisdictions that were not searched for texts: while there are any, none is called first.
 */
export function firstMove(
  steps: readonly TopicStepRow[],
  unsearched: readonly TopicIssuer[] = [],
): FirstMove {
  const step = comparedStep(steps);
  if (step === null) return { kind: 'none' };
  const issuers = issuersOf(steps, step);
  const among = candidatesFor(steps, step);
  const [issuer] = among;
  const row = issuer === undefined ? null : firstStep(steps, issuer, step);
  if (row === null || among.length > 1) {
    const undated = among.filter((issuer) =>
      steps.some((one) => one.issuer === issuer && one.step === step && one.date === null),
    );
    return { kind: 'open', step, among, undated };
  }
  const missing = unsearched.filter((one) => !issuers.includes(one));
  if (issuers.length === 1) return { kind: 'only', step, row, unsearched: missing };
  return missing.length === 0
    ? { kind: 'first', step, row }
    : { kind: 'earliest', step, row, unsearched: missing };
}
