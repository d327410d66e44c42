/** Has a file read by the server, which saves nothing. */
import type { Facts } from '../../../../src/model/facts.js';
import { GraphFailure } from '../../graph/request.js';
import { type ReadReport, reportOf } from './fromFacts.js';

interface Read {
  readonly name: string;
  readonly text: string;
  readonly reports: readonly Facts[];
}
interface Refused {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface ReadFile {
  readonly name: string;
  readonly text: string;
  readonly reports: readonly ReadReport[];
}

export async function extract(name: string, content: Blob): Promise<ReadFile> {
  const answer = await post(name, content);
  if ('errors' in answer) {
    const [error] = answer.errors;
    throw new GraphFailure(error?.extensions.code ?? 'ERROR', error?.message ?? '');
  }
  return { name, text: answer.text, reports: answer.reports.map((facts) => reportOf(facts, answer.text)) };
}

async function post(name: string, content: Blob): Promise<Read | Refused> {
  try {
    const response = await fetch(`/extract?${new URLSearchParams({ name })}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: content,
    });
    return (await response.json()) as Read | Refused; // what /extract answers
  } catch (cause) {
    throw new GraphFailure('UNREACHABLE', 'The server does not answer.', { cause });
  }
}
