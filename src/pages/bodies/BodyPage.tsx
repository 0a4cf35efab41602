import { useMemo } from 'react';
import { Industry } from '../../contract/codelists.ts';
import { bodyDocument, type BodyDocument } from '../../contract/bodies.ts';
import { formatPeriod, isOnOrBefore, viewDay } from '../../domain/periods.ts';
import { wholeText } from '../../domain/words.ts';
import { bodySpecs } from '../../figures/bodies/bodyCommitteesFigure.ts';
import { askCommittees } from '../../figures/participation/officeCounts.ts';
import { ActorIndicators } from '../../frame/actors/ActorIndicators.tsx';
import { CommitteeTable } from '../../frame/actors/CommitteeTable.tsx';
import { TakePartFacts } from '../../frame/actors/TakePartFacts.tsx';
import { TermTable } from '../../frame/actors/TermTable.tsx';
import { ForumFacts } from '../../frame/actors/ForumFacts.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { FactLine, RecordFacts } from '../../frame/FactList.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { GapsOf } from '../../frame/GapsOf.tsx';
import { CitedSources, EventsAndSources, NamedEvents, RecordPage } from '../../frame/RecordPage.tsx';
import { Fold } from '../../frame/Fold.tsx';
import { BodyDates } from './BodyDates.tsx';
import { OfficeTable } from './OfficeTable.tsx';
import { SecretariatChanges } from './SecretariatChanges.tsx';
import { changesOn } from '../../figures/bodies/secretariatSums.ts';
import { Section } from '../../ui/Section.tsx';
import { OuterLink, TextLink } from '../../ui/TextLink.tsx';
import { scopeItem } from '../../figures/bodies/bodyItems.ts';

const EVENT_RULE = 'Events by this body, and events that mention it by name.';

/** One body: its scope, its members and offices, its indicators and its dates. */
export const BodyPage = () => (
  <RecordPage
    kind="Body"
    path="/bodies"
    document={bodyDocument}
    nameOf={({ body }) => ({ name: body.name })}
    all={{ to: '/bodies', label: 'All bodies' }}
    height={1600}
  >
    {(document) => <Body document={document} />}
  </RecordPage>
);

function Body({ document }: { document: BodyDocument }) {
  const { body, sources } = document;
  const { asOf } = useShownView();
  const [figure] = useMemo(() => bodySpecs(body.id, body.shortName), [body]);
  const changes = changesOn(document.secretariatChanges, asOf);
  const day = viewDay({ asOf }, document.datasetVersion);
  return (
    <div className="flex flex-col gap-12">
      <BodyFacts document={document} />
      {body.partOf === null && body.committeeCount > 1 && (
        <div>
          <FigureOf spec={figure} height={320} />
          {body.committeesListed === 'all' && (
            <p className="mt-1 text-sm">
              <TextLink to="/participation/committees">
                ISO and the committees that it shares with IEC, counted together →
              </TextLink>
            </p>
          )}
        </div>
      )}
      <OfficeTable
        offices={document.offices}
        hasTerms={document.terms.length > 0}
        datasetVersion={document.datasetVersion}
      />
      <TermTable terms={document.terms} day={day} datasetVersion={document.datasetVersion} />
      <BodyCommittees document={document} />
      {asOf === null && <HowToTakePart document={document} day={day} />}
      {(document.facts.length > 0 || changes.length > 0) && (
        <Fold summary="Dated facts and changes of secretariats">
          <div className="flex flex-col gap-12 max-md:mt-6">
            {document.facts.length > 0 && (
              <ForumFacts facts={document.facts} about={`on ${body.shortName}`} />
            )}
            {changes.length > 0 && <SecretariatChanges changes={changes} />}
          </div>
        </Fold>
      )}
      <Fold everywhere summary="Indicators, dates, events and sources">
        <div className="flex flex-col gap-12 mt-6">
          <ActorIndicators id="body-indicators" indicators={document.indicators} />
          <BodyDates body={body} calendar={document.calendar} />
          <EventsAndSources>
            <NamedEvents id="body-events" events={document.events} rule={EVENT_RULE} />
            <CitedSources id="body-sources" sources={sources} />
          </EventsAndSources>
          <GapsOf body={body.id} />
        </div>
      </Fold>
    </div>
  );
}

/** Ways to take part in each committee on record; nothing without one. */
const HowToTakePart = ({ document, day }: { document: BodyDocument; day: string }) =>
  document.takePart.length > 0 && (
    <Fold everywhere summary="How to take part">
      {document.takePart.map((one) => (
        <div key={one.committee} className="mb-8">
          <h3 className="mb-2 text-lg">{one.committee}</h3>
          <TakePartFacts takePart={one} day={day} />
        </div>
      ))}
    </Fold>
  );

/** Its scope in the words of a source, which open the evidence card. */
const Scope = ({ document: { body } }: { document: BodyDocument }) =>
  body.decides === null ? 'no description on record' : <EvidenceValue item={scopeItem(body, body.decides)} />;

/** Number of its documents on record, with a link to their list. */
function OwnStandards({ document: { body, standards, registerCount } }: { document: BodyDocument }) {
  return (
    <>
      {standards === null ? (
        'none in our list of standards'
      ) : (
        <TextLink to={`/standards?issuer=${standards.issuer}`}>
          {wholeText(standards.count)} in the list of standards
        </TextLink>
      )}
      {registerCount > 0 && (
        <>
          ;{' '}
          <TextLink to={`/register?issuer=${body.id}`}>
            {wholeText(registerCount)} documents and projects in the register
          </TextLink>
        </>
      )}
    </>
  );
}

/** Type and scope of the body, links to its parts, and to its other pages on the site. */
function BodyFacts({ document }: { document: BodyDocument }) {
  const { body, parts, organization } = document;
  return (
    <RecordFacts data-exempt="record">
      <FactLine name="What it decides">
        <Scope document={document} />
      </FactLine>
      <FactLine name="Kind">{body.kind}</FactLine>
      {body.seat !== null && <FactLine name="Seat">{body.seat}</FactLine>}
      <FactLine name="Industries">{body.industries.map((code) => Industry.label(code)).join(', ')}</FactLine>
      {body.partOf !== null && (
        <FactLine name="Part of">
          <TextLink to={`/bodies/${body.partOf.id}`}>{body.partOf.name}</TextLink>
        </FactLine>
      )}
      {parts.length > 0 && (
        <FactLine name="Parts">
          {parts.map(({ id, name }) => (
            <TextLink key={id} to={`/bodies/${id}`} className="mr-3 inline-block">
              {name}
            </TextLink>
          ))}
        </FactLine>
      )}
      {organization !== null && (
        <FactLine name="Organization page">
          <TextLink to={`/organizations/${organization.id}`}>{organization.name}</TextLink>
        </FactLine>
      )}
      <FactLine name="Standards">
        <OwnStandards document={document} />
      </FactLine>
      {body.url !== null && (
        <FactLine name="Website">
          <OuterLink href={body.url}>{body.url.replace(/^https?:\/\//, '')}</OuterLink>
        </FactLine>
      )}
    </RecordFacts>
  );
}

/** Its committees in the list of the date; for a group of another body, its row in that body's list. */
function BodyCommittees({ document }: { readonly document: BodyDocument }) {
  const { asOf } = useShownView();
  const { body } = document;
  const none = (
    <Section id="body-committees" title="Committees">
      <p className="max-w-3xl text-sm text-soft">
        {asOf === null
          ? 'No committees of this body on record.'
          : `No committees of this body on record for ${formatPeriod(asOf)}.`}
      </p>
    </Section>
  );
  if (body.committeeCount === 0) return none;
  const isOwn = (one: { readonly bodyId: string; readonly name: string }) =>
    body.partOf === null
      ? one.bodyId === body.id
      : one.bodyId === body.partOf.id && one.name === body.shortName;
  return (
    <Documents label="Committees" height={600} needs={(ask) => ({ list: askCommittees(ask, asOf) })}>
      {({ list }) => {
        const own = (list?.committees ?? []).filter(
          (one) => isOwn(one) && (asOf === null || isOnOrBefore(one.asOf, asOf)),
        );
        return list === null || own.length === 0 ? (
          none
        ) : (
          <CommitteeTable
            committees={own}
            day={viewDay({ asOf }, document.datasetVersion)}
            intro={body.committeesListed === 'all' ? undefined : 'This list is incomplete.'}
          />
        );
      }}
    </Documents>
  );
}
