import type { Source } from '../contract/primitives.ts';
import { formatPeriod } from '../domain/periods.ts';
import { sourceAddress } from '../figure/sourceAddress.ts';

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
        <a
          href={address.url}
          target="_blank"
          rel="noreferrer"
          className="underline underline-offset-2"
          lang={languageOf(source.title)}
        >
          {source.title}
        </a>
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
