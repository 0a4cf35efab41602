import { useMemo } from 'react';
import { Industry } from '../../contract/codelists.ts';
import { standardStatus } from '../../contract/standardStatus.ts';
import { standardDocument, type StandardDocument } from '../../contract/standardRecords.ts';
import { issuerName, StandardKind, type StandardStatus } from '../../contract/standards.ts';
import { appliesTo, scopeOn } from '../../domain/appliesTo.ts';
import { formatPeriod, viewDay } from '../../domain/periods.ts';
import { pathOn } from '../../domain/standardPath.ts';
import { standingText } from '../../domain/standardStanding.ts';
import { boundItem } from '../../figures/standards/pathItem.ts';
import { standardSpecs } from '../../figures/standards/timelineFigure.ts';
import { AskedStandards } from '../../frame/AskedStandards.tsx';
import { ForumFacts } from '../../frame/actors/ForumFacts.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { FactLine, RecordFacts } from '../../frame/FactList.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { CitedSources, NamedEvents, RecordPage } from '../../frame/RecordPage.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { AdoptionTable, LawTable } from './TextsOnIt.tsx';
import { EditionTable, RelationTable } from './LinkedDocuments.tsx';
import { OtherSpelling } from './OtherSpelling.tsx';
import { PathList } from './PathList.tsx';
import { StandardTasks } from './StandardTasks.tsx';
import { WhoMustComply } from './WhoMustComply.tsx';

const EVENT_RULE =
  'Events linked with this standard, and events that cite its number. A number without a year is read as the edition current at the time.';

/** One standard or regulation: its status and history, the tasks behind it, its editions and counterparts. */
export const StandardPage = () => (
  <RecordPage
    kind="Standard"
    path="/standards"
    document={standardDocument}
    nameOf={({ standard }) => ({ name: `${standard.designation}: ${standard.title}` })}
    all={{ to: '/standards', label: 'All standards' }}
    height={1400}
    missing={(id) => <OtherSpelling spelling={id} />}
  >
    {(document) => <Standard document={document} />}
  </RecordPage>
);

function Standard({ document }: { document: StandardDocument }) {
  const { id, standard, sources } = document;
  const { asOf } = useShownView();
  const [timeline] = useMemo(() => standardSpecs(id, standard.designation), [id, standard]);
  const status = standardStatus(standard, viewDay({ asOf }, document.datasetVersion));
  if (asOf !== null && status === null) return <NotOnRecordYet day={asOf} />;
  return (
    <div className="flex flex-col gap-12">
      <StandardFacts document={document} status={status} />
      <PathList document={document} />
      <WhoMustComply document={document} />
      <AskedStandards only={standard.designation} />
      <FigureOf spec={timeline} height={320} />
      <StandardTasks document={document} />
      <RelationTable document={document} />
      <AdoptionTable document={document} />
      <LawTable document={document} />
      <EditionTable document={document} />
      <NamedEvents id="standard-events" events={document.events} rule={EVENT_RULE} />
      {document.facts.length > 0 && <ForumFacts facts={document.facts} about="on it" />}
      <CitedSources id="standard-sources" sources={sources} />
    </div>
  );
}

const NotOnRecordYet = ({ day }: { day: string }) => (
  <Notice>
    No step of it is on record for {formatPeriod(day)}. Choose a later date, or “Latest” beside the date.
  </Notice>
);

interface StandardFactsProps {
  readonly document: StandardDocument;
  readonly status: StandardStatus | null;
}

/** Facts about it, and whether it is in force on the date of the view. */
function StandardFacts({ document, status }: StandardFactsProps) {
  const { standard } = document;
  const { asOf } = useShownView();
  const scope = scopeOn(document, asOf);
  const applied = appliesTo(document, scope, pathOn(document, asOf));
  return (
    <RecordFacts data-exempt="name">
      <FactLine name="Status">
        <strong>{standingText({ ...standard, status })}</strong>
      </FactLine>
      <FactLine name="Kind">{StandardKind.label(standard.kind)}</FactLine>
      <FactLine name="Issuer">{issuerName(standard.issuer)}</FactLine>
      {applied !== null && (
        <FactLine name="Applies to">
          {scope === null ? applied : <EvidenceValue item={boundItem(standard, scope, applied)} />}
          {scope?.evidence.confidence === 'low' && (
            <span className="ml-1 text-xs text-soft">low confidence</span>
          )}
        </FactLine>
      )}
      {scope?.imports != null && <FactLine name="Imports">{scope.imports}</FactLine>}
      {standard.titleOriginal !== null && (
        <FactLine name="Original title">
          <span lang="zh">{standard.titleOriginal}</span>
        </FactLine>
      )}
      <FactLine name="Industries">
        {standard.industries.map((code) => Industry.label(code)).join(', ')}
      </FactLine>
    </RecordFacts>
  );
}
