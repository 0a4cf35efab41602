import { ApiError } from '../api/ApiError.ts';

/** Whether a document failed to come because there is none of that name. */
export const isMissing = (error: Error | null): boolean =>
  error instanceof ApiError && error.kind === 'missing';
