/** Asks the graph: one typed operation in, its data or a `GraphFailure` out. */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

export type Operation<Data, Variables> = DocumentTypeDecoration<Data, Variables> & { toString(): string };

/** `UNREACHABLE`: nobody answers there; otherwise the server's own code. */
export class GraphFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GraphFailure';
    this.code = code;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export async function request<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { signal, token }: { readonly signal?: AbortSignal; readonly token?: string } = {},
): Promise<Data> {
  const { data, errors } = await post<Data>(JSON.stringify({ query: String(operation), variables }), signal, token);
  const [error] = errors ?? [];
  if (error) throw new GraphFailure(error.extensions?.code ?? 'ERROR', error.message);
  if (data === undefined || data === null) throw new GraphFailure('ERROR', 'The answer holds no data.');
  return data;
}

async function post<Data>(body: string, signal?: AbortSignal, token?: string): Promise<Answer<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body,
      signal: signal ?? null,
    });
    return (await response.json()) as Answer<Data>; // the shape that GraphQL over HTTP prescribes
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new GraphFailure('UNREACHABLE', 'The server does not answer.', { cause });
  }
}

/** The same question in GraphiQL, ready to run and to change. */
export const graphiqlHref = <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): string =>
  graphiqlLink(String(operation).trim(), variables);

export const graphiqlLink = (query: string, variables: unknown): string =>
  `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
