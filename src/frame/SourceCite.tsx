import type { Source } from '../contract/primitives.ts';
import { formatPeriod } from '../domain/periods.ts';
import { sourceAddress } from '../figure/sourceAddress.ts';

/**
 * The language of a title, where it is not the page's: most sources in other languages are listed by an
 * English title, which a screen reader must not read with a Chinese voice.
 */
export const languageOf = (title: string) => (/\p{Script=Han}/u.test(title) ? 'zh' : undefined);

/** A source as a reader wants it: title, publisher, day, license, and the way there or why there is none. */
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
