import type { Evidence, Source } from '../contract/primitives.ts';
import { formatPeriod } from '../domain/periods.ts';
import { isTranslated, sourceAddress } from '../figure/sourceAddress.ts';
import { CardLine } from './CardSection.tsx';
import { languageOf } from './SourceCite.tsx';

interface SourceLinesProps {
  readonly evidence: Evidence;
  readonly source: Source | undefined;
}

/** Who published the number, under which title, when, on which terms, and where in it the number stands. */
export function SourceLines({ evidence, source }: SourceLinesProps) {
  return (
    <dl>
      {source === undefined ? (
        <CardLine name="Source">{evidence.sourceId} (no link: this source is not listed)</CardLine>
      ) : (
        <KnownSource source={source} />
      )}
      <CardLine name="Where in it">{evidence.locator}</CardLine>
    </dl>
  );
}

function KnownSource({ source }: { source: Source }) {
  const address = sourceAddress(source);
  return (
    <>
      <CardLine name="Publisher">{source.publisher}</CardLine>
      <CardLine name="Title">
        <span lang={languageOf(source.title)}>
          {address.kind === 'link' ? (
            <a href={address.url} target="_blank" rel="noreferrer" className="underline underline-offset-2">
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </span>
      </CardLine>
      {isTranslated(source) && (
        <CardLine name="Original title">
          {source.titleOriginal === null ? (
            <span className="text-soft">not recorded (language: {source.language})</span>
          ) : (
            <span lang={source.language}>{source.titleOriginal}</span>
          )}
        </CardLine>
      )}
      <CardLine name="Link">
        {address.kind === 'link' ? (
          <span className="text-soft">{address.url}</span>
        ) : (
          <span className="text-soft">{address.reason}</span>
        )}
      </CardLine>
      <CardLine name="Published">
        {source.publishedOn === null ? 'date not recorded' : formatPeriod(source.publishedOn)}
      </CardLine>
      <CardLine name="License">{source.licence}</CardLine>
    </>
  );
}
