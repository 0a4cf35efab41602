import type { Figure } from './figure.ts';
import type { Finding } from './parts.ts';

/** The title in pieces: plain text, and the numbers that it states, each with its finding. */
export function titleParts({ title, findings }: Pick<Figure, 'title' | 'findings'>): (string | Finding)[] {
  const parts: (string | Finding)[] = [];
  let rest = title;
  for (const finding of findings) {
    const at = rest.indexOf(finding.text);
    if (at < 0) continue;
    if (at > 0) parts.push(rest.slice(0, at));
    parts.push(finding);
    rest = rest.slice(at + finding.text.length);
  }
  if (rest !== '') parts.push(rest);
  return parts;
}
