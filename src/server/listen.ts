import type { Server } from 'node:http';
import { ZhengtuError } from '../model/errors.js';

/** Answers the address under which the server can be reached. */
export async function listen(http: Server, port: number, host: string): Promise<string> {
  try {
    await new Promise<void>((resolve, reject) => {
      http.once('error', reject);
      http.listen(port, host, resolve);
    });
  } catch (error) {
    throw cannotListen(error, port, host);
  }
  const address = http.address();
  const taken = typeof address === 'object' ? address?.port : undefined;
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
}

function cannotListen(cause: unknown, port: number, host: string): ZhengtuError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const [reason, hint] =
    code === 'EADDRINUSE'
      ? ['another program listens there', `stop it, or take another port: PORT=${port + 1}`]
      : code === 'EACCES'
        ? ['this user may not use that port', 'take one above 1023: PORT=4000']
        : [cause instanceof Error ? cause.message : String(cause), 'HOST=127.0.0.1 PORT=4000 works on most machines'];
  return new ZhengtuError('CANNOT_LISTEN', `server: expected to listen on ${host}:${port}, but ${reason}`, {
    hint,
    cause,
  });
}
