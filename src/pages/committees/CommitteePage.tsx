import { citedOf } from '../../frame/RecordScope.tsx';
import { committeeShelf, committeeShelfDocument, type CommitteeRecord } from '../../contract/committees.ts';
import type { Sources } from '../../contract/primitives.ts';
import { formatPeriod, isOnOrBefore, viewDay } from '../../domain/periods.ts';
import { TakePartFacts } from '../../frame/actors/TakePartFacts.tsx';
import { TermTable } from '../../frame/actors/TermTable.tsx';
import { Answered } from '../../frame/Documents.tsx';
import { usePageName } from '../../frame/pageName.ts';
import { CitedSources, NoSuchRecord } from '../../frame/RecordPage.tsx';
import { usePathId, useShownView } from '../../paint/shownAddress.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { CommitteeDocuments } from './CommitteeDocuments.tsx';
import { CommitteeFacts } from './CommitteeFacts.tsx';
import { CommitteeLists } from './CommitteeLists.tsx';

const all = { to: '/participation/committees', label: 'All committees' };

interface Found {
  /** `null` if the shelf has no committee with this id. */
  readonly record: CommitteeRecord | null;
  readonly datasetVersion: string;
  /** Of the whole shelf. */
  readonly sources: Sources;
}

/** One committee: who runs it and takes part, how to take part, the moves of its secretariat, and its documents. */
export function CommitteePage() {
  const id = usePathId();
  const answer = useAnswer((ask): Found | undefined => {
    const shelf = ask(committeeShelfDocument(committeeShelf(id)));
    if (shelf == null) return undefined;
    const { committees, sources, datasetVersion } = shelf;
    return { record: committees.find((one) => one.id === id) ?? null, sources, datasetVersion };
  });
  usePageName(`/committees/${id}`, answer, ({ record }) => ({
    name: record === null ? 'No such committee' : `${record.name}: ${record.title}`,
  }));
  const none = <NoSuchRecord what="committee" id={id} all={all} />;
  return (
    <Answered label={`Committee “${id}”`} answer={answer} height={1200} missing={none}>
      {({ record, sources, datasetVersion }) =>
        record === null ? (
          none
        ) : (
          <OneCommittee
            key={id}
            record={record}
            sources={sourcesOf(record, sources)}
            datasetVersion={datasetVersion}
          />
        )
      }
    </Answered>
  );
}

/** Returns the sources of this committee out of those of the whole shelf. */
function sourcesOf(record: CommitteeRecord, sources: Sources): Sources {
  const { lists, takePart, takePartAbove, terms, secretariatChanges } = record;
  const offices = lists.flatMap(({ chairEvidence, termEvidence }) => [chairEvidence, termEvidence]);
  const rows = [...lists, takePart, takePartAbove, ...terms, ...secretariatChanges].map(
    (one) => one?.evidence,
  );
  return citedOf([...rows, ...offices], sources);
}

interface OneCommitteeProps {
  readonly record: CommitteeRecord;
  readonly datasetVersion: string;
  readonly sources: Sources;
}

function OneCommittee({ record, datasetVersion, sources }: OneCommitteeProps) {
  const { asOf } = useShownView();
  const day = viewDay({ asOf }, datasetVersion);
  const { body, takePart, takePartAbove, terms, secretariatChanges } = record;
  const lists = record.lists.filter((one) => asOf === null || isOnOrBefore(one.asOf, asOf));
  const [newest] = lists;
  if (newest === undefined)
    return <Notice>No list of {formatPeriod(day)} or before has this committee. Choose a later date.</Notice>;
  return (
    <div className="flex flex-col gap-12">
      <CommitteeFacts record={record} listed={newest} day={day} />
      <Section id="take-part" title="How to take part">
        {takePart === null || asOf !== null ? (
          <p className="max-w-3xl text-sm text-soft">
            {takePart === null
              ? 'How to take part in this committee is not on record.'
              : 'How to take part is known as of now; the latest view has it.'}{' '}
            <TextLink to={`/bodies/${body.id}`}>{`What ${body.name} decides, and who leads it →`}</TextLink>
          </p>
        ) : (
          <TakePartFacts takePart={takePart} above={takePartAbove} day={day} />
        )}
      </Section>
      <CommitteeLists lists={lists} changes={secretariatChanges} />
      <TermTable terms={terms} day={day} datasetVersion={datasetVersion} />
      <CommitteeDocuments record={record} />
      <CitedSources id="committee-sources" sources={sources} />
    </div>
  );
}
