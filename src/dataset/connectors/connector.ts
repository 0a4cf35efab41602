import type * as v from 'valibot';
import type { observationsTable } from '../tables/catalogue.ts';

/** A row that the records could hold: all fields of an observation, its source and its place in there. */
export type ProposedObservation = v.InferOutput<typeof observationsTable.row>;

/** One address that an upstream publishes at, and what the records take from there. */
export interface Feed {
  readonly url: string;
  /** Must stand in `records/sources`: what cannot be cited is not proposed. */
  readonly sourceId: string;
  readonly indicatorIds: readonly string[];
  /**
   * How many rows are behind the values, so that lost ones are noticed. `history`: each value is a row, and
   * the file brings all years again. `count`: each value counts rows, and the file is the state of one day.
   */
  readonly extent: 'history' | 'count';
}

/** What a file said: which feed it is, and a proposal for each value in it that the records follow. */
export interface Reading {
  readonly feed: Feed;
  readonly observations: readonly ProposedObservation[];
}

/** What a connector's author writes. It touches no file, asks no clock and knows no other connector. */
interface ConnectorDefinition<Parsed> {
  readonly id: string;
  /** Under which terms the upstream may be used. */
  readonly licence: string;
  readonly feeds: readonly Feed[];
  /** Checks a file with the connector's own schema. Throws an UpstreamError that says what is wrong. */
  readonly parse: (text: string) => Parsed;
  /** Turns what was parsed into proposals. `asOf` is the day of a file that bears no date, if it is known. */
  readonly propose: (parsed: Parsed, asOf: string | null) => Reading;
}

export interface Connector extends Pick<ConnectorDefinition<never>, 'id' | 'licence' | 'feeds'> {
  readonly read: (text: string, asOf: string | null) => Reading;
}

/** Makes a connector of its two halves. The type of what lies between them stays its own affair. */
export function connector<Parsed>(definition: ConnectorDefinition<Parsed>): Connector {
  const { id, licence, feeds, parse, propose } = definition;
  return { id, licence, feeds, read: (text, asOf) => propose(parse(text), asOf) };
}

/** Why nothing can be taken from an upstream today. */
export type Alarm =
  | 'unreachable'
  | 'html'
  | 'empty'
  | 'truncated'
  | 'column-gone'
  | 'reshaped'
  | 'rows-down'
  | 'value-jump'
  | 'cannot-cite';

/** An upstream that must not be believed. The message opens with the alarm's name in brackets. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly alarm: Alarm;

  constructor(alarm: Alarm, sentence: string) {
    super(`[${alarm}] ${sentence}`);
    this.alarm = alarm;
  }
}
