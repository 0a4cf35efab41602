export type ApiErrorKind =
  | 'network'
  | 'missing'
  | 'http'
  | 'not-json'
  | 'newer-schema'
  | 'older-schema'
  | 'other-version'
  | 'contract';

/** An error between the app and a document, in one plain sentence with the document's path. */
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

/** True if a retry may help: against an unstable network or host, not against broken or missing documents. */
export const mayPass = (error: unknown): boolean =>
  error instanceof ApiError && (error.kind === 'network' || error.kind === 'http');
