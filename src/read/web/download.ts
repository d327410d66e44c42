/** http and https → bytes, within limits of time, size, redirects and network. */
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ZhengtuError } from '../../model/errors.js';
import { collect } from '../collect.js';
import { tooLarge } from '../refusals.js';
import { forbiddenHost, guardedLookup, type IsAllowed, type Resolve } from './publicAddress.js';
import { webAddress } from './webAddress.js';

export interface DownloadOptions {
  readonly maxBytes: number;
  readonly isAllowed: IsAllowed;
  /** Asked before the body comes; throws for a type that nobody would read. */
  readonly checkType: (contentType: string | undefined) => void;
  /** For all hops and the whole body. */
  readonly timeoutMs?: number;
  readonly resolve?: Resolve;
}

export interface Download {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
}

/** Throws FORBIDDEN_ADDRESS, UNREACHABLE or TOO_LARGE, and what `checkType` throws. */
export async function download(address: URL, options: DownloadOptions): Promise<Download> {
  const { timeoutMs = TIMEOUT_MS } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await follow(address, options, signal);
    try {
      return await receive(response, address.href, options);
    } finally {
      response.destroy();
    }
  } catch (cause) {
    if (cause instanceof ZhengtuError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw unreachable(address.href, signal.aborted ? `it took longer than ${timeoutMs / 1000} s` : reason, cause);
  }
}

const TIMEOUT_MS = 60_000;
const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number | undefined> = new Set([301, 302, 303, 307, 308]);

async function follow(start: URL, options: DownloadOptions, signal: AbortSignal): Promise<IncomingMessage> {
  let address = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await request(address, start.href, options, signal);
    const { statusCode, statusMessage = '', headers } = response;
    if (statusCode === 200) return response;
    response.destroy();
    if (!REDIRECTS.has(statusCode) || headers.location === undefined) {
      throw new Error(`it answers ${statusCode} ${statusMessage}`);
    }
    address = webAddress(headers.location, address);
  }
  throw new Error(`it redirects more than ${MAX_REDIRECTS} times`);
}

function request(
  address: URL,
  where: string,
  { isAllowed, resolve }: DownloadOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = address.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host)) throw forbiddenHost(where, host, host); // no lookup follows for it
  const { get } = address.protocol === 'https:' ? https : http;
  const lookup = guardedLookup(where, isAllowed, resolve);
  return new Promise((fulfil, reject) => {
    get(address, { agent: false, lookup, signal, headers: HEADERS }, fulfil).on('error', reject);
  });
}

const HEADERS = {
  accept: 'text/html, text/plain, application/pdf, */*;q=0.5',
  'accept-language': 'zh-CN, zh;q=0.9',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'Mozilla/5.0 (compatible; zhengtu)',
} as const;

async function receive(
  response: IncomingMessage,
  where: string,
  { maxBytes, checkType }: DownloadOptions,
): Promise<Download> {
  const { 'content-type': contentType, 'content-length': length, 'content-encoding': encoding = '' } = response.headers;
  checkType(contentType);
  if (Number(length) > maxBytes) throw tooLarge(where, maxBytes, Number(length));
  return { bytes: await collect(unpacked(response, encoding.trim().toLowerCase()), where, maxBytes), contentType };
}

function unpacked(response: IncomingMessage, encoding: string): AsyncIterable<unknown> {
  if (encoding === '' || encoding === 'identity') return response;
  const unpack = UNPACK.get(encoding);
  if (unpack === undefined) throw new Error(`its content is packed as ${encoding}, which nobody asked for`);
  return pipeline(response, unpack(), () => {}); // who reads the end of it gets the error of any part
}

const UNPACK: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

const unreachable = (where: string, reason: string, cause?: unknown): ZhengtuError =>
  new ZhengtuError('UNREACHABLE', `${where}: expected a file, but ${reason}`, {
    hint: 'open the address in a browser, and pass the file that it saves',
    cause,
  });
