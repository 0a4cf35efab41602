import * as v from 'valibot';
import { codeList, plainCodes, type Code } from './codeList.ts';
import { Industry, ObsStatus } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, finite, isoDate, measured, optionalText, text } from './primitives.ts';

/**
 * What happened to a row between two versions. `cited-anew`: the value is the same, its source, place,
 * confidence or note is not.
 */
export const ChangeKind = plainCodes(['added', 'revised', 'cited-anew', 'withdrawn']);
export type ChangeKind = Code<typeof ChangeKind>;

/** What rows are of, in the plural, by the code that the list of changes uses. */
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
  calendar: 'due dates',
  targets: 'targets',
  committees: 'committees',
  facts: 'vehicle rule facts',
  sources: 'sources',
});
export type ChangedTable = Code<typeof ChangedTable>;

/** What a row said: as a number where it is one, and as a reader sees it. */
const changedState = v.object({ value: measured, text });

/** One row that changed, or several of one subject that changed alike (`rows` says how many). */
export const change = v.object({
  kind: ChangeKind.schema,
  table: ChangedTable.schema,
  /** Id of what the rows are of: an indicator, a board, a model; or of the row itself. */
  subject: text,
  /** The subject in words. */
  title: text,
  /** Which row of the subject, as in its document; `null` where the line stands for several. */
  key: optionalText,
  /** That row in words, or what the several rows have in common. */
  label: optionalText,
  rows: v.pipe(finite, v.integer(), v.minValue(1)),
  industries: v.array(Industry.schema),
  unit: optionalText,
  /** `null` where the row is new, or the line stands for several. */
  before: v.nullable(changedState),
  /** `null` where the row is gone, or the line stands for several. */
  after: v.nullable(changedState),
  /** Of an observation. */
  obsStatus: v.nullable(ObsStatus.schema),
  /** Why; every withdrawal has one. */
  reason: optionalText,
  /** Of the newest state that there is. */
  evidence: v.nullable(evidence),
});
export type Change = v.InferOutput<typeof change>;

const counts = v.object({
  added: finite,
  revised: finite,
  'cited-anew': finite,
  withdrawn: finite,
});

/** A version with all that it changed against the one before it. */
export const versionChanges = v.object({
  version: envelope.datasetVersion,
  date: isoDate,
  /** Rows, by what happened to them. */
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
