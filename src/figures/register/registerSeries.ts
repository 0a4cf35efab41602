import { Industry } from '../../contract/codelists.ts';
import type { Ask } from '../../contract/document.ts';
import { indicatorDocument, type IndicatorDocument, type Observation } from '../../contract/indicator.ts';
import type { Sources } from '../../contract/primitives.ts';
import { nounFor } from '../../domain/words.ts';
import type { FigurePoint } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { boundFacts, markedText } from '../../figure/statedText.ts';

/** Returns the industry of the register counts: the first selected one, `null` for none. */
export const industryOf = (chosen: readonly Industry[]): Industry | null => chosen[0] ?? null;

/** Returns documents with their subject: "AI documents", "documents on batteries". */
export const documentsOn = (industry: Industry, count: number): string =>
  thingsOn(industry, nounFor(count, 'document'));

/** Industries whose names take an article in a sentence. */
const namedWithArticle: ReadonlySet<Industry> = new Set(['industrial-internet', 'power-grid']);

/** The same for another noun: "AI projects", "projects on batteries". */
export function thingsOn(industry: Industry, noun: string): string {
  const name = Industry.label(industry);
  if (industry === 'ai' || industry === 'cross-industry') return `${name} ${noun}`;
  const article = namedWithArticle.has(industry) ? 'the ' : '';
  return `${noun} on ${article}${name.toLowerCase()}`;
}

/** Requests several indicators at once; `undefined` until all have loaded. */
export function askAll(ask: Ask, ids: readonly string[]): readonly IndicatorDocument[] | undefined {
  const asked = ids.map((id) => ask(indicatorDocument(id)));
  const come = asked.flatMap((one) => one ?? []);
  return come.length === ids.length ? come : undefined;
}

/** Returns the sources of several documents together. */
export const allSources = (documents: readonly { readonly sources: Sources }[]): Sources =>
  Object.fromEntries(documents.flatMap(({ sources }) => Object.entries(sources)));

/** Returns a value of an indicator as a point of a figure with several indicators side by side. */
export const seriesPoint = (
  { indicator }: Pick<IndicatorDocument, 'indicator'>,
  one: Observation,
  named: Pick<FigurePoint, 'key' | 'seriesId' | 'at' | 'subject'> & Partial<FigurePoint>,
): FigurePoint =>
  makePoint({
    period: one.timePeriod,
    value: one.value,
    text: markedText(one, 'count'),
    status: one.obsStatus,
    evidence: one.evidence,
    unit: indicator.unit.label,
    comparableAs: null,
    derivation: one.derivation,
    otherReadings: one.otherReadings,
    revisions: one.revisions ?? [],
    changedAs: { id: indicator.id, name: indicator.title },
    definition: indicator.definition,
    ...named,
    facts: [
      { label: 'Measure', value: indicator.title },
      { label: 'Industry', value: Industry.label(one.industry) },
      ...boundFacts(one),
      ...(one.evidence.note === null ? [] : [{ label: 'Note', value: one.evidence.note }]),
      ...(named.facts ?? []),
    ],
  });
