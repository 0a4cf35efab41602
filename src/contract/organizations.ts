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

/** What an organization is, in words: the records call an agency or a parliament a ministry as well. */
export const organizationKind = (kind: string): string =>
  kindNames[kind] ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

/** Who acts, in a list: which role, where, and how much there is to find. */
export const organizationEntry = v.object({
  id: text,
  name: text,
  /** How sources spell it: by these too a list finds it. */
  spellings: v.array(text),
  refArea: RefArea.schema,
  /** "ministry", "company", "standards-body" … */
  kind: text,
  industries: v.array(Industry.schema),
  role: text,
  /** Who says so, and how sure that is. */
  sourceId: text,
  confidence: Confidence.schema,
  indicatorCount: finite,
  eventCount: finite,
});
export type OrganizationEntry = v.InferOutput<typeof organizationEntry>;

/** By name. */
export const organizationIndexDocument = singleDocument({
  kind: 'organization-index',
  path: 'organizations/index',
  schema: v.object({ ...envelope, organizations: v.array(organizationEntry) }),
});
export type OrganizationIndexDocument = DocumentOf<typeof organizationIndexDocument>;

/** A committee whose row names the organization: where, and in which words. */
const namingRow = v.object({
  id: text,
  name: text,
  title: text,
  /** What the row says, as it stands there. */
  said: text,
  asOf: v.nullable(timePeriod),
  evidence,
});
export type NamingRow = v.InferOutput<typeof namingRow>;

/** The share of a company in the work of a body. */
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
    /** Its page as a standards body, or that of its standards arm. */
    body: v.nullable(namedActor),
    /** Its page as a developer of models. */
    developer: v.nullable(namedActor),
    /** Where it is the member that speaks for its country in ISO and IEC. */
    memberFor: v.nullable(RefArea.schema),
    committees: v.array(namingRow),
    facts: v.array(vehicleForumFact),
    shares: v.array(companyShare),
    /** Documents of the register from the committee that it is; `null` where it is none. */
    registered: v.nullable(v.object({ committee: text, count: finite })),
    plans: v.array(v.object({ id: text, title: text, publishedOn: v.nullable(timePeriod), sourceId: text })),
    indicators: v.array(actorIndicator),
    events: v.array(policyEvent),
  }),
});
export type OrganizationDocument = DocumentOf<typeof organizationDocument>;
