import type { Problem, RowOf } from '../tables/records.ts';
import { problemAt } from './problemAt.ts';

type Acknowledgement = RowOf<'acknowledgements'>;

function answersTo({ rule, file, subject }: Acknowledgement, { at, text }: Problem): boolean {
  return at.file.endsWith(`/${file}`) && text.startsWith(`[${rule}] ${subject}: `);
}

/**
 * Takes away the findings that are acknowledged, and adds one for each acknowledgement that answers to
 * none any more.
 */
export function withoutAcknowledged(
  problems: readonly Problem[],
  acknowledgements: readonly Acknowledgement[],
): Problem[] {
  const remaining = problems.filter((problem) => !acknowledgements.some((row) => answersTo(row, problem)));
  const idle = acknowledgements.filter((row) => !problems.some((problem) => answersTo(row, problem)));
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
