import type { RefArea } from '../../contract/codelists.ts';
import type { CommitteeKind } from '../../contract/participation.ts';
import { connector, type UpstreamFeed, type ProposedCommittee, type Reading } from './connector.ts';
import { isoCommittees, type IsoCommittee } from './read/isoCommittees.ts';

/**
 * Area of each ISO member body, by its acronym in ISO Open Data. Taken from the committees of its secretariats in
 * `records/committees/2026-03.csv`; bodies without any then are not guessed.
 */
export const memberBodies: Readonly<Record<string, RefArea>> = {
  ABNT: 'BR',
  AFNOR: 'FR',
  ANSI: 'US',
  ASI: 'AT',
  BIS: 'IN',
  BSI: 'GB',
  BSJ: 'JM',
  DIN: 'DE',
  DS: 'DK',
  DSM: 'MY',
  'GOST R': 'RU',
  ICONTEC: 'CO',
  IMANOR: 'MA',
  INSO: 'IR',
  IPQ: 'PT',
  JISC: 'JP',
  KATS: 'KR',
  KEBS: 'KE',
  NBN: 'BE',
  NEN: 'NL',
  PKN: 'PL',
  SA: 'AU',
  SABS: 'ZA',
  SAC: 'CN',
  SCC: 'CA',
  'SE UkrNDNC': 'UA',
  SFS: 'FI',
  SII: 'IL',
  SIS: 'SE',
  SN: 'NO',
  SNV: 'CH',
  TSE: 'TR',
  UNBS: 'UG',
  UNE: 'ES',
  UNI: 'IT',
};

/** Returns the area of a member body; `null` if the records do not show it. */
function areaOfBody(acronym: string): RefArea | null {
  return Object.hasOwn(memberBodies, acronym) ? (memberBodies[acronym] ?? null) : null;
}

const isoFeed: UpstreamFeed = {
  url: 'https://isopublicstorageprod.blob.core.windows.net/opendata/_latest/iso_technical_committees/json/iso_technical_committees.jsonl',
  sourceId: 'bodies-iso-open-data-tc',
  /** The build counts them from the lists. */
  indicatorIds: [
    'bodies-iso-secretariat-share',
    'bodies-iso-secretariats-snapshot',
    'bodies-iso-strategic-secretariats',
  ],
  boards: [],
  extent: 'state',
};

/** Returns the body of a committee: ISO, JTC 1, or another one that ISO and IEC share. */
function bodyOf(reference: string): string {
  if (/^ISO\/IEC JTC 1(\/|$)/.test(reference)) return 'iso-iec-jtc1';
  return /^(IEC\/ISO|ISO\/IEC)\b/.test(reference) ? 'iec-iso-joint' : 'iso';
}

/** Kinds of committees by the form of their reference; a new form is `other` until a person classifies it. */
const referenceKinds: readonly (readonly [RegExp, CommitteeKind])[] = [
  [/\/WG \d+$/, 'working-group'],
  [/SC \d+$/, 'subcommittee'],
  [/JTC \d+$/, 'joint-committee'],
  [/SyC /, 'systems-committee'],
  [/\/PC \d+$/, 'project-committee'],
  [/\/TC \d+$/, 'technical-committee'],
  [/^ISO\/WS /, 'workshop'],
];

const committeeKind = (reference: string): CommitteeKind =>
  referenceKinds.find(([pattern]) => pattern.test(reference))?.[1] ?? 'other';

/** ISO lists no members, or only the secretariat, if IEC keeps the list: a body not named may still take part. */
function participationOf({ pMembers, oMembers }: IsoCommittee, acronym: string) {
  const [full, observing] = [pMembers ?? [], oMembers ?? []];
  if (full.some((one) => one.acronym === acronym)) return 'P';
  if (observing.some((one) => one.acronym === acronym)) return 'O';
  return full.length + observing.length > 1 ? 'none' : 'unknown';
}

interface Dating {
  readonly asOf: string;
  readonly note: string | null;
}

function isUnknown(acronym: string | null): acronym is string {
  return acronym !== null && areaOfBody(acronym) === null;
}

function isoCommitteeRow(one: IsoCommittee, { asOf, note }: Dating): ProposedCommittee {
  const { acronym } = one.secretariat;
  const unknown = isUnknown(acronym)
    ? `secretariat: member body ${acronym}, whose area is not on record`
    : null;
  const notes = [unknown, note].filter((part) => part !== null);
  return {
    list: asOf.slice(0, 7),
    bodyId: bodyOf(one.reference),
    committee: one.reference,
    title: one.title.en,
    kind: committeeKind(one.reference),
    industries: ['cross-industry'],
    secretariat: acronym === null ? null : areaOfBody(acronym),
    chair: null,
    chairOffice: null,
    coChairs: [],
    participationUs: participationOf(one, 'ANSI'),
    participationCn: participationOf(one, 'SAC'),
    asOf,
    sourceId: isoFeed.sourceId,
    sourceLocator: `record ${one.reference}${one.status === 'Suspended' ? ' (suspended)' : ''}`,
    confidence: 'high',
    note: notes.length === 0 ? null : notes.join('; '),
  };
}

/** The list has no date. If its day is unknown, it is at least as recent as its newest committee. */
function datingOf(list: readonly IsoCommittee[], asOf: string | null): Dating {
  if (asOf !== null) return { asOf, note: null };
  const youngest = list.reduce((day, { creationDate }) => (creationDate > day ? creationDate : day), '');
  const note = 'the list bears no date, the month is that of its youngest committee';
  return { asOf: youngest.slice(0, 7), note };
}

function remarksOn(list: readonly IsoCommittee[], { asOf, note }: Dating): string[] {
  const unknown = new Set(list.map(({ secretariat }) => secretariat.acronym).filter(isUnknown));
  const bodies = [...unknown].map(
    (acronym) =>
      `The area of the member body ${acronym} is not on record: its secretariats count for nobody. Add it to isoOpenData.ts.`,
  );
  return note === null ? bodies : [`Dated ${asOf}: ${note}.`, ...bodies];
}

function proposeList(list: readonly IsoCommittee[], day: string | null): Reading {
  const dating = datingOf(list, day);
  return {
    feed: isoFeed,
    proposals: list.map((one) => ({ table: 'committees', row: isoCommitteeRow(one, dating) })),
    upstreamDate: dating.asOf.slice(0, 7),
    rowCounts: { committees: list.length },
    remarks: remarksOn(list, dating),
  };
}

/** ISO's committees, their secretariats and members, from the list that ISO Open Data publishes. */
export const isoOpenData = connector({
  id: 'iso-open-data',
  licence: 'ODC-By 1.0 (ISO Open Data)',
  feeds: [isoFeed],
  parse: isoCommittees,
  propose: proposeList,
});
