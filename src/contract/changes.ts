import * as v from 'valibot';
import { codeList, plainCodes, type Code } from './codeList.ts';
import { Industry, ObsStatus } from './codelists.ts';
import { RevisionKind } from './corrections.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, finite, isoDate, measured, optionalText, text } from './primitives.ts';

/**
 * Kinds of changes to a row between two versions. `cited-anew`: the value is unchanged, but its source, place,
 * confidence or note is not.
 */
export const ChangeKind = plainCodes(['added', 'revised', 'cited-anew', 'withdrawn']);
export type ChangeKind = Code<typeof ChangeKind>;

/** Plural nouns for the rows of each table, by the code used in the list of changes. */
export const ChangedTable = codeList({
  dataset: 'rows',
  observations: 'observations',
  'board-rows': 'leaderboard lines',
  prices: 'prices',
  models: 'models',
  modes: 'mode prices',
  events: 'events',
  plans: 'plans',
  tasks: 'plan tasks',
  standards: 'standards',
  register: 'register documents',
  adoptions: 'adoptions',
  'law-standards': 'legal references',
  notifications: 'trade notifications',
  rules: 'rule phases',
  calendar: 'due dates',
  targets: 'targets',
  committees: 'committees',
  facts: 'vehicle rule facts',
  sources: 'sources',
});
export type ChangedTable = Code<typeof ChangedTable>;

/** Content of a row: its number if it has one, and the text shown to users. */
const changedState = v.object({ value: measured, text });

/** One changed row, or several rows of one subject that changed alike (`rows` is their number). */
export const change = v.object({
  kind: ChangeKind.schema,
  table: ChangedTable.schema,
  /** Id of the subject of the rows, such as an indicator, a leaderboard or a model, or the id of the row itself. */
  subject: text,
  /** Subject as text. */
  title: text,
  /** Key of the row in the subject's document; `null` if the entry covers several rows. */
  key: optionalText,
  /** The row as text, or what the several rows have in common. */
  label: optionalText,
  rows: v.pipe(finite, v.integer(), v.minValue(1)),
  industries: v.array(Industry.schema),
  unit: optionalText,
  /** `null` if the row is new or the entry covers several rows. */
  before: v.nullable(changedState),
  /** `null` if the row was removed or the entry covers several rows. */
  after: v.nullable(changedState),
  /** Status of an observation. */
  obsStatus: v.nullable(ObsStatus.schema),
  /** Reason for the change; required for every withdrawal. */
  reason: optionalText,
  /** Verdict of a revision on the row before it; omitted for other kinds of change. */
  revision: v.optional(RevisionKind.schema),
  /** Subject and key under which a withdrawn number stands now, `subject|key`; omitted if none is on record. */
  movedTo: v.optional(text),
  /** Evidence of the newest state that exists. */
  evidence: v.nullable(evidence),
});
export type Change = v.InferOutput<typeof change>;

const counts = v.object({
  added: finite,
  revised: finite,
  'cited-anew': finite,
  withdrawn: finite,
});

/** A version with all of its changes against the one before it. */
export const versionChanges = v.object({
  version: envelope.datasetVersion,
  date: isoDate,
  /** Number of rows by kind of change. */
  rows: counts,
  changes: v.array(change),
});
export type VersionChanges = v.InferOutput<typeof versionChanges>;

export const changesDocument = singleDocument({
  kind: 'changes',
  path: 'changes',
  schema: v.object({ ...envelope, versions: v.array(versionChanges) }),
});
export type ChangesDocument = DocumentOf<typeof changesDocument>;
