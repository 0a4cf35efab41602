import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

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
    return lawStandards.flatMap((row) => {
      const { designation, subject } = row;
      if (designation === null || subject === null || held.has(designation)) return [];
      const said = new Set(wordsOf(subject));
      if (!words.every((word) => said.has(word))) return [];
      const sentence = `${topicId}: ${row.law} names ${designation} for "${subject}". Put ${designation} to the topic.`;
      return [problemAt(row, 'topic-holds-its-law', sentence)];
    });
  });
}
