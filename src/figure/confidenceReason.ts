import { confidences, type Confidence } from '../contract/codelists.ts';
import { weakest } from '../contract/confidence.ts';
import type { Derivation, Evidence, Source } from '../contract/primitives.ts';

const kinds = new Map([
  ['primary', 'the issuer’s own text'],
  ['dataset', 'a dataset that can be checked row by row'],
  ['analysis', 'an analysis by a third party'],
  ['news', 'a news report'],
  ['official-media', 'a report of official media'],
  ['blog', 'a blog, a forum or a personal repository'],
]);

const firstHand = new Set(['primary', 'dataset']);

const kindText = (source: Source | undefined): string =>
  source === undefined ? 'a source that is not listed' : (kinds.get(source.kind) ?? source.kind);

/** How sure a number is that one row states, and why, in a sentence. */
function rowReason({ confidence }: Evidence, source: Source | undefined): string {
  const kind = kindText(source);
  const near = source !== undefined && firstHand.has(source.kind);
  const reasons: Readonly<Record<Confidence, string>> = {
    high: near
      ? `the source is ${kind} and states the value at the place given`
      : `the source is ${kind}, and it states the value plainly at the place given`,
    medium: near
      ? `the source is ${kind}, but the value had to be read out of it, counted or converted`
      : `the source is ${kind}, not the issuer’s own text`,
    low: `it rests on one weak source (${kind}), or on our own reading of it`,
  };
  return reasons[confidence];
}

const upperFirst = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** "2 high, 1 low": how sure the rows are, level by level. */
const levelsText = (rows: readonly Evidence[]): string =>
  confidences
    .map((level) => [level, rows.filter(({ confidence }) => confidence === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${String(count)} ${level}`)
    .join(', ');

/**
 * Confidence and why, in one plain sentence. A computed number is no surer than the weakest of the rows
 * that it was computed from.
 */
export function confidenceReason(
  evidence: Evidence,
  source: Source | undefined,
  derivation: Derivation | null,
): string {
  const name = upperFirst(evidence.confidence);
  const rows = (derivation?.inputs ?? []).map((input) => input.evidence);
  if (rows.length === 0) return `${name}: ${rowReason(evidence, source)}.`;
  const from = `computed from ${rows.length === 1 ? 'one row' : `${String(rows.length)} rows`} (${levelsText(rows)})`;
  return weakest(rows.map(({ confidence }) => confidence)) === evidence.confidence
    ? `${name}: ${from}, and a computed number is no surer than the weakest of its rows.`
    : `${name}: ${from}, and graded below them for what the formula says.`;
}
