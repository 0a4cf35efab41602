import {
  officeTerm,
  heldOffice,
  bodyDocument,
  bodyEntry,
  bodyIndexDocument,
  type BodyEntry,
  type HeldOffice,
  type OfficeTerm,
  type SecretariatChange,
} from '../../../contract/bodies.ts';
import type { TakePart } from '../../../contract/participation.ts';
import type { NamedActor } from '../../../contract/actors.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { aliasesOf, bodiesOfCommittee } from '../../derive/actors.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, evidenceOf, type DocumentDraft, published } from '../documentDraft.ts';
import { datesOfActors, eventsOfActors, indicatorsOfActors } from './actors.ts';
import { coverageIn } from './coverage.ts';
import { vehicleForumFacts } from './participation.ts';
import { takePartReader } from './takePart.ts';
import { newestCommittees } from '../../derive/newestCommittees.ts';

type Body = RowOf<'bodies'>;

const named = ({ bodyId: id, shortName: name }: Body): NamedActor => ({ id, name });

/** Codes of issuers in the table of standards, by the id of the body. */
const issuers: Readonly<Record<string, string>> = { iso: 'ISO', iec: 'IEC', 'unece-wp29': 'UN' };

/** Returns the text on what a body decides, with its row; `null` if it has none. */
function scopeOf({ bodyId }: Body, { bodyScopes }: Records): BodyEntry['decides'] {
  const row = bodyScopes.find((scope) => scope.bodyId === bodyId);
  return row === undefined ? null : { text: row.decides, evidence: evidenceOf(row) };
}

const officeFrom = (row: RowOf<'memberships'>): HeldOffice =>
  published(heldOffice, { ...row, evidence: evidenceOf(row) });

export const termFrom = (row: RowOf<'officeTerms'>): OfficeTerm =>
  published(officeTerm, {
    ...row,
    id: row.termId,
    from: row.termFrom,
    until: row.termUntil,
    evidence: evidenceOf(row),
  });

export const byTermStart = (left: OfficeTerm, right: OfficeTerm) =>
  compareText(right.from ?? right.asOf, left.from ?? left.asOf) || compareText(left.id, right.id);

/**
 * Returns the changes between two lists, by body; each cites the row of its committee in the later list that has it.
 */
export function secretariatChangesByBody(records: Records): (body: Body) => SecretariatChange[] {
  const rows = new Map(records.committees.map((row) => [`${row.list} ${row.committee}`, row]));
  const changes = groupBy(records.secretariatChanges, ({ bodyId }) => bodyId);
  return ({ bodyId }) =>
    (changes.get(bodyId) ?? []).flatMap((row) => {
      const { committee, title, change, fromList, toList } = row;
      const listed = rows.get(`${toList} ${committee}`) ?? rows.get(`${fromList} ${committee}`);
      if (listed === undefined) return [];
      const [before, after] = [row.secretariatBefore, row.secretariatAfter];
      const evidence = { ...evidenceOf(listed), made: 'computed' as const };
      return [{ committee, title, change, fromList, toList, before, after, evidence }];
    });
}

/** Returns the terms of a body: its own, and for a group of another body those recorded in the rows of that body. */
function termsByBody({ officeTerms }: Records): (body: Body) => OfficeTerm[] {
  const terms = groupBy(officeTerms, ({ bodyId }) => bodyId);
  return ({ bodyId, partOf, shortName }) =>
    [
      ...(terms.get(bodyId) ?? []),
      ...(terms.get(partOf ?? '') ?? []).filter(({ group }) => group === shortName),
    ]
      .map(termFrom)
      .sort(byTermStart);
}

/** Returns how to take part in the committees and boards of a body that are in no list, and so have no page. */
function takePartWithoutPage(records: Records): (bodyId: string) => TakePart[] {
  const { committees, takePart: rows } = records;
  const read = takePartReader(records);
  const listed = new Set(committees.map(({ committee }) => committee));
  const own = groupBy(
    rows.filter(({ committee }) => !listed.has(committee)),
    ({ bodyId }) => bodyId,
  );
  return (id) => (own.get(id) ?? []).map(read);
}

/** True if a fact is about a body: its table uses a body's short name, and the beginning of a group's name. */
const concerns = ({ shortName, partOf }: Body, fact: { readonly body: string; readonly group: string }) =>
  partOf === null ? fact.body.split('; ').includes(shortName) : fact.group.split(' ')[0] === shortName;

/** Returns the number of an issuer's standards on record; `null` for a body that issues none of them. */
const standardsFrom = (issuer: string | undefined, byIssuer: ReadonlyMap<string, readonly unknown[]>) =>
  issuer === undefined ? null : { issuer: issuer.toLowerCase(), count: byIssuer.get(issuer)?.length ?? 0 };

/** Returns the completeness of the lists of a body, and of all bodies without a row of their own. */
const coverageOfBody = (records: OpenDataset['records'], id: string) =>
  coverageIn(records, 'committees', 'offices').filter(({ scope }) => scope === null || scope === id);

/** Drafts `/bodies/index.json` and one document per standards body. */
export function* bodyDrafts(dataset: OpenDataset): Generator<DocumentDraft> {
  const { records } = dataset;
  const { bodies } = records;
  const byId = new Map(bodies.map((row) => [row.bodyId, row]));
  const committees = groupBy(
    newestCommittees(records.committees).flatMap((row) => bodiesOfCommittee(row, bodies)),
    (id) => id,
  );
  const termsOf = termsByBody(records);
  const secretariatChangesOf = secretariatChangesByBody(records);
  const takePartOf = takePartWithoutPage(records);
  const events = eventsOfActors(dataset);
  const indicators = indicatorsOfActors(dataset);
  const spellingsOf = aliasesOf(records);
  const dates = datesOfActors(records);
  const entryOf = (row: Body): BodyEntry => {
    const { bodyId: id } = row;
    const above = byId.get(row.partOf ?? '');
    return published(bodyEntry, {
      ...{ ...row, id, spellings: spellingsOf(id) },
      partOf: above === undefined ? null : named(above),
      decides: scopeOf(row, records),
      committeeCount: committees.get(id)?.length ?? 0,
      indicatorCount: indicators.get(id)?.length ?? 0,
      eventCount: events.get(id)?.length ?? 0,
    });
  };
  const sorted = bodies.toSorted((left, right) => compareText(left.shortName, right.shortName));
  const facts = vehicleForumFacts(dataset);
  const register = groupBy(records.register, ({ bodyId }) => bodyId);
  const standards = groupBy(records.standards, ({ issuer }) => issuer);

  yield draftDocument(bodyIndexDocument, { bodies: sorted.map(entryOf) });
  for (const row of sorted) {
    const { bodyId: id } = row;
    const organization = records.organizations.find(({ sameBodyId }) => sameBodyId === id);
    yield draftDocument(bodyDocument(id), {
      body: entryOf(row),
      parts: sorted.filter(({ partOf }) => partOf === id).map(named),
      organization:
        organization === undefined ? null : { id: organization.organizationId, name: organization.name },
      offices: records.memberships.filter(({ bodyId }) => bodyId === id).map(officeFrom),
      takePart: takePartOf(id),
      terms: termsOf(row),
      coverage: coverageOfBody(records, id),
      facts: facts.filter((fact) => concerns(row, fact)),
      secretariatChanges: secretariatChangesOf(row),
      indicators: [...(indicators.get(id) ?? [])],
      events: [...(events.get(id) ?? [])],
      calendar: [...(dates.get(id) ?? [])],
      standards: standardsFrom(issuers[id], standards),
      registerCount: register.get(id)?.length ?? 0,
    });
  }
}
