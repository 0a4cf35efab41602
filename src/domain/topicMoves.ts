import { TopicIssuer, type Topic, type TopicStep, type TopicStepRow } from '../contract/topics.ts';
import type { Sources } from '../contract/primitives.ts';
import { isOnOrBefore, periodEnd, periodStart } from './periods.ts';

/**
 * The steps that a view may tell: all without a day; else those that had come, and those ahead or without a day
 * whose source was out.
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
  return steps.filter(
    ({ date, evidence }) => isPast(date) || isPast(sources[evidence.sourceId]?.publishedOn),
  );
}

/** Of one jurisdiction, the first that is on record of a step; `null` where none is. */
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

/** Who adopted a text on a topic first, as far as rows on record say. */
export type FirstMove =
  /** One jurisdiction's date ends before that of every other begins. */
  | { readonly kind: 'first'; readonly step: TopicStep; readonly row: TopicStepRow }
  /** Dates overlap, or one jurisdiction adopted on a day that is not on record. */
  | { readonly kind: 'open'; readonly step: TopicStep }
  /** No other jurisdiction is on record with an adopted text. */
  | { readonly kind: 'only'; readonly step: TopicStep; readonly row: TopicStepRow }
  | { readonly kind: 'none' };

const issuersOf = (steps: readonly TopicStepRow[], step: TopicStep): TopicIssuer[] =>
  TopicIssuer.codes.filter((issuer) => firstStep(steps, issuer, step) !== null);

/**
 * The step at which jurisdictions are compared: binding texts where two have one, else those that bind nobody, else
 * what one has. A rule is never set against a recommendation.
 */
export function comparedStep(steps: readonly TopicStepRow[]): TopicStep | null {
  const wanted = ['adoption', 'recommended'] as const;
  return (
    wanted.find((step) => issuersOf(steps, step).length > 1) ??
    wanted.find((step) => issuersOf(steps, step).length > 0) ??
    null
  );
}

/** Whether a jurisdiction has a document that holds, or held, and whose day of the step is not on record. */
const hasUndated = (steps: readonly TopicStepRow[], issuer: TopicIssuer, step: TopicStep): boolean =>
  steps.some((one) => one.issuer === issuer && one.step === step && one.date === null);

/** Who moved first on a topic. A month or a year is the span of its days: where spans overlap, nobody was first. */
export function firstMove(steps: readonly TopicStepRow[]): FirstMove {
  const step = comparedStep(steps);
  if (step === null) return { kind: 'none' };
  const issuers = issuersOf(steps, step);
  const firsts = issuers.flatMap((issuer) => firstStep(steps, issuer, step) ?? []);
  const [only] = firsts;
  if (only !== undefined && firsts.length === 1) return { kind: 'only', step, row: only };
  const first = firsts.find(
    (row) =>
      row.date !== null &&
      firsts.every(
        (other) =>
          other === row ||
          (other.date !== null &&
            !hasUndated(steps, other.issuer, step) &&
            periodEnd(row.date ?? '') < periodStart(other.date)),
      ),
  );
  return first === undefined ? { kind: 'open', step } : { kind: 'first', step, row: first };
}
