import * as v from 'valibot';
import type { RefArea } from '../../contract/codelists.ts';
import { connector, UpstreamError, type Feed, type ProposedObservation } from './connector.ts';
import { jsonLines } from './read/jsonLines.ts';
import { observationsReading } from './read/observationsReading.ts';
import { parseRow } from './read/parseRow.ts';

const feed: Feed = {
  url: 'https://isopublicstorageprod.blob.core.windows.net/opendata/_latest/iso_technical_committees/json/iso_technical_committees.jsonl',
  sourceId: 'bodies-iso-open-data-tc',
  indicatorIds: ['bodies-iso-secretariats-snapshot'],
  boards: [],
  extent: 'count',
};

/** The member bodies whose secretariats are counted, by area. `EU` counts the bodies of all member states. */
const bodies: readonly (readonly [RefArea, readonly string[]])[] = [
  ['CN', ['SAC']],
  ['DE', ['DIN']],
  [
    'EU',
    [
      ...['AFNOR', 'ASI', 'ASRO', 'BDS', 'CYS', 'DIN', 'DS', 'EVS', 'HZN', 'ILNAS', 'IPQ', 'LST', 'LVS'],
      ...['MCCAA', 'MSZT', 'NBN', 'NEN', 'NQIS ELOT', 'NSAI', 'PKN', 'SFS', 'SIS', 'SIST', 'UNE', 'UNI'],
      ...['UNMS SR', 'UNMZ'],
    ],
  ],
  ['FR', ['AFNOR']],
  ['GB', ['BSI']],
  ['JP', ['JISC']],
  ['KR', ['KATS']],
  ['US', ['ANSI']],
];

const id = v.pipe(v.number(), v.integer());
const committee = v.object({
  id,
  reference: v.pipe(v.string(), v.regex(/^(IEC\/)?ISO/)),
  status: v.picklist(['Active', 'Suspended']),
  /** One committee that IEC administers has no body; every other one has. */
  secretariat: v.object({ id: v.nullable(id), acronym: v.nullable(v.pipe(v.string(), v.minLength(2))) }),
  creationDate: v.pipe(v.string(), v.isoDate()),
  parentId: v.nullable(id),
  childrenId: v.nullable(v.array(id)),
  committeeLiaisons: v.nullable(v.array(v.object({ id, reference: v.nullable(v.string()) }))),
});
type Committee = v.InferOutput<typeof committee>;

/** Of 5,174 mentions of one committee in another, none led out of the list; a few may while it is changed. */
const STRAY_SHARE = 0.001;

/** A list that lost its end is a list still. But committees name each other, and then names lead nowhere. */
function requireWholeList(list: readonly Committee[]): void {
  const known = new Set(list.map((one) => one.id));
  const named = list.flatMap((one) => [
    ...(one.parentId === null ? [] : [one.parentId]),
    ...(one.childrenId ?? []),
    ...(one.committeeLiaisons ?? [])
      .filter(({ reference }) => reference?.startsWith('ISO'))
      .map((to) => to.id),
  ]);
  const stray = named.filter((one) => !known.has(one)).length;
  if (stray > named.length * STRAY_SHARE) {
    const counts = `${stray} of ${named.length} committees that others name are not in the list`;
    throw new UpstreamError('truncated', `${counts}: a part of it is missing.`);
  }
}

function parse(text: string): Committee[] {
  const list = jsonLines(text).map((raw, index) => parseRow(committee, raw, index + 1));
  requireWholeList(list);
  return list;
}

/** A body under a new name would read as one that gave all its committees away. */
function countOf(list: readonly Committee[], acronyms: readonly string[]): number {
  const held = list.filter(({ secretariat: { acronym } }) => acronym !== null && acronyms.includes(acronym));
  if (held.length > 0) return held.length;
  throw new UpstreamError(
    'reshaped',
    `No secretariat of ${acronyms.join(', ')}: the body may have a new name.`,
  );
}

function named(acronyms: readonly string[]): string {
  return acronyms.length === 1 ? acronyms.join('') : `of the ${acronyms.length} member states' bodies`;
}

/** The list bears no date. Where its day is not known, it is at least as young as its youngest committee. */
function proposeCounts(list: readonly Committee[], asOf: string | null) {
  const youngest = list.reduce((day, { creationDate }) => (creationDate > day ? creationDate : day), '');
  const timePeriod = (asOf ?? youngest).slice(0, 7);
  const dating = asOf === null ? '; the list bears no date, the month is that of its youngest committee' : '';
  const observations = bodies.map(([refArea, acronyms]): ProposedObservation => ({
    indicatorId: 'bodies-iso-secretariats-snapshot',
    refArea,
    timePeriod,
    industry: 'cross-industry',
    value: countOf(list, acronyms),
    unit: 'secretariats',
    obsStatus: 'A',
    sourceId: feed.sourceId,
    sourceLocator: `iso_technical_committees.jsonl as of ${timePeriod}, secretariat.acronym ${named(acronyms)}`,
    confidence: 'high',
    note: `of ${list.length} committees${dating}`,
  }));
  return observationsReading(feed, observations);
}

/** Who holds the secretariats of ISO's committees, from the list that ISO Open Data publishes. */
export const isoOpenData = connector({
  id: 'iso-open-data',
  licence: 'ODC-By 1.0 (ISO Open Data)',
  feeds: [feed],
  parse,
  propose: proposeCounts,
});
