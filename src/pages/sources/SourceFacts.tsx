import type { ReactNode } from 'react';
import type { SourceEntry } from '../../contract/sources.ts';
import { redistributionLabels } from '../../contract/rowLabels.ts';
import { formatAge } from '../../domain/formats.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { citationLine } from './citationLine.ts';
import { languageName } from './languageName.ts';
import { titleLanguage } from './titleLanguage.ts';

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_1fr] gap-x-4 border-b border-hair py-1.5">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

interface SourceFactsProps {
  readonly source: SourceEntry;
  /** The day from which its age counts. */
  readonly day: string;
}

/** What a reader needs to cite the source, to find it, and to know what it allows. */
export function SourceFacts({ source, day }: SourceFactsProps) {
  const { publishedOn, url } = source;
  return (
    <section aria-label="What it is" className="max-w-3xl" data-exempt="record">
      <dl className="text-sm">
        {source.titleOriginal !== null && (
          <Line name="Original title">
            <span lang={titleLanguage(source.titleOriginal) ?? source.language.split(';')[0]}>
              {source.titleOriginal}
            </span>
          </Line>
        )}
        <Line name="Publisher">{source.publisher}</Line>
        <Line name="Published">
          {publishedOn === null
            ? 'no date on record'
            : `${formatPeriod(publishedOn)} · age on ${formatPeriod(day)}: ${formatAge(publishedOn, day)}`}
        </Line>
        <Line name="Link">
          {url === null ? (
            'None: we read a copy on another site, or no public address is known. Search for the title.'
          ) : (
            <a href={url} target="_blank" rel="noreferrer" className="underline underline-offset-2">
              {url}
            </a>
          )}
        </Line>
        <Line name="Kind">{source.kind}</Line>
        <Line name="Language">{languageName(source.language)}</Line>
        <Line name="License">{source.licence}</Line>
        <Line name="Reuse">{redistributionLabels[source.redistribution]}</Line>
        <Line name="Cite as">{citationLine(source)}</Line>
        <Line name="Id">{source.id}</Line>
      </dl>
    </section>
  );
}
