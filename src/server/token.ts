/** Who may change the graph: whoever brings the token that the server was started with. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { ZhengtuError } from '../model/errors.js';

/** Throws UNAUTHENTICATED unless the header is `Bearer` and this very token; without a token it always does. */
export function tokenCheck(token: string | undefined): (authorization: string | undefined) => void {
  if (token === undefined || token === '') {
    return () => {
      throw new ZhengtuError('UNAUTHENTICATED', 'mutation: expected a server with a token, came one without any.', {
        hint: 'start it with ZHENGTU_TOKEN set to a long random word',
      });
    };
  }
  const expected = digest(token);
  return (authorization) => {
    const came = /^Bearer +(?<token>\S+) *$/i.exec(authorization ?? '')?.groups?.token;
    if (came !== undefined && timingSafeEqual(digest(came), expected)) return;
    const what = authorization === undefined ? 'none' : came === undefined ? 'another kind of header' : 'another one';
    throw new ZhengtuError('UNAUTHENTICATED', `mutation: expected the server’s token, came ${what}.`, {
      hint: 'send the header Authorization: Bearer TOKEN, with the ZHENGTU_TOKEN of the server',
    });
  };
}

/** Of one length whatever came, so that how long a comparison takes tells nothing of the token. */
const digest = (token: string): Buffer => createHash('sha256').update(token).digest();
