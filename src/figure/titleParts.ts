import type { Figure } from './figure.ts';
import type { FigureBase, FigureRow, Finding } from './parts.ts';

/** Returns the title in pieces: plain text, and the numbers that it states, each with its finding. */
export function titleParts({ title, findings }: Pick<Figure, 'title' | 'findings'>): (string | Finding)[] {
  const parts: (string | Finding)[] = [];
  let done = 0;
  for (const finding of findings) {
    const at = finding.at ?? title.indexOf(finding.text, done);
    if (at < done) continue;
    if (at > done) parts.push(title.slice(done, at));
    parts.push(finding);
    done = at + finding.text.length;
  }
  if (done < title.length) parts.push(title.slice(done));
  return parts;
}

/** Places numbers after the first colon of a title, before which a year may have the same digits. */
export function placedAfterColon(title: string, findings: readonly Finding[]): Finding[] {
  let done = title.indexOf(': ') + 1;
  return findings.map((one) => {
    const at = title.indexOf(one.text, done);
    done = at + one.text.length;
    return { ...one, at };
  });
}

/** Returns the rows that a title is about, to highlight them among the others; empty if it is about most rows. */
export function rowsInTitle({
  findings,
  rows,
}: Pick<FigureBase, 'findings'> & { readonly rows: readonly FigureRow[] }): ReadonlySet<string> {
  const stated = new Set(findings.flatMap(({ point, against }) => [point.at, against]));
  const named = rows.filter(({ id }) => stated.has(id));
  return new Set(named.length * 2 > rows.length ? [] : named.map(({ id }) => id));
}
