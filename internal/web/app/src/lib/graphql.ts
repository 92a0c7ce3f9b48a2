import type { TypedDocumentString } from '../gql/graphql';
import { currentLanguage } from '../i18n/language';

/** What the server answers when it does not do what was asked. OFFLINE is our own: no answer came. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  | 'OFFLINE';

const known: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL'];

/** A request that failed as a whole. Faults a reader can mend come as userErrors instead. */
export class RequestError extends Error {
  constructor(
    readonly code: ErrorCode,
    /** Names the entry in the server's log; set with INTERNAL. */
    readonly reference = '',
  ) {
    super(code);
    this.name = 'RequestError';
  }
}

type Variables<T> = T extends TypedDocumentString<infer _R, infer V> ? V : never;
type Result<T> = T extends TypedDocumentString<infer R, infer _V> ? R : never;
// The generated class is invariant in neither of its parameters, so this names any document.
export type Document = TypedDocumentString<unknown, never>;
export type { Result, Variables };

const signedOutListeners = new Set<() => void>();

/** Calls the listener whenever the server says that nobody is signed in. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

/** Maps an answer's HTTP status and body to data, or throws the RequestError it stands for. */
export function readAnswer<T>(status: number, body: unknown): T {
  const { data, errors } = (body ?? {}) as { data?: T | null; errors?: { extensions?: { code?: string; reference?: string } }[] };
  const first = errors?.[0];
  if (first) {
    const code = first.extensions?.code ?? '';
    throw new RequestError(known.includes(code) ? (code as ErrorCode) : codeOfStatus(status), first.extensions?.reference ?? '');
  }
  if (status >= 400 || data === null || data === undefined) throw new RequestError(codeOfStatus(status));
  return data;
}

function codeOfStatus(status: number): ErrorCode {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 404) return 'NOT_FOUND';
  if (status === 429) return 'RATE_LIMITED';
  if (status === 502 || status === 503 || status === 504) return 'UNAVAILABLE';
  return 'INTERNAL';
}

/** Runs one operation. The hash of the document goes along, so that a server which accepts only
 * trusted documents can look it up. */
export async function request<R, V>(document: TypedDocumentString<R, V>, variables: V): Promise<R> {
  const query = document.toString();
  const operationName = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1];
  return post<R>('/graphql', JSON.stringify({ query, variables, operationName, documentId: document.__meta__?.['hash'] as string | undefined }), {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
  });
}

/** Sends a file and gives the id by which a mutation claims it. */
export async function upload(file: File): Promise<string> {
  const form = new FormData();
  form.append('file', file);
  const { id } = await post<{ id: string }>('/upload', form, { accept: 'application/json' }, (status, body) => {
    if (status >= 400) throw new RequestError(codeOfStatus(status));
    return body as { id: string };
  });
  return id;
}

async function post<T>(
  path: string,
  body: BodyInit,
  headers: Record<string, string>,
  read: (status: number, body: unknown) => T = readAnswer<T>,
): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...headers, 'accept-language': currentLanguage() },
      body,
    });
  } catch {
    throw new RequestError('OFFLINE');
  }
  try {
    return read(answer.status, await answer.json().catch(() => undefined));
  } catch (err) {
    if (err instanceof RequestError && err.code === 'UNAUTHENTICATED') signedOutListeners.forEach((tell) => tell());
    throw err;
  }
}
