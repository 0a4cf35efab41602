import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Matches a source that was read in a file of a public repository. */
const SAYS_REPOSITORY = /\bGitHub\b/;

/** Matches the name of a repository, or the statement that none is known. */
const SAYS_WHERE = /GitHub [\w.-]+\/[\w.-]+|repository not known/;

/**
 * A source without an address that was read in a file on GitHub names the repository, or says that it is not known:
 * readers cannot follow it otherwise.
 */
export function copyIsPlaced(records: Pick<Records, 'sources'>): Problem[] {
  return records.sources.flatMap((row) => {
    const said = `${row.title}; ${row.publisher}`;
    if (row.url !== null || !SAYS_REPOSITORY.test(said) || SAYS_WHERE.test(said)) return [];
    const sentence = `${row.sourceId}: It has no address, and "${row.title}" does not name the repository in which it was read. Name it, or say "repository not known".`;
    return [problemAt(row, 'copy-is-placed', sentence)];
  });
}
