import type { Source } from '../contract/primitives.ts';
import { SITE } from '../contract/siteName.ts';

/** URL of a source, or the reason why it has no link. */
export type SourceAddress =
  { readonly kind: 'link'; readonly url: string } | { readonly kind: 'none'; readonly reason: string };

const COPY = /\b(copy|mirror|document[- ]site|unrelated site|abstract|encyclopaedia)\b/i;
const UNKNOWN = /repository not known/i;

function reasonOf(source: Source): string {
  if (source.publisher === SITE) return `no link: computed by ${SITE} from the rows named here`;
  if (UNKNOWN.test(source.title)) return 'no link: the text is a file whose repository is not known';
  const isCopy = COPY.test(`${source.publisher} ${source.title}`);
  const why = isCopy ? 'we read a copy on another site' : 'the address of the original is not known';
  // A translated title without the original is ours: nobody finds it.
  return `no link: ${why}${isTranslated(source) && source.titleOriginal === null ? '' : '; search for the title'}`;
}

/** Returns the link to a source, or the reason why there is none: a card never leaves that open. */
export function sourceAddress(source: Source): SourceAddress {
  return source.url === null ? { kind: 'none', reason: reasonOf(source) } : { kind: 'link', url: source.url };
}

/** True if the source was published in a language other than English, so that it has another title. */
export const isTranslated = (source: Source): boolean => !source.language.split(';').includes('en');
