import type { Source } from '../../contract/primitives.ts';
import { formatPeriod } from '../../domain/periods.ts';

/** A source as a list of references gives it: "Publisher: Title [original title], May 2025, address." */
export function citationLine({ title, titleOriginal, publisher, publishedOn, url }: Source): string {
  const named = titleOriginal === null ? title : `${title} [${titleOriginal}]`;
  const when = publishedOn === null ? 'undated' : formatPeriod(publishedOn);
  return `${[`${publisher}: ${named}`, when, ...(url === null ? [] : [url])].join(', ')}.`;
}
