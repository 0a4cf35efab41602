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
import { shortened } from '../url/params.ts';
import { usePathId, useShownView } from '../paint/shownAddress.tsx';
import { Answered } from './Documents.tsx';
import { EventList, EVENTS } from './EventList.tsx';
import { useAskedTable } from './EvidenceHost.tsx';
import { usePageName } from './pageName.ts';
import { SearchOffer } from './openSearch.tsx';
import { Section } from '../ui/Section.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { useSources } from './RecordScope.tsx';

interface RecordPageProps<T> {
  /** Kind of record: "Model". */
  readonly kind: string;
  /** Path of such records: "/models". */
  readonly path: string;
  readonly document: (id: string) => DocumentRef<T>;
  /** Returns the record's name and, if it is not English, its language. */
  readonly nameOf: (document: T, id: string) => { readonly name: string; readonly lang?: string | undefined };
  /** The page that lists all of them, and the text of its link. */
  readonly all: { readonly to: string; readonly label: string };
  /** Height (px) to reserve while its document loads. */
  readonly height: number;
  /** Shown if no record has the id, instead of the usual message. */
  readonly missing?: (id: string) => ReactNode;
  readonly children: (document: T, id: string) => ReactNode;
}

/** The page of one record: its document by the id in the URL and its name as heading, or a note without one. */
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

/** States that the URL names a record that does not exist, with a link to all of them. */
export function NoSuchRecord({ what, id, all }: NoSuchRecordProps) {
  return (
    <div role="alert" className="my-4 border-l-2 border-alert py-1 pl-4 text-sm wrap-anywhere">
      <p>
        There is no {what} “{shortened(id)}” on record. The address may have been mistyped.
      </p>
      <p className="mt-2">
        <TextLink to={all.to}>{all.label} →</TextLink>
      </p>
      <SearchOffer text={shortened(id)} />
    </div>
  );
}

/** The events and the sources of a record, side by side in a wide window. */
export const EventsAndSources = ({ children }: { readonly children: ReactNode }) => (
  <div className="grid gap-x-10 gap-y-12 *:min-w-0 lg:grid-cols-2">{children}</div>
);

const EVENTS_AT_FIRST = 6;
const SOURCES_AT_FIRST = 6;
const ON_PHONE = 4;

interface NamedEventsProps {
  /** Anchor of the heading. */
  readonly id: string;
  readonly events: readonly PolicyEvent[];
  /** Rule by which they were found, as a sentence. */
  readonly rule: string;
}

/** Events that name a subject and had been reported by the date of the view, with the rule that found them. */
export function NamedEvents({ id, events, rule }: NamedEventsProps) {
  const sources = useSources();
  const { asOf } = useShownView();
  const dated = eventsOn(events, sources, asOf);
  const leftOut = leftOutNote(dated, 'event', asOf);
  const [shown, showAll] = useFirstRows(dated.known, {
    most: EVENTS_AT_FIRST,
    onPhone: ON_PHONE,
    whole: useAskedTable(EVENTS),
    what: 'events',
  });
  return (
    <Section id={id} title="Events">
      <p className="mb-3 max-w-3xl text-sm text-soft" data-exempt="record">
        {dated.known.length === 0 && 'None on record. '}
        {rule} {leftOut}
      </p>
      <EventList events={shown} />
      {showAll}
    </Section>
  );
}

interface ListedSourcesProps {
  /** Anchor of the heading. */
  readonly id: string;
  readonly sources: readonly Source[];
  /** Returns a text to show after the license of a source. */
  readonly remark?: (source: Source) => string;
  /** Shown between heading and list. */
  readonly children?: ReactNode;
}

/** Sources of a record, each with a link to its own page. */
export function ListedSources({ id, sources, remark, children }: ListedSourcesProps) {
  const [shown, showAll] = useFirstRows(sources, {
    most: SOURCES_AT_FIRST,
    onPhone: ON_PHONE,
    what: 'sources',
  });
  return (
    <Section
      id={id}
      title={
        sources.length > 1
          ? `Its ${counted(sources.length, 'source')}`
          : nounFor(sources.length, 'Its source')
      }
      data-exempt="record"
    >
      {sources.length === 0 && <p className="mb-3 text-sm text-soft">None on record.</p>}
      {children}
      <ul className="text-sm">
        {shown.map((source) => (
          <li key={source.id} className="border-b border-hair py-2">
            <TextLink to={`/sources/${source.id}`}>{source.title}</TextLink>
            <span className="block text-soft">
              {source.publisher}
              {source.publishedOn !== null && `, ${formatPeriod(source.publishedOn)}`} · {source.licence}
              {remark?.(source)}
            </span>
          </li>
        ))}
      </ul>
      {showAll}
    </Section>
  );
}

interface CitedSourcesProps {
  /** Anchor of the heading. */
  readonly id: string;
  readonly sources: Sources;
}

/** Sources of a document that were published by the date and whose titles name no later one. */
export function CitedSources({ id, sources }: CitedSourcesProps) {
  const { asOf } = useShownView();
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
