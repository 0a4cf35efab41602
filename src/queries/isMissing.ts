import { ApiError } from '../api/ApiError.ts';

/** True if a document failed to load because none with that name exists. */
export const isMissing = (error: Error | null): boolean =>
  error instanceof ApiError && error.kind === 'missing';
