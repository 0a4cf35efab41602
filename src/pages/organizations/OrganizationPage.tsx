import { laterDates } from '../../contract/laterDates.ts';
import { Industry, RefArea } from '../../contract/codelists.ts';
import {
  organizationDocument,
  type OrganizationDocument,
  organizationKind,
} from '../../contract/organizations.ts';
import { listed } from '../../domain/formats.ts';
import { counted } from '../../domain/words.ts';
import { ActorIndicators } from '../../frame/actors/ActorIndicators.tsx';
import { ForumFacts } from '../../frame/actors/ForumFacts.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { FactLine, RecordFacts } from '../../frame/FactList.tsx';
import { CitedSources, NamedEvents, RecordPage } from '../../frame/RecordPage.tsx';
import { SourceCite } from '../../frame/SourceCite.tsx';
import { CommitteesNaming, CompanyShares, PlansIssued } from './OrganizationRows.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

const EVENT_RULE = 'Events by this organization, and events that mention it by name.';

/** One organization: its role, seats, plans and indicators, and the events that name it. */
export const OrganizationPage = () => (
  <RecordPage
    kind="Organization"
    path="/organizations"
    document={organizationDocument}
    nameOf={({ organization }) => ({ name: organization.name })}
    all={{ to: '/organizations', label: 'All organizations' }}
    height={1200}
  >
    {(document) => <Organization document={document} />}
  </RecordPage>
);

const COMPANY_KINDS = ['company', 'SOE'];
const ISSUER_KINDS = ['ministry', 'standards-body'];

/**
 * Names what was looked for about an organization and is not on record, by the lists that were searched: a section for
 * each would be all there is on its page. What its kind never has is not denied.
 */
function bareOf({ organization, body, indicators, committees, shares, plans, events }: OrganizationDocument) {
  const { kind } = organization;
  const parts = [
    { name: 'an indicator about it', isBare: indicators.length === 0 },
    { name: 'a seat in the lists of committees', isBare: body === null && committees.length === 0 },
    { name: 'a share of contributions', isBare: COMPANY_KINDS.includes(kind) && shares.length === 0 },
    { name: 'a plan that it issued', isBare: ISSUER_KINDS.includes(kind) && plans.length === 0 },
    { name: 'an event that names it', isBare: events.length === 0 },
  ];
  return listed(
    parts.flatMap(({ name, isBare }) => (isBare ? [name] : [])),
    'or',
  );
}

function Organization({ document }: { document: OrganizationDocument }) {
  const { sources, indicators, committees, facts, shares, plans, events } = document;
  const bare = bareOf(document);
  return (
    <div className="flex flex-col gap-12">
      <OrganizationFacts document={document} />
      {indicators.length > 0 && <ActorIndicators id="organization-indicators" indicators={indicators} />}
      {committees.length > 0 && <CommitteesNaming rows={committees} name={document.organization.name} />}
      {facts.length > 0 && <ForumFacts facts={facts} about="on it in vehicle regulation" />}
      {shares.length > 0 && <CompanyShares document={document} />}
      {plans.length > 0 && <PlansIssued document={document} />}
      {events.length > 0 && <NamedEvents id="organization-events" events={events} rule={EVENT_RULE} />}
      {bare !== '' && <p className="max-w-3xl text-sm text-soft">Not on record: {bare}.</p>}
      <CitedSources id="organization-sources" sources={sources} />
    </div>
  );
}

/** Its role, its country, and its other pages. */
function OrganizationFacts({ document }: { readonly document: OrganizationDocument }) {
  const { asOf } = useShownView();
  const { organization, body, developer, memberFor, registered, sources } = document;
  const source = sources[organization.sourceId];
  return (
    <RecordFacts data-exempt="record">
      <FactLine name="Role">
        {asOf === null || laterDates(organization.role, asOf).length === 0
          ? organization.role
          : 'not shown: the record is of a later date'}
      </FactLine>
      <FactLine name="Source">
        {source === undefined ? organization.sourceId : <SourceCite source={source} />}
        <span className="block text-soft">{organization.confidence} confidence</span>
      </FactLine>
      <FactLine name="Kind">{organizationKind(organization.kind)}</FactLine>
      <FactLine name="Country">{RefArea.label(organization.refArea)}</FactLine>
      <FactLine name="Industries">
        {organization.industries.map((code) => Industry.label(code)).join(', ')}
      </FactLine>
      {body !== null && (
        <FactLine name="As a body">
          <TextLink to={`/bodies/${body.id}`}>{body.name}: offices, committees, dates</TextLink>
        </FactLine>
      )}
      {developer !== null && (
        <FactLine name="Its models">
          <TextLink to={`/developers/${developer.id}`}>{developer.name} as a developer of AI models</TextLink>
        </FactLine>
      )}
      {memberFor !== null && (
        <FactLine name="Leads">
          <TextLink to={`/participation/committees?country=${memberFor.toLowerCase()}`}>
            Committees whose secretariat is held by {RefArea.label(memberFor)}, whose member of ISO and IEC it
            is
          </TextLink>
        </FactLine>
      )}
      <FactLine name="Standards">
        {registered === null
          ? 'No document of the register is put down to it.'
          : `${counted(registered.count, 'document')} in the register come from ${registered.committee}`}
      </FactLine>
    </RecordFacts>
  );
}
