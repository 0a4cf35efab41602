import type { Figure } from './figure.ts';
import type { Finding } from './parts.ts';

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
