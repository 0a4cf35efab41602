import * as v from 'valibot';
import { actorIndicator, namedActor } from './actors.ts';
import { Confidence, Industry, RefArea } from './codelists.ts';
import { documentFamily, singleDocument, type DocumentOf } from './document.ts';
import { vehicleForumFact } from './participation.ts';
import { policyEvent } from './policyEvent.ts';
import { envelope, evidence, finite, text, timePeriod, unit } from './primitives.ts';

const kindNames: Readonly<Record<string, string>> = {
  ministry: 'Authority',
  'standards-body': 'Standards body',
  SDO: 'Standards developer',
  SOE: 'State-owned company',
};

/** Returns the kind of an organization as text: the records also call an agency or a parliament a ministry. */
export const organizationKind = (kind: string): string =>
  kindNames[kind] ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

/** An organization in a list, with its roles and counts of the records about it. */
export const organizationEntry = v.object({
  id: text,
  name: text,
  /** Spellings used in sources, which the list can be searched by. */
  spellings: v.array(text),
  refArea: RefArea.schema,
  /** "ministry", "company", "standards-body" … */
  kind: text,
  industries: v.array(Industry.schema),
  role: text,
  /** Source of this, with its confidence. */
  sourceId: text,
  confidence: Confidence.schema,
  indicatorCount: finite,
  eventCount: finite,
});
export type OrganizationEntry = v.InferOutput<typeof organizationEntry>;

/** Sorted by name. */
export const organizationIndexDocument = singleDocument({
  kind: 'organization-index',
  path: 'organizations/index',
  schema: v.object({ ...envelope, organizations: v.array(organizationEntry) }),
});
export type OrganizationIndexDocument = DocumentOf<typeof organizationIndexDocument>;

/** A committee whose row names the organization, or an office of a group that it held, with the wording of the row. */
const namingRow = v.object({
  id: text,
  /** Id of the page of the committee; `null` for a group that is in no list of committees. */
  page: v.nullable(text),
  name: text,
  title: text,
  /** Text of the row, verbatim. */
  said: text,
  asOf: v.nullable(timePeriod),
  evidence,
});
export type NamingRow = v.InferOutput<typeof namingRow>;

/** Share of a company in the work of a body. */
const companyShare = v.object({
  body: namedActor,
  metric: text,
  timePeriod,
  value: finite,
  unit,
  evidence,
});
export type CompanyShare = v.InferOutput<typeof companyShare>;

export const organizationDocument = documentFamily({
  kind: 'organization',
  path: 'organizations/{id}',
  schema: v.object({
    ...envelope,
    organization: organizationEntry,
    /** Page of the organization, or of its standards arm, as a standards body. */
    body: v.nullable(namedActor),
    /** Page of the organization as a developer of models. */
    developer: v.nullable(namedActor),
    /** Area for which it is the member of ISO and IEC. */
    memberFor: v.nullable(RefArea.schema),
    committees: v.array(namingRow),
    facts: v.array(vehicleForumFact),
    shares: v.array(companyShare),
    /** Register documents of the body or committee that this organization is; `null` if the register has neither. */
    registered: v.nullable(v.object({ committee: text, count: finite })),
    plans: v.array(v.object({ id: text, title: text, publishedOn: v.nullable(timePeriod), sourceId: text })),
    indicators: v.array(actorIndicator),
    events: v.array(policyEvent),
  }),
});
export type OrganizationDocument = DocumentOf<typeof organizationDocument>;
