import type * as v from 'valibot';
import type { tables } from './registry.ts';

/** Where a row stands: the file from the project's root, and its line. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/** A typed row that knows its place, so that a rule can point at it. */
export type Recorded<Row> = Row & { readonly at: RowPlace };

type Tables = typeof tables;

/** One row of a table, typed. */
export type RowOf<Name extends keyof Tables> = Recorded<v.InferOutput<Tables[Name]['row']>>;

/** All records, by table, in the order of their files and lines. */
export type Records = { readonly [Name in keyof Tables]: readonly RowOf<Name>[] };

/** What is wrong at one place: `[rule] what is wrong. What to do.` */
export interface Problem {
  readonly at: RowPlace;
  readonly text: string;
}
