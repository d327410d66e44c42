/** UTF-16 without a byte order mark. Read in the wrong order of bytes, or from another encoding, it is not Chinese at all. */
export type Utf16 = 'utf-16le' | 'utf-16be';

export function unmarkedUtf16(bytes: Uint8Array): Utf16 | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return ORDERS.find((order) => looksChinese(new TextDecoder(order).decode(sample)));
}

const ORDERS: readonly Utf16[] = ['utf-16le', 'utf-16be'];

/** An even number, far more than the decision needs. */
const SAMPLE_BYTES = 1 << 13;

function looksChinese(text: string): boolean {
  const strange = text.match(STRANGE)?.length ?? 0;
  const marks = text.match(MARKS)?.length ?? 0;
  return strange * STRANGE_ONE_IN <= text.length && marks * MARKS_ONE_IN >= text.length;
}

/** The letters with marks are those of pinyin. */
const STRANGE =
  /[^\t\n\f\r\x20-\x7e·×āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü\u2010-\u203b\u2460-\u24ff\u3000-\u3029\u4e00-\u9fff\uff01-\uff5e]/g;
const STRANGE_ONE_IN = 20;

/** What stands in any text but not in the Chinese that pairs of ASCII letters happen to make. */
const MARKS = /[\n\x20\u3000-\u3002\uff0c]/g;
const MARKS_ONE_IN = 100;
