import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Hostile } from './hostile.js';

export interface Sent {
  readonly status: number;
  readonly text: string;
  readonly milliseconds: number;
}

/** The path goes out as it is written: fetch would tidy it up first. */
export async function send(url: string, { path = '/graphql', method = 'POST', body, headers }: Hostile): Promise<Sent> {
  const { hostname, port } = new URL(url);
  const sent = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request({
      hostname,
      port,
      path,
      method,
      headers: { 'content-type': 'application/json', ...headers },
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      const answered = (answer: string) =>
        resolve({ status: response.statusCode ?? 0, text: answer, milliseconds: performance.now() - begun });
      text(response).then(answered, reject);
    });
    asked.end(sent);
  });
}
