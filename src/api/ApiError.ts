export type ApiErrorKind =
  | 'network'
  | 'missing'
  | 'http'
  | 'not-json'
  | 'newer-schema'
  | 'older-schema'
  | 'other-version'
  | 'contract';

/** What went wrong between the app and a document, in one plain sentence, with the document's path. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  readonly path: string;

  constructor(kind: ApiErrorKind, path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ApiError';
    this.kind = kind;
    this.path = path;
  }
}

/** Whether trying again may help: against a network or a host that stumbles, not against what is broken or missing. */
export const mayPass = (error: unknown): boolean =>
  error instanceof ApiError && (error.kind === 'network' || error.kind === 'http');
