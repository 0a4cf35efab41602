/** Message from a page to the worker, sent when the page is idle. */
export type ToWorker =
  | {
      readonly type: 'keep';
      /** URL of the page, only up to its path. */
      readonly page: string;
      /** URLs of its files: documents, scripts, fonts. */
      readonly files: readonly string[];
    }
  /** Requests a `WorkerState` through the accompanying port. */
  | { readonly type: 'state' };

/** State of the worker and of the requesting page. */
export interface WorkerState {
  /** True if the page, or a part of it, came from the offline copy because the network did not answer. */
  readonly fromCopy: boolean;
  /** URLs of the entry scripts of the newest known build. */
  readonly scripts: readonly string[];
  /** Version of its dataset; `null` if another host serves the data. */
  readonly datasetVersion: string | null;
}
