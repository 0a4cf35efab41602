import type { Source } from '../contract/primitives.ts';
import { formatPeriod } from '../domain/periods.ts';
import { sourceAddress } from '../figure/sourceAddress.ts';
import { OuterLink } from '../ui/TextLink.tsx';

/**
 * Returns the language of a title if it is not that of the page: most sources in other languages have an English
 * title here, which a screen reader must not read with a Chinese voice.
 */
export const languageOf = (title: string) => (/\p{Script=Han}/u.test(title) ? 'zh' : undefined);

/** A source with title, publisher, date and license, and its link or the reason why it has none. */
export function SourceCite({ source }: { source: Source }) {
  const address = sourceAddress(source);
  return (
    <span data-cited>
      {address.kind === 'none' ? (
        <span lang={languageOf(source.title)}>{source.title}</span>
      ) : (
        <OuterLink href={address.url} lang={languageOf(source.title)}>
          {source.title}
        </OuterLink>
      )}
      <span className="block text-soft">
        {source.publisher}
        {source.publishedOn !== null && `, ${formatPeriod(source.publishedOn)}`} · {source.kind} ·{' '}
        {source.licence}
        {address.kind === 'none' && ` · ${address.reason}`}
      </span>
    </span>
  );
}
