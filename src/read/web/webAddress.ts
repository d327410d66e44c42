import { ZhengtuError } from '../../model/errors.js';

/** An address of http or https; `base` is the one that leads to it. Throws FORBIDDEN_ADDRESS for any other. */
export function webAddress(text: string, base?: URL): URL {
  const where = base?.href ?? text;
  if (!URL.canParse(text, base?.href)) throw forbidden(where, `found ${text}`);
  const address = new URL(text, base);
  if (!PROTOCOLS.has(address.protocol)) throw forbidden(where, `found ${address.protocol.slice(0, -1)}`);
  if (address.username !== '' || address.password !== '') throw forbidden(address.host, 'found one with a user name');
  return address;
}

const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:']);

const forbidden = (where: string, came: string): ZhengtuError =>
  new ZhengtuError('FORBIDDEN_ADDRESS', `${where}: expected an address of http or https, ${came}`, {
    hint: 'download it with another program and pass the file',
  });
