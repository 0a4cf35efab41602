import { groupBy } from '../../domain/sorting.ts';
import type { Problem, RowOf, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';
import { lintRules } from './registry.ts';

type Acknowledgement = RowOf<'acknowledgements'>;

/** Returns the beginning of a finding: `[rule] subject`. */
const findingHead = ({ rule, subject }: Acknowledgement) => `[${rule}] ${subject}`;

/** Returns all possible beginnings of a finding: its subject ends at one of the colons. */
function headsOf({ text }: Problem): string[] {
  return Array.from(text.matchAll(/: /g), ({ index }) => text.slice(0, index));
}

/** Removes acknowledged findings, and adds one for each acknowledgement that no longer matches any. */
export function withoutAcknowledged(
  problems: readonly Problem[],
  acknowledgements: readonly Acknowledgement[],
): Problem[] {
  const byHead = groupBy(acknowledgements, findingHead);
  const needed = new Set<Acknowledgement>();
  const remaining = problems.filter((problem) => {
    const answers = headsOf(problem)
      .flatMap((head) => byHead.get(head) ?? [])
      .filter(({ file }) => problem.at.file.endsWith(`/${file}`));
    for (const row of answers) needed.add(row);
    return answers.length === 0;
  });
  const idle = acknowledgements.filter((row) => !needed.has(row));
  return [
    ...remaining,
    ...idle.map((row) =>
      problemAt(
        row,
        'acknowledgement-is-needed',
        `${row.rule} no longer finds ${row.subject}. Take this line out.`,
      ),
    ),
  ];
}

/** Runs every rule over the records. Returns all problems, rule by rule. */
export function lintRecords(records: Records): Problem[] {
  const found = lintRules.flatMap((rule) => rule(records));
  return withoutAcknowledged(found, records.acknowledgements);
}
