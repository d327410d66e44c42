import type { Format } from './format.js';
import { html } from './html.js';
import { txt } from './txt.js';

const FORMATS: readonly Format[] = [txt, html];

export const KNOWN_EXTENSIONS: readonly string[] = FORMATS.flatMap((format) => format.extensions);

export function formatOf(fileName: string): Format | undefined {
  const lower = fileName.toLowerCase();
  return FORMATS.find((format) => format.extensions.some((extension) => lower.endsWith(extension)));
}

/** What arrives without a file name shows what it is by how it begins. */
export function formatOfContent(bytes: Uint8Array): Format {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 256)).replaceAll('\0', '');
  return /^[^<\w]*<(?:!doctype\s+html|html|head|body)\b/i.test(beginning) ? html : txt;
}
