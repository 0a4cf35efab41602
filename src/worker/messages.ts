/** What a page tells the worker, once it is at rest. */
export type ToWorker =
  | {
      readonly type: 'keep';
      /** Address of the page, without what follows its path. */
      readonly page: string;
      /** Addresses of what it was made of: documents, scripts, fonts. */
      readonly files: readonly string[];
    }
  /** Asks for a `WorkerState`, by the port that comes with it. */
  | { readonly type: 'state' };

/** What the worker says of itself and of the page that asks. */
export interface WorkerState {
  /** Whether the page, or a part of it, came from the copy because the network did not answer. */
  readonly fromCopy: boolean;
  /** The first scripts of the newest build that is known, as addresses. */
  readonly scripts: readonly string[];
  /** The version of its dataset; `null` where another host has the data. */
  readonly datasetVersion: string | null;
}
