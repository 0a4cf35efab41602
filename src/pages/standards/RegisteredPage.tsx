import { Industry } from '../../contract/codelists.ts';
import type { Sources } from '../../contract/primitives.ts';
import { RegisterKind } from '../../contract/register.ts';
import { registerShelf, registerShelfDocument, type RegisterRecord } from '../../contract/registerRecords.ts';
import { formatPeriod, isOnOrBefore } from '../../domain/periods.ts';
import { Answered } from '../../frame/Documents.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { FactLine, RecordFacts } from '../../frame/FactList.tsx';
import { CitedSources } from '../../frame/RecordPage.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { usePageName } from '../../frame/pageName.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { Notice } from '../../ui/Notice.tsx';
import { usePathId } from '../../paint/shownAddress.tsx';
import { CommitteeSection } from './CommitteeSection.tsx';
import { OtherRegistered } from './OtherSpelling.tsx';
import { AdoptionTable, LawTable } from './TextsOnIt.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useSources, citedOf } from '../../frame/RecordScope.tsx';
import { registeredItem } from '../../figures/register/registeredItem.ts';

interface Found {
  /** `null` if the register has no document with this id. */
  readonly record: RegisterRecord | null;
  readonly datasetVersion: string;
  /** Of the whole file. */
  readonly sources: Sources;
}

const nameOf = ({ record }: Found) =>
  record === null
    ? { name: 'No such document' }
    : { name: [record.designation, record.title ?? record.titleOriginal].join(': ') };

/** One document of the register: its facts, its committee and both countries' role there, adoptions, laws. */
export function RegisteredPage() {
  const id = usePathId();
  const answer = useAnswer((ask): Found | undefined => {
    const shelf = ask(registerShelfDocument(registerShelf(id)));
    if (shelf == null) return undefined;
    const { records, sources, datasetVersion } = shelf;
    return { record: records.find((one) => one.id === id) ?? null, sources, datasetVersion };
  });
  usePageName(`/register/${id}`, answer, nameOf);
  return (
    <Answered label={`Document “${id}”`} answer={answer} height={900}>
      {({ record, sources, datasetVersion }) =>
        record === null ? (
          <OtherRegistered spelling={id} />
        ) : (
          <Registered record={record} sources={sourcesOf(record, sources)} datasetVersion={datasetVersion} />
        )
      }
    </Answered>
  );
}

/** Returns the sources of this document out of those of the whole file. */
function sourcesOf(record: RegisterRecord, sources: Sources): Sources {
  const { committeeOnRecord, adoptions, laws } = record;
  const rows = [record, committeeOnRecord, ...adoptions, ...laws];
  return citedOf(
    rows.map((one) => one?.evidence),
    sources,
  );
}

interface RegisteredProps {
  readonly record: RegisterRecord;
  readonly sources: Sources;
  readonly datasetVersion: string;
}

function Registered({ record, sources, datasetVersion }: RegisteredProps) {
  const { asOf } = useShownView();
  const { publishedOn, adoptions, laws, designation } = record;
  // The start of an undated project is unknown: a past date shows only documents published by then.
  if (asOf !== null && (publishedOn === null || !isOnOrBefore(publishedOn, asOf)))
    return (
      <Notice>
        It is not known to have been published by {formatPeriod(asOf)}. Choose a later date, or “Latest”
        beside the date.
      </Notice>
    );
  const texts = {
    datasetVersion,
    laws,
    // The register holds no withdrawn text.
    standard: { designation, withdrawnOn: null, earlierTypesUntil: null },
    adoptions: adoptions.map((one) => ({ ...one, other: otherOf(one, designation) })),
  };
  return (
    <div className="flex flex-col gap-12">
      <DocumentFacts record={record} />
      <CommitteeSection record={record} datasetVersion={datasetVersion} />
      {adoptions.length === 0 && laws.length === 0 && (
        <p className="max-w-3xl text-sm text-soft">
          No adoption of it and no law that cites it is on record. That does not mean there is none.
        </p>
      )}
      <AdoptionTable document={texts} />
      <LawTable document={texts} />
      <CitedSources id="register-sources" sources={sources} />
    </div>
  );
}

/** Returns the document at the other end of an adoption: the adopted one, or the one that adopts it. */
const otherOf = ({ international, national }: RegisterRecord['adoptions'][number], designation: string) => {
  const isNational = national === designation;
  return { name: isNational ? international : national, id: null, title: null, parts: 0 };
};

function DocumentFacts({ record }: Pick<RegisteredProps, 'record'>) {
  const sources = useSources();
  const { id, body, kind, publishedOn, effectiveOn, evidence } = record;
  return (
    <>
      <RecordFacts data-exempt="name">
        <FactLine name="Status">
          <EvidenceValue item={registeredItem(record, sources[evidence.sourceId])} />
        </FactLine>
        <FactLine name="Kind">{RegisterKind.label(kind)}</FactLine>
        <FactLine name="Body">{body.name}</FactLine>
        <FactLine name="Published">{publishedOn === null ? 'undated' : formatPeriod(publishedOn)}</FactLine>
        {effectiveOn !== null && <FactLine name="In force">{formatPeriod(effectiveOn)}</FactLine>}
        <MoreFacts record={record} />
      </RecordFacts>
      {record.hasStandardPage && (
        <p className="mt-3 text-sm">
          <TextLink to={`/standards/${id}`}>From plan to law, step by step →</TextLink>
        </p>
      )}
    </>
  );
}

function MoreFacts({ record }: { record: RegisterRecord }) {
  const { edition, title, titleOriginal, replaces, industries, ics } = record;
  return (
    <>
      {edition !== null && <FactLine name="Edition">{edition}</FactLine>}
      {titleOriginal !== null && (
        <FactLine name="Original title">
          <span lang="zh">{titleOriginal}</span>
          {title === null && ' (no English title on record)'}
        </FactLine>
      )}
      {replaces.length > 0 && <FactLine name="Replaces">{replaces.join('; ')}</FactLine>}
      <FactLine name="Industries">{industries.map((code) => Industry.label(code)).join(', ')}</FactLine>
      {ics.length > 0 && <FactLine name="ICS class">{ics.join('; ')}</FactLine>}
    </>
  );
}
