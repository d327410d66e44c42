/** Which addresses of the network are public, and a way to look up names that leads to no other. */
import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
// ipaddr.js: knows the special ranges of IPv4 and IPv6 and the forms of one in the other; used by express, no dependencies.
import ipaddr from 'ipaddr.js';
import { ZhengtuError } from '../../model/errors.js';

export type IsAllowed = (address: string) => boolean;

/** An address of the public internet; not of this machine, a private network, a provider's inside or a tunnel. */
export const isPublic: IsAllowed = (address) => {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address); // an IPv4 address in the dress of IPv6 as itself
  return ip.range() === 'unicast' && (ip.kind() === 'ipv4' || ip.match(GLOBAL_IPV6));
};

const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * For the connection itself: it goes to an address that was checked, so that a name which means something else when it is
 * asked again leads nowhere. A name that has a forbidden address among its addresses is refused.
 */
export const guardedLookup =
  (where: string, isAllowed: IsAllowed, resolve: Resolve = lookup): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      const forbidden = addresses?.find(({ address }) => !isAllowed(address));
      if (error !== null || first === undefined) callback(error ?? new Error(`${hostname} has no address`), '');
      else if (forbidden !== undefined) callback(forbiddenHost(where, hostname, forbidden.address), '');
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };

export const forbiddenHost = (where: string, host: string, address: string): ZhengtuError =>
  new ZhengtuError('FORBIDDEN_ADDRESS', `${where}: expected a host on the public internet, but ${host} is ${address}`, {
    hint: 'with --allow-private this machine and private networks are read too',
  });
