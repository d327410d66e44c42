/**
 * Bytes → text, whatever the encoding: UTF-8 and UTF-16 with a byte order mark or without one, the encoding that a web page
 * declares, GB18030, Big5. Chinese text in another encoding is hardly ever valid UTF-8, so strict UTF-8 goes first.
 */
import { ZhengtuError } from '../model/errors.js';
import { type ChineseEncoding, chineseEncoding } from './chineseEncoding.js';
import { unmarkedUtf16 } from './unmarkedUtf16.js';

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  /** What had to be repaired, in words. */
  readonly warnings: readonly string[];
}

export interface DecodeOptions {
  /** The encoding that the document itself declares. */
  readonly declared?: string | undefined;
}

export function decode(bytes: Uint8Array, name: string, { declared }: DecodeOptions = {}): Decoded {
  if (bytes.length === 0) throw emptyText(name);
  const mark = markedEncoding(bytes);
  const decoded = mark === undefined ? unmarked(bytes, name, declared) : (whole(bytes, mark) ?? damaged(bytes, mark));
  if (!decoded) throw binary(name, `its bytes are ${mark ? `no valid ${mark}` : 'neither UTF-8 nor GB18030 nor Big5'}`);
  if (decoded.text.trim() === '') throw emptyText(name);
  const controls = countControls(decoded.text);
  if (controls * CONTROLS_ONE_IN > decoded.text.length) {
    throw binary(name, `${controls} of its ${decoded.text.length} characters are control characters`);
  }
  return decoded;
}

export const emptyText = (name: string): ZhengtuError =>
  new ZhengtuError('EMPTY', `${name}: expected a report, found no text`, {
    hint: 'check that the file was saved completely',
  });

/** Texts with a larger share of control characters are no texts. */
const CONTROLS_ONE_IN = 100;

/**
 * With fewer broken places among its characters beyond ASCII, a text is damaged and not something else. Another encoding
 * breaks as UTF-8 at nearly every character, while GB18030 takes most of what is no text at all.
 */
const BROKEN_ONE_IN = { 'utf-8': 5, 'utf-16le': 100, 'utf-16be': 100, gb18030: 100, big5: 100 } as const;
type Encoding = keyof typeof BROKEN_ONE_IN;

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function unmarked(bytes: Uint8Array, name: string, declared: string | undefined): Decoded | undefined {
  const nul = bytes.indexOf(0);
  const utf8 = nul < 0 ? whole(bytes, 'utf-8') : undefined;
  if (utf8 !== undefined) return utf8;
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== undefined) return whole(bytes, utf16) ?? damaged(bytes, utf16);
  if (nul >= 0) throw binary(name, `its byte ${nul} is NUL`);
  return (
    damaged(bytes, 'utf-8') ?? // before GB18030, as which it would pass, with other characters from end to end
    (declared !== undefined && CHINESE_ENCODING.test(declared) ? whole(bytes, declared) : undefined) ??
    chinese(bytes, chineseEncoding(bytes))
  );
}

/** Servers and editors declare Western encodings without looking, and any bytes are valid in those. */
const CHINESE_ENCODING = /^(?:x-)?(?:gb|big5|utf)/i;

const chinese = (bytes: Uint8Array, likely: ChineseEncoding): Decoded | undefined =>
  whole(bytes, likely) ?? damaged(bytes, likely) ?? whole(bytes, 'gb18030');

function whole(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    return undefined; // bytes that are not of this encoding, or an encoding that nobody knows
  }
}

/** A text that was cut inside a character, or lost a byte. */
function damaged(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  let broken = 0;
  let foreign = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) foreign++;
    if (code === REPLACEMENT) broken++;
  }
  if (broken * BROKEN_ONE_IN[encoding] >= foreign) return undefined;
  const where = text.indexOf(String.fromCharCode(REPLACEMENT));
  return {
    text,
    warnings: [`damaged ${encoding}: ${broken} unreadable, the first at character ${where}; kept as U+FFFD`],
  };
}

const REPLACEMENT = 0xfffd;

/** Control characters, but not those that set lines and columns. */
function countControls(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) count++;
  }
  return count;
}

const binary = (name: string, reason: string): ZhengtuError =>
  new ZhengtuError('BINARY', `${name}: expected text, but ${reason}`, {
    hint: 'save it as text in UTF-8',
  });
