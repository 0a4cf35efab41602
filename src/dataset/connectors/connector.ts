import type * as v from 'valibot';
import type { Records, tables } from '../tables/records.ts';

/** The tables that an upstream can add rows to. */
export type ProposedTable = 'observations' | 'boardEntries' | 'priceSegments' | 'models' | 'committees';

/** A row that the records could hold: all fields of its table, its source and its place in there. */
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
 * - `boardEntries`: a line of a board. All lines of a capture are proposed, in the upstream's order; the
 *   runner decides whether the capture is kept, and where it is cut.
 * - `priceSegments`: the price of a model that the records have, seen on the day `effectiveFrom`. The runner
 *   compares it with the price in force, and adds it where it differs. A price that is `null` was not told.
 * - `models`: a model. Only one that the records lack is added.
 * - `committees`: a committee on a full list. The whole list is proposed; the runner decides whether it is kept,
 *   and takes over what a person found out of a committee (industries, chair).
 */
export type Proposal = {
  readonly [Name in ProposedTable]: { readonly table: Name; readonly row: ProposedRow<Name> };
}[ProposedTable];

/** A board that the records follow, and how much of it they keep. */
export interface FollowedBoard {
  readonly boardId: string;
  /** How many rows are kept, from the top; the best of each country always is. */
  readonly keptRows: number;
  /** The fewest days between two captures that are kept; 0 keeps every change of the top ten. */
  readonly daysApart: number;
  /**
   * The upstream has no captures: its connector rebuilds them from dated runs, under the names of today. So
   * those of the past cannot be compared with what was recorded then.
   */
  readonly isRebuilt?: boolean;
}

/** One address that an upstream publishes at, and what the records take from there. */
export interface UpstreamFeed {
  /** `{day}` in it stands for the day wanted, where the upstream has one file a day. */
  readonly url: string;
  /** Must are in `records/sources`: what cannot be cited is not proposed. */
  readonly sourceId: string;
  readonly indicatorIds: readonly string[];
  readonly boards: readonly FollowedBoard[];
  /**
   * How many rows are behind the values, so that lost ones are noticed. `history`: each value is a row, and
   * the file brings all years again. `state`: the file is the state of one day, and its rows are compared with
   * those of the last run.
   */
  readonly extent: 'history' | 'state';
}

/** What a file said: which feed it is, and a proposal for each row in it that the records follow. */
export interface Reading {
  readonly feed: UpstreamFeed;
  readonly proposals: readonly Proposal[];
  /** The day or period whose state the file shows. */
  readonly upstreamDate: string;
  /** How many rows were read, by board or by whatever other part the file has. */
  readonly rowCounts: Readonly<Record<string, number>>;
  /**
   * Whether a price in the file is on sale that day: the upstream drops what vendors no longer sell. A file for
   * computing past bills does not, and says nothing of the day.
   */
  readonly listsOnlySold?: boolean;
  /** What a person should know: names without a country, columns that are new. */
  readonly remarks: readonly string[];
}

/** What a connector may look up in the records: who makes a model and where, and how we call it. */
export type Directory = Pick<Records, 'developers' | 'developerAliases' | 'models' | 'boardEntries'>;

/** What a connector's author writes. It touches no file, asks no clock and knows no other connector. */
interface ConnectorDefinition<Parsed> {
  readonly id: string;
  /** Under which terms the upstream may be used. */
  readonly licence: string;
  readonly feeds: readonly UpstreamFeed[];
  /** Checks a file with the connector's own schema. Throws an UpstreamError that says what is wrong. */
  readonly parse: (text: string) => Parsed;
  /** Turns what was parsed into proposals. `asOf` is the day of a file that bears no date, if it is known. */
  readonly propose: (parsed: Parsed, asOf: string | null, directory: Directory) => Reading;
}

export interface Connector extends Pick<ConnectorDefinition<never>, 'id' | 'licence' | 'feeds'> {
  readonly read: (text: string, asOf: string | null, directory?: Directory) => Reading;
}

/** Makes a connector of its two halves. The type of what lies between them stays its own affair. */
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

/** Why nothing can be taken from an upstream today. */
export type Alarm =
  'unreachable' | 'html' | 'empty' | 'truncated' | 'column-gone' | 'reshaped' | 'cannot-cite' | Canary;

/** The alarms at a file that is whole and yet hard to believe. A person who has looked may accept one. */
export const canaries = ['rows-down', 'value-jump', 'price-jump', 'top-ten-vanished'] as const;
export type Canary = (typeof canaries)[number];

/** An upstream that must not be believed. The message opens with the alarm's name in brackets. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly alarm: Alarm;

  constructor(alarm: Alarm, sentence: string) {
    super(`[${alarm}] ${sentence}`);
    this.alarm = alarm;
  }
}
