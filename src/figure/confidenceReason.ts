import { counted, upperFirst } from '../domain/words.ts';
import { Confidence } from '../contract/codelists.ts';
import { weakest } from '../contract/confidence.ts';
import type { Making } from '../contract/codelists.ts';
import type { Derivation, Evidence, Source } from '../contract/primitives.ts';

const kinds = new Map([
  ['primary', 'an official publication'],
  ['dataset', 'a dataset that can be checked row by row'],
  ['analysis', 'an analysis by a third party'],
  ['news', 'a news report'],
  ['official-media', 'a report of official media'],
  ['blog', 'a blog, a forum or a personal repository'],
]);

const firstHand = new Set(['primary', 'dataset']);

/** Matches kinds of reports. What another site prints is called none: it may be minutes, a notice or an order. */
const reports = /^(?:news|analysis|blog)$/;

const STORED_COPY = /\b(copy|copied)\b/i;

/**
 * Names the kind of a source; a copy is not called the publication itself. Its publisher need not be who acted: an
 * agency may report another’s law.
 */
function sourceKindText(source: Source | undefined): string {
  if (source === undefined) return 'a source that is not listed';
  const { kind, title, publisher } = source;
  if (kind === 'primary' && STORED_COPY.test(`${title} ${publisher}`))
    return 'a stored copy of an official publication';
  if (reports.test(kind) && /\b(?:copy|mirror)\b/i.test(publisher))
    return 'a copy on a site other than its publisher’s';
  if (kind === 'news' && /\bdistributed by\b/.test(publisher)) return 'a press release';
  return kinds.get(kind) ?? kind;
}

const makingTexts: Readonly<Record<Making, string>> = {
  computed: 'counted or computed by this dataset',
  converted: 'converted from yuan by this dataset',
  'read-off': 'read off a picture by this dataset',
  seen: 'seen there by this dataset: the source does not state it',
  withdrawn: 'withdrawn since',
};

/** Returns the confidence of a row of a derivation, and whether the row itself is our computation. */
export const rowConfidence = ({ confidence, made }: Evidence): string =>
  `${confidence} confidence${made === undefined ? '' : `, ${makingTexts[made]}`}`;

/** Returns the origin of a number without recorded steps, consistent with its confidence. */
export function originText({
  made,
  confidence,
  note,
}: Pick<Evidence, 'made' | 'confidence' | 'note'>): string {
  if (made === 'computed')
    return 'Counted or computed by this dataset from its source, which does not state the number; the lines behind it are not shown here.';
  if (made === 'converted')
    return 'Converted by this dataset from the list price in yuan at a monthly average exchange rate, which the note names.';
  if (made === 'withdrawn')
    return 'No steps on record: the value was withdrawn, and how it had been made was not kept.';
  if (made === 'seen')
    return 'A sighting: the source cited showed it on that day, and does not state the day itself.';
  if (made === 'read-off')
    return 'Read off a picture of its source by this dataset; the axis of the picture is on record.';
  return confidence === 'high'
    ? 'None: the value is recorded as its source states it.'
    : `No steps on record${note === null ? '' : ' but what the note says'}: the row gives the value and the place of it in its source.`;
}

/** Returns the reason for a low grade: the note of a report, or a weak source. */
const weakText = (kind: string, note: string | null, what: string): string =>
  note === null || kind === kinds.get('blog')
    ? `it rests on one weak source (${kind}), or on our own reading of it`
    : `the source is ${kind}, not an official publication, and the ${what} is graded lower for what the note says`;

/** Returns the confidence of a number that one row states, with the reason, in one sentence. */
function rowReason(
  { confidence, made, note }: Evidence,
  source: Source | undefined,
  what: 'value' | 'day',
): string {
  const kind = sourceKindText(source);
  const near = source !== undefined && firstHand.has(source.kind);
  const graded =
    note !== null
      ? 'graded lower for what the note says'
      : confidence === 'low'
        ? 'our own reading of it'
        : 'graded below what it states plainly';
  const but = `the source is ${kind}, but the ${what} ${made === undefined ? `is ${graded}` : `was ${makingTexts[made]}`}`;
  const reasons: Readonly<Record<Confidence, string>> = {
    high:
      made !== undefined
        ? `the source is ${kind}, and the value was ${makingTexts[made]} from rows that it states`
        : near
          ? `the source is ${kind} and states the ${what} at the place given`
          : `the source is ${kind}, and it states the ${what} plainly at the place given`,
    medium: near ? but : `the source is ${kind}, not an official publication`,
    low: near ? but : weakText(kind, note, what),
  };
  return reasons[confidence];
}

/** Returns the number of rows at each confidence level: "2 high, 1 low". */
const levelsText = (rows: readonly Evidence[]): string =>
  Confidence.codes
    .map((level) => [level, rows.filter(({ confidence }) => confidence === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${String(count)} ${level}`)
    .join(', ');

/**
 * Returns the confidence and its reason in one plain sentence. A computed number has no higher confidence than its
 * weakest input row.
 */
export function confidenceReason(
  evidence: Evidence,
  source: Source | undefined,
  derivation: Derivation | null,
  what: 'value' | 'day' = 'value',
): string {
  const name = upperFirst(evidence.confidence);
  if (evidence.made === 'withdrawn') return `${name} while it stood: the value was withdrawn since.`;
  const rows = (derivation?.inputs ?? []).map((input) => input.evidence);
  if (derivation === null) return `${name}: ${rowReason(evidence, source, what)}.`;
  if (rows.length === 0)
    return `${name}: no row is counted, and ${evidence.confidence === 'high' ? 'all that could count are' : 'not all that could count need be'} on record.`;
  const from = `computed from ${counted(rows.length, 'row')} (${levelsText(rows)})`;
  return weakest(rows.map(({ confidence }) => confidence)) === evidence.confidence
    ? `${name}: ${from}, and a computed number is no surer than the weakest of its rows.`
    : `${name}: ${from}, and graded below them for what the formula says.`;
}
