import { QueryClient, keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../gql/graphql';
import { RequestError, request } from './graphql';

/** One cache for the whole page. Answers are asked again when a tab is looked at again; a failed
 * read is tried once more, unless the server said why. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (count, err) => count < 1 && err instanceof RequestError && (err.code === 'OFFLINE' || err.code === 'UNAVAILABLE'),
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** The key under which a query's answers are kept: its operation name, then its variables. */
export function keyOf<R, V>(document: TypedDocumentString<R, V>, variables?: V): unknown[] {
  const name = /(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1] ?? '';
  return variables === undefined ? [name] : [name, variables];
}

/** Reads. While variables change, the last answer stays on the screen. */
export function useData<R, V>(document: TypedDocumentString<R, V>, variables: V, options: { enabled?: boolean; refetchInterval?: number | false } = {}) {
  return useQuery({
    queryKey: keyOf(document, variables),
    queryFn: () => request(document, variables),
    placeholderData: keepPreviousData,
    ...options,
  });
}

/** Writes. */
export function useChange<R, V>(document: TypedDocumentString<R, V>) {
  return useMutation<R, RequestError, V>({ mutationFn: (variables) => request(document, variables) });
}
