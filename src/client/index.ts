/** The typed client: `import { ask, RegulationsDocument } from 'zhengtu/client'`. Runs in Node and in browsers. */
import type { TypedDocumentString } from './documents.js';

export * from './documents.js';

/** The server refused the question, or could not answer it. */
export class RefusedError extends Error {
  /** The server's own code: BAD_USER_INPUT, COST_EXCEEDED, UNAVAILABLE … */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'RefusedError';
    this.code = code;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the server at an address (`http://127.0.0.1:4000`) one of the documents, or one of your own making. */
export async function ask<Data, Variables>(
  url: string,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(`${url.replace(/\/$/, '')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const answer = (await response.json()) as Answer<Data>; // a GraphQL server says nothing else
  const [error] = answer.errors ?? [];
  if (error !== undefined) throw new RefusedError(error.extensions?.code ?? 'UNKNOWN', error.message);
  if (answer.data === undefined || answer.data === null) throw new RefusedError('NO_DATA', `${url} answered no data`);
  return answer.data;
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Every row of a list, page by page: `eachOf((after) => ask(url, PlacesDocument, { first: 100, after }), (data) => data.places)`. */
export async function* eachOf<Data, Node>(
  page: (after: string | null) => Promise<Data>,
  listIn: (data: Data) => Page<Node>,
): AsyncIterable<Node> {
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Page<Node> = listIn(await page(after));
    yield* nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}
