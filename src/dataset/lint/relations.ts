import { standardFinder } from '../derive/standardFinder.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { groupBy } from '../../domain/sorting.ts';
import { rulesArea } from '../../domain/likeDuties.ts';

const RULE = 'relation-is-sourced';

/** Matches words that say that we, not a source, related two texts. */
const OWN_READING = /\bour reading\b/;

/** Returns what contradicts who says it, and of which text. */
function wrongBasis(row: RowOf<'relations'>): string | null {
  const isReading = row.basis === 'reading';
  const note = row.note ?? '';
  if (isReading && row.confidence !== 'low') return 'It is our reading and not low. Lower it.';
  if (isReading && !OWN_READING.test(note)) return 'Its note does not say that it is our reading. Say so.';
  if (!isReading && OWN_READING.test(note))
    return 'A source states it, but its note calls it our reading. Mend one of the two.';
  if (row.compared === null && /\bdraft\b/.test(note))
    return 'Its note speaks of a draft. Name the draft in the column compared.';
  return null;
}

/**
 * A relation is stated by its source, or is our reading with low confidence; it uses the recorded names of both
 * texts. An adoption is always a source's statement: our own reading of two texts is a relation.
 */
export function relationIsSourced({
  relations,
  standards,
  register,
  adoptions,
}: Pick<Records, 'relations' | 'standards' | 'register' | 'adoptions'>): Problem[] {
  const { find } = standardFinder(standards);
  const registered = new Set(register.map(({ designation }) => designation));
  const unstated = adoptions
    .filter(({ note }) => OWN_READING.test(note ?? ''))
    .map((row) =>
      problemAt(
        row,
        RULE,
        `${row.national} and ${row.international}: That one adopts the other is our reading. Put the pair into relations.csv.`,
      ),
    );
  const problems = relations.flatMap((row) => {
    const problem = (sentence: string) => problemAt(row, RULE, `${row.from} and ${row.to}: ${sentence}`);
    const named = [row.from, row.to].map((name) => ({ name, meant: find(name)?.designation ?? null }));
    const basis = wrongBasis(row);
    return [
      ...(basis === null ? [] : [problem(basis)]),
      ...named
        .filter(({ name, meant }) => meant !== null && name !== meant)
        .map(({ name, meant }) => problem(`${name} is on record as ${meant ?? ''}. Use that name.`)),
      ...(named.every(({ name, meant }) => meant === null && !registered.has(name))
        ? [problem('Neither is on record as a standard or in the register. Add one of the two.')]
        : []),
    ];
  });
  return [...problems, ...unstated];
}

const MINOR: ReadonlySet<string> = new Set(['a', 'and', 'for', 'in', 'of', 'on', 'the', 'to']);

/** Returns the words of a title that carry its subject, in one grammatical number. */
const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/s$/, ''))
    .filter((word) => word !== '' && !MINOR.has(word));

/**
 * A standard that a law names for the subject of a topic is among the topic's documents: without it, the topic could
 * name the wrong first mover.
 */
export function topicHoldsItsLaw({
  lawStandards,
  topicDocuments,
  topics,
}: Pick<Records, 'lawStandards' | 'topicDocuments' | 'topics'>): Problem[] {
  const documents = groupBy(topicDocuments, ({ topicId }) => topicId);
  return topics.flatMap(({ topicId, title }) => {
    const words = wordsOf(title);
    const held = new Set((documents.get(topicId) ?? []).map(({ document }) => document));
    return faultsOf(lawStandards, 'topic-holds-its-law', (row) => {
      const { designation, subject } = row;
      if (designation === null || subject === null || held.has(designation)) return null;
      const said = new Set(wordsOf(subject));
      if (!words.every((word) => said.has(word))) return null;
      return `${topicId}: ${row.law} names ${designation} for "${subject}". Put ${designation} to the topic.`;
    });
  });
}

/** An area with a rule on a topic has a document there: without it, it would be said to have none. */
export function topicHoldsItsRules(records: Pick<Records, 'applicability' | 'topicDocuments'>): Problem[] {
  const held = new Set(records.topicDocuments.map(({ topicId, issuer }) => `${topicId} ${issuer}`));
  return records.applicability.flatMap((row) =>
    row.topics
      .filter((topic) => !held.has(`${topic} ${rulesArea(row.market)}`))
      .map((topic) => {
        const sentence = `${topic}: It has no document of the area of ${row.document}, a rule on it. Add one.`;
        return problemAt(row, 'topic-holds-its-rules', sentence);
      }),
  );
}

/** A Chinese standard for vehicles that adopts another text is among those whose counterparts are counted. */
export function adoptionIsCounterpart({
  adoptions,
  standards,
  relations,
}: Pick<Records, 'adoptions' | 'standards' | 'relations'>): Problem[] {
  const listed = new Set(standards.map(({ designation }) => designation));
  const related = new Set(relations.map(({ from }) => from));
  return faultsOf(
    adoptions,
    'adoption-is-counterpart',
    ({ national, refArea, industries, adoptionStage }) => {
      const isOfVehicles = industries.includes('ev') || industries.includes('autonomous-driving');
      if (refArea !== 'CN' || !isOfVehicles || adoptionStage !== 'in-force') return null;
      if (listed.has(national) && related.has(national)) return null;
      return `${national}: It adopts another text and is not among the standards with counterparts. Enter it in standards.csv and relations.csv.`;
    },
  );
}
