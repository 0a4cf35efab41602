import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/ApiError.ts';

const MOST_RETRIES = 1;

/** Trying again helps against a network that stumbles, not against a document that is broken or missing. */
const mayPass = (error: Error): boolean =>
  error instanceof ApiError && (error.kind === 'network' || error.kind === 'http');

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < MOST_RETRIES && mayPass(error),
        retryDelay: 800,
        refetchOnWindowFocus: false,
        // A browser that believes itself offline may still reach a cache or a local server: ask and see.
        networkMode: 'always',
      },
    },
  });
}
