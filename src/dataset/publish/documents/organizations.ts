import {
  organizationDocument,
  organizationEntry,
  organizationIndexDocument,
  type CompanyShare,
  type NamingRow,
  type OrganizationEntry,
} from '../../../contract/organizations.ts';
import { slug } from '../../../contract/slug.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { compareText, countBy, groupBy } from '../../../domain/sorting.ts';
import { actorSpotter, aliasesOf } from '../../derive/actors.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, evidenceOf, published, type DocumentDraft } from '../documentDraft.ts';
import { eventsOfActors, indicatorsOfActors } from './actors.ts';
import { vehicleForumFacts } from './participation.ts';
import { newestCommittees } from '../../derive/newestCommittees.ts';

type Organization = RowOf<'organizations'>;

/** Returns the texts of a row besides its columns: the place in its source and its note. */
const saidBy = ({ sourceLocator, note }: { readonly sourceLocator: string; readonly note: string | null }) =>
  note === null ? sourceLocator : `${sourceLocator}; ${note}`;

const byCommittee = (row: RowOf<'committees'>): NamingRow => ({
  ...{ id: slug(row.committee), page: slug(row.committee) },
  ...{ name: row.committee, title: row.title, said: saidBy(row), asOf: row.asOf },
  evidence: evidenceOf(row),
});

/** Returns an office of a group as its holder's seat; such groups are in no list of committees. */
const byOffice = (row: RowOf<'officeTerms'>, bodyName: string): NamingRow => ({
  ...{ id: row.termId, page: null, name: row.group, title: bodyName, asOf: row.asOf },
  said: [
    `${row.office} (${row.holder ?? 'holder not on record'})`,
    ...(row.termFrom === null ? [] : [`from ${formatPeriod(row.termFrom)}`]),
    ...(row.termUntil === null ? [] : [`until ${formatPeriod(row.termUntil)}`]),
  ].join(' '),
  evidence: evidenceOf(row),
});

/** Returns a committee with its parents: "SAC/TC28/SC1" is also of "SAC/TC28" and of "SAC". */
const withThoseAbove = (committee: string): string[] =>
  committee.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));

/**
 * Returns the number of register documents from the body that an organization is, with its sectors, or from the
 * committee that it is by its alias "SAC/TC28".
 */
function registeredBy({ bodies, bodyAliases, register }: OpenDataset['records']) {
  const committees = groupBy(
    bodyAliases.filter(({ alias }) => alias.startsWith('SAC/TC')),
    ({ bodyId }) => bodyId,
  );
  const named = register.flatMap(({ committee }) => withThoseAbove((committee ?? '').replaceAll(' ', '')));
  const counts = countBy(named, (committee) => committee);
  const parents = new Map(bodies.map((row) => [row.bodyId, row]));
  const bodyOf = (id: string) => parents.get(parents.get(id)?.partOf ?? id)?.shortName ?? id;
  const ofBody = countBy(register, ({ bodyId }) => bodyOf(bodyId));
  return ({ organizationId, sameBodyId }: Organization) => {
    const body = sameBodyId === null ? null : bodyOf(sameBodyId);
    const documents = ofBody.get(body ?? '');
    if (body !== null && documents !== undefined) return { committee: body, count: documents };
    const committee = committees.get(organizationId)?.[0]?.alias;
    return committee === undefined ? null : { committee, count: counts.get(committee) ?? 0 };
  };
}

/** Returns the shares of a company by the organization's name, newest first. */
function sharesOf(dataset: OpenDataset): (organization: Organization) => CompanyShare[] {
  const { companyShares, bodies } = dataset.records;
  const names = new Map(bodies.map(({ bodyId, shortName }) => [bodyId, shortName]));
  const byCompany = groupBy(companyShares, ({ company }) => company);
  return ({ name }) =>
    (byCompany.get(name) ?? [])
      .map((row) => ({
        body: { id: row.bodyId, name: names.get(row.bodyId) ?? row.bodyId },
        metric: row.metric,
        timePeriod: row.timePeriod,
        value: row.value,
        unit: dataset.unitOf(row.unit),
        evidence: evidenceOf(row),
      }))
      .sort((a, b) => compareText(b.timePeriod, a.timePeriod) || compareText(a.metric, b.metric));
}

/** Returns the organization as a body, and the area whose member it is there. */
const bodyPart = (body: RowOf<'bodies'> | undefined) => ({
  body: body === undefined ? null : { id: body.bodyId, name: body.shortName },
  memberFor: body?.memberFor ?? null,
});

/** Drafts `/organizations/index.json` and one document per organization. */
export function* organizationDrafts(dataset: OpenDataset): Generator<DocumentDraft> {
  const { records } = dataset;
  const spot = actorSpotter(records);
  const events = eventsOfActors(dataset);
  const indicatorsOf = indicatorsOfActors(dataset);
  const indicators = ({ organizationId, sameBodyId }: Organization) => [
    ...new Set([organizationId, sameBodyId ?? organizationId].flatMap((id) => indicatorsOf.get(id) ?? [])),
  ];
  const naming = <Row>(rows: readonly Row[], textOf: (row: Row) => string) => {
    const pairs = rows.flatMap((row) => [...spot(textOf(row))].map((id) => ({ id, row })));
    const byId = groupBy(pairs, ({ id }) => id);
    return (id: string): Row[] => (byId.get(id) ?? []).map(({ row }) => row);
  };
  const committees = naming(newestCommittees(records.committees), saidBy);
  const facts = naming(vehicleForumFacts(dataset), ({ group, fact }) => `${group} ; ${fact}`);
  const plans = naming(records.plans, ({ issuer }) => issuer);
  const bodies = new Map(records.bodies.map((row) => [row.bodyId, row]));
  const offices = naming(records.officeTerms, ({ holder }) => holder ?? '');
  const officeOf = (row: RowOf<'officeTerms'>) =>
    byOffice(row, bodies.get(row.bodyId)?.shortName ?? row.bodyId);
  const shares = sharesOf(dataset);
  const registered = registeredBy(records);
  const spellingsOf = aliasesOf(records);
  const entryOf = (row: Organization): OrganizationEntry => {
    const { organizationId: id } = row;
    const counts = { indicatorCount: indicators(row).length, eventCount: events.get(id)?.length ?? 0 };
    return published(organizationEntry, { ...row, id, spellings: spellingsOf(id), ...counts });
  };
  const sorted = records.organizations.toSorted((a, b) => compareText(a.name, b.name));

  yield draftDocument(organizationIndexDocument, { organizations: sorted.map(entryOf) });
  for (const row of sorted) {
    const { organizationId: id, sameDeveloper } = row;
    yield draftDocument(organizationDocument(id), {
      organization: entryOf(row),
      ...bodyPart(bodies.get(row.sameBodyId ?? '')),
      developer: sameDeveloper === null ? null : { id: slug(sameDeveloper), name: sameDeveloper },
      committees: [...committees(id).map(byCommittee), ...offices(id).map(officeOf)],
      facts: facts(id),
      shares: shares(row),
      registered: registered(row),
      plans: plans(id)
        .sort((a, b) => compareText(b.publishedOn ?? '', a.publishedOn ?? ''))
        .map(({ planId, title, publishedOn, sourceId }) => ({ id: planId, title, publishedOn, sourceId })),
      indicators: indicators(row),
      events: [...(events.get(id) ?? [])],
    });
  }
}
