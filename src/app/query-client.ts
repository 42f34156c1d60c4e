import { QueryClient } from '@tanstack/vue-query';

/**
 * The query client of the app. Faults are answers, never thrown, so the library retries nothing; it fetches whether or
 * not the device believes to be online, because the `online` event cannot be relied on.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnReconnect: 'always',
        // A page that is not seen asks seldom; seen again, it starts with what is true now.
        refetchOnWindowFocus: 'always',
        refetchIntervalInBackground: true,
        retry: false,
        structuralSharing: false,
        gcTime: Infinity,
      },
    },
  });
}
