import type * as v from 'valibot';
import type { Records, tables } from '../tables/records.ts';

/** Tables that an upstream can add rows to. */
export type ProposedTable = 'observations' | 'boardEntries' | 'priceSegments' | 'models' | 'committees';

/** A row that the records could hold: all fields of its table, with its source and the place in it. */
export type ProposedRow<Name extends ProposedTable> = v.InferOutput<(typeof tables)[Name]['row']>;
export type ProposedObservation = ProposedRow<'observations'>;
export type ProposedEntry = ProposedRow<'boardEntries'>;
export type ProposedSegment = ProposedRow<'priceSegments'>;
export type ProposedModel = ProposedRow<'models'>;
export type ProposedCommittee = ProposedRow<'committees'>;

/**
 * One row for one table.
 *
 * - `observations`: a value at its key.
 * - `boardEntries`: a line of a board. All lines of a snapshot are proposed, in the upstream's order; the runner
 *   decides whether to keep the snapshot, and where to cut it.
 * - `priceSegments`: the price of a recorded model, seen on the day `effectiveFrom`. The runner compares it with the
 *   price in force, and adds it if it differs. `null` if a price was not given.
 * - `models`: a model. Added only if the records lack it.
 * - `committees`: a committee on a full list. The whole list is proposed; the runner decides whether to keep it, and
 *   carries over what people found out about a committee (industries, chair).
 */
export type Proposal = {
  readonly [Name in ProposedTable]: { readonly table: Name; readonly row: ProposedRow<Name> };
}[ProposedTable];

/** A board that the records follow, and how much of it they keep. */
export interface FollowedBoard {
  readonly boardId: string;
  /** Number of rows kept from the top; the best row of each country is always kept. */
  readonly keptRows: number;
  /** Minimum number of days between two kept snapshots; 0 keeps every change of the top ten. */
  readonly daysApart: number;
  /**
   * True if the upstream has no snapshots and its connector rebuilds them from dated runs, under today's names. Past
   * ones can then not be compared with what was recorded at the time.
   */
  readonly isRebuilt?: boolean;
}

/** One URL of an upstream, and what the records take from it. */
export interface UpstreamFeed {
  /** URL; `{day}` is replaced with the requested day if the upstream has one file per day. */
  readonly url: string;
  /** Id in `records/sources`, required: a row that cannot be cited is not proposed. */
  readonly sourceId: string;
  readonly indicatorIds: readonly string[];
  readonly boards: readonly FollowedBoard[];
  /**
   * Extent of the rows behind the values, used to notice lost ones. `history`: each value is a row, and the file
   * repeats all years. `state`: the file is the state of one day, and its rows are compared with those of the last
   * run.
   */
  readonly extent: 'history' | 'state';
}

/** Content of a file: its feed, and a proposal for each row that the records follow. */
export interface Reading {
  readonly feed: UpstreamFeed;
  readonly proposals: readonly Proposal[];
  /** Day or period whose state the file shows. */
  readonly upstreamDate: string;
  /** Number of rows read, by board or by other parts of the file. */
  readonly rowCounts: Readonly<Record<string, number>>;
  /**
   * True if a price in the file is on sale that day: the upstream drops models that vendors no longer sell. A file
   * for computing past bills does not, and says nothing about the day.
   */
  readonly listsOnlySold?: boolean;
  /** Remarks for a person: names without a country, new columns. */
  readonly remarks: readonly string[];
}

/** Records that a connector may look up: developers of models, their areas, and our names. */
export type Directory = Pick<Records, 'developers' | 'developerAliases' | 'models' | 'boardEntries'>;

/** Definition of a connector by its author. It accesses no files and no clock, and knows no other connector. */
interface ConnectorDefinition<Parsed> {
  readonly id: string;
  /** License terms of the upstream. */
  readonly licence: string;
  readonly feeds: readonly UpstreamFeed[];
  /** Validates a file with the connector's own schema. Throws an UpstreamError that says what is wrong. */
  readonly parse: (text: string) => Parsed;
  /** Converts the parsed file to proposals. `asOf` is the day of an undated file, if known. */
  readonly propose: (parsed: Parsed, asOf: string | null, directory: Directory) => Reading;
}

export interface Connector extends Pick<ConnectorDefinition<never>, 'id' | 'licence' | 'feeds'> {
  readonly read: (text: string, asOf: string | null, directory?: Directory) => Reading;
}

/** Combines the two halves of a connector. The type between them remains private. */
export function connector<Parsed>(definition: ConnectorDefinition<Parsed>): Connector {
  const { id, licence, feeds, parse, propose } = definition;
  const nobody: Directory = { developers: [], developerAliases: [], models: [], boardEntries: [] };
  return {
    id,
    licence,
    feeds,
    read: (text, asOf, directory = nobody) => propose(parse(text), asOf, directory),
  };
}

/** Reasons why nothing can be taken from an upstream today. */
export type Alarm =
  'unreachable' | 'html' | 'empty' | 'truncated' | 'column-gone' | 'reshaped' | 'cannot-cite' | Canary;

/** Alarms about a complete but implausible file. A person may accept one after checking. */
export const canaries = ['rows-down', 'value-jump', 'price-jump', 'top-ten-vanished'] as const;
export type Canary = (typeof canaries)[number];

/** An error of an upstream that must not be trusted. The message starts with the alarm's name in brackets. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly alarm: Alarm;

  constructor(alarm: Alarm, sentence: string) {
    super(`[${alarm}] ${sentence}`);
    this.alarm = alarm;
  }
}
