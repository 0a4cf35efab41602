import type { Source } from '../contract/primitives.ts';
import { formatPeriod } from '../figure/formatPeriod.ts';

/** A source as a reader wants it: title, publisher, day, licence, and the way there. */
export function SourceCite({ source }: { source: Source }) {
  return (
    <>
      {source.url === null ? (
        <span lang={source.language}>{source.title}</span>
      ) : (
        <a
          href={source.url}
          target="_blank"
          rel="noreferrer"
          className="underline underline-offset-2"
          lang={source.language}
        >
          {source.title}
        </a>
      )}
      <span className="block text-soft">
        {source.publisher}
        {source.publishedOn !== null && `, ${formatPeriod(source.publishedOn)}`} · {source.kind} ·{' '}
        {source.licence}
        {source.url === null && ' · no public address that may be linked'}
      </span>
    </>
  );
}
