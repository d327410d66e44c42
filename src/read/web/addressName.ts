/** The name under which an address is known: host, path and query, safe to be a path on any system. */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Kind } from '../formats/format.js';

export function addressName(address: URL, { extensions }: Pick<Kind, 'extensions'>): string {
  const [extension = ''] = extensions;
  const parts = address.pathname.split('/').filter((part) => part !== '');
  const last = parts.pop() ?? 'index';
  const own = extname(last);
  const base = extensions.includes(own.toLowerCase()) ? last.slice(0, -own.length) : last;
  const page = `${base}${address.search}`;
  return [address.host, ...parts, page].map(safePart).join('/') + extension;
}

function safePart(part: string): string {
  const plain = readable(part).replace(UNSAFE, '_').replace(/^\.+$/, '_');
  if (plain.length <= LONGEST_PART) return plain;
  const digest = createHash('sha256').update(part).digest('hex').slice(0, 8);
  return `${plain.slice(0, LONGEST_PART - 9)}-${digest}`; // two long queries may differ in their ends only
}

/** Also what Windows does not take in the name of a file. */
const UNSAFE = /[/\\:*?"<>|\p{Cc}]/gu;

/** Some systems allow a name 255 bytes; a Chinese character takes three. */
const LONGEST_PART = 80;

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // escaped in another encoding than UTF-8
  }
}
