/** The address that a person opens. On a machine of one's own it brings along the token that may change the graph. */
import { randomBytes } from 'node:crypto';
import ipaddr from 'ipaddr.js';

/** A token of this run, where only this machine can ask and the operator has set none. */
export const freshToken = (host: string, given: string | undefined): string | undefined =>
  isLoopback(host) && (given === undefined || given === '') ? randomBytes(24).toString('base64url') : undefined;

/** Behind a #, which no browser sends: the token stands in no log and in no Referer. */
export const explorerAddress = (url: string, token: string | undefined): string =>
  token === undefined ? url : `${url}/#token=${token}`;

function isLoopback(host: string): boolean {
  if (host === 'localhost') return true;
  return ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback';
}
