import type { Figure } from './figure.ts';
import type { FigureBase, FigureRow, Finding } from './parts.ts';

/** The title in pieces: plain text, and the numbers that it states, each with its finding. */
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

/** Whether a title says a name, and not only one that begins or ends alike: "GPT-5.5" is no "GPT-5". */
function says(title: string, name: string): boolean {
  const letters = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w.,-])${letters}(?![\\w-]|[.,]\\d)`).test(title);
}

/**
 * The rows that a title speaks of, by name or by a number of theirs, for a reader to find them among the others; none
 * where it speaks of most.
 */
export function namedRows({
  title,
  findings,
  rows,
}: Pick<FigureBase, 'title' | 'findings'> & { readonly rows: readonly FigureRow[] }): ReadonlySet<string> {
  const stated = new Set(findings.map(({ point }) => point.at));
  const named = rows.filter(({ id, label }) => stated.has(id) || says(title, label));
  return new Set(named.length * 2 > rows.length ? [] : named.map(({ id }) => id));
}
