import { counted, nounFor } from '../domain/words.ts';
import { Fragment, type ReactNode } from 'react';
import type { DocumentRef } from '../contract/document.ts';
import { laterDates } from '../contract/laterDates.ts';
import type { PolicyEvent } from '../contract/policyEvent.ts';
import type { Source, Sources } from '../contract/primitives.ts';
import { eventsOn, knownOn, leftOutNote } from '../domain/known.ts';
import { formatPeriod } from '../domain/periods.ts';
import { useAnswer } from '../queries/useAnswer.ts';
import { useFirstRows } from '../ui/useFirstRows.tsx';
import { PageLink } from '../paint/PageLink.tsx';
import { shortened } from '../url/params.ts';
import { usePathId } from '../paint/shownAddress.tsx';
import { Answered } from './Documents.tsx';
import { EventList, EVENTS } from './EventList.tsx';
import { useAskedTable } from './EvidenceHost.tsx';
import { usePageName } from './pageName.ts';
import { SearchOffer } from './openSearch.tsx';

interface RecordPageProps<T> {
  /** What the record is: "Model". */
  readonly kind: string;
  /** Where such records have their pages: "/models". */
  readonly path: string;
  readonly document: (id: string) => DocumentRef<T>;
  /** The record's name and, where it is not English, its language. */
  readonly nameOf: (document: T, id: string) => { readonly name: string; readonly lang?: string | undefined };
  /** The page that lists all of them, and what its link says. */
  readonly all: { readonly to: string; readonly label: string };
  /** Room to keep while its document loads. */
  readonly height: number;
  /** Shown where no record has the id, in place of the sentence that says so. */
  readonly missing?: (id: string) => ReactNode;
  readonly children: (document: T, id: string) => ReactNode;
}

/** The page of one record: its document by the id in the address, its name as heading, or that there is none. */
export function RecordPage<T>(props: RecordPageProps<T>) {
  const { kind, path, document, nameOf, all, height, missing, children } = props;
  const id = usePathId();
  const answer = useAnswer((ask) => ask(document(id)));
  usePageName(`${path}/${id}`, answer, (found) => nameOf(found, id));
  return (
    <Answered
      label={`${kind} “${id}”`}
      answer={answer}
      height={height}
      missing={missing?.(id) ?? <NoSuchRecord what={kind.toLowerCase()} id={id} all={all} />}
    >
      {(found) => <Fragment key={id}>{children(found, id)}</Fragment>}
    </Answered>
  );
}

interface NoSuchRecordProps {
  readonly what: string;
  readonly id: string;
  readonly all: { readonly to: string; readonly label: string };
}

/** Says in plain words that an address names a record that is not there, and where all of them are. */
export function NoSuchRecord({ what, id, all }: NoSuchRecordProps) {
  return (
    <div role="alert" className="my-4 border-l-2 border-alert py-1 pl-4 text-sm wrap-anywhere">
      <p>
        There is no {what} “{shortened(id)}” on record. The address may have been mistyped.
      </p>
      <p className="mt-2">
        <PageLink to={all.to} className="underline underline-offset-2">
          {all.label} →
        </PageLink>
      </p>
      <SearchOffer text={shortened(id)} />
    </div>
  );
}

const EVENTS_AT_FIRST = 12;
const SOURCES_AT_FIRST = 12;

interface NamedEventsProps {
  /** Anchor of the heading. */
  readonly id: string;
  readonly events: readonly PolicyEvent[];
  readonly sources: Sources;
  readonly asOf: string | null;
  /** By which rule they were found, in a sentence. */
  readonly rule: string;
}

/** The events that name a thing, as far as they had been reported by the day, and the rule that found them. */
export function NamedEvents({ id, events, sources, asOf, rule }: NamedEventsProps) {
  const dated = eventsOn(events, sources, asOf);
  const leftOut = leftOutNote(dated, 'event', asOf);
  const [shown, showAll] = useFirstRows(dated.known, {
    most: EVENTS_AT_FIRST,
    whole: useAskedTable(EVENTS),
    what: 'events',
  });
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-xl">
        Events
      </h2>
      <p className="mb-3 max-w-3xl text-sm text-soft" data-exempt="record">
        {dated.known.length === 0 && 'None on record. '}
        {rule} {leftOut}
      </p>
      <EventList events={shown} sources={sources} />
      {showAll}
    </section>
  );
}

interface ListedSourcesProps {
  /** Anchor of the heading. */
  readonly id: string;
  readonly sources: readonly Source[];
  /** What is said of a source after its license. */
  readonly remark?: (source: Source) => string;
  /** Between the heading and the list. */
  readonly children?: ReactNode;
}

/** The sources of a record, each with the way to its own page. */
export function ListedSources({ id, sources, remark, children }: ListedSourcesProps) {
  const [shown, showAll] = useFirstRows(sources, { most: SOURCES_AT_FIRST, what: 'sources' });
  return (
    <section aria-labelledby={id} data-exempt="record">
      <h2 id={id} className="mb-3 text-xl">
        {sources.length > 1
          ? `Its ${counted(sources.length, 'source')}`
          : nounFor(sources.length, 'Its source')}
      </h2>
      {sources.length === 0 && <p className="mb-3 text-sm text-soft">None on record.</p>}
      {children}
      <ul className="text-sm">
        {shown.map((source) => (
          <li key={source.id} className="border-b border-hair py-2">
            <PageLink to={`/sources/${source.id}`} className="underline underline-offset-2">
              {source.title}
            </PageLink>
            <span className="block text-soft">
              {source.publisher}
              {source.publishedOn !== null && `, ${formatPeriod(source.publishedOn)}`} · {source.licence}
              {remark?.(source)}
            </span>
          </li>
        ))}
      </ul>
      {showAll}
    </section>
  );
}

interface CitedSourcesProps {
  /** Anchor of the heading. */
  readonly id: string;
  readonly sources: Sources;
  /** The day of the view; `null` is the newest. */
  readonly asOf: string | null;
}

/** The sources of a document that were out on the day and whose titles name no later one. */
export function CitedSources({ sources, id, asOf }: CitedSourcesProps) {
  const cut = knownOn(Object.values(sources), (source) => source.publishedOn, asOf);
  const all = cut.known.filter(({ title }) => asOf === null || laterDates(title, asOf).length === 0);
  return (
    <ListedSources id={id} sources={all}>
      {all.length < Object.keys(sources).length && (
        <p className="mb-3 text-sm text-soft">Sources that were not out on the day are left out.</p>
      )}
    </ListedSources>
  );
}
