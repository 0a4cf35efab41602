import { QueryClient } from '@tanstack/react-query';
import { mayPass } from '../api/ApiError.ts';

const MOST_RETRIES = 1;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < MOST_RETRIES && mayPass(error),
        retryDelay: 800,
        refetchOnWindowFocus: false,
        // A browser that believes itself offline may still reach a cache or a local server, so try anyway.
        networkMode: 'always',
      },
    },
  });
}
