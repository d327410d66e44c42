import { docx } from './docx.js';
import type { Format, Kind } from './format.js';
import { html } from './html.js';
import { pdf } from './pdf.js';
import { txt } from './txt.js';
import { zip } from './zip.js';

const FORMATS: readonly Format[] = [txt, html, docx, pdf];
const KINDS: readonly Kind[] = [...FORMATS, zip];

export const KNOWN_EXTENSIONS: readonly string[] = KINDS.flatMap((kind) => kind.extensions);

export function kindOf(fileName: string): Kind | undefined {
  const lower = fileName.toLowerCase();
  return KINDS.find((kind) => kind.extensions.some((extension) => lower.endsWith(extension)));
}

export const kindOfMediaType = (mediaType: string): Kind | undefined =>
  KINDS.find((kind) => kind.mediaTypes.includes(mediaType));

/** What arrives without a file name shows what it is by how it begins. */
export function kindOfContent(bytes: Uint8Array): Kind {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (beginning.startsWith('PK\x03\x04')) return OFFICE_PART.test(beginning.slice(FIRST_NAME)) ? docx : zip;
  if (beginning.startsWith('\xd0\xcf\x11\xe0')) return docx; // which says what is wrong with it
  if (/^\W{0,16}%PDF-/.test(beginning)) return pdf;
  return /^[^<\w]*<(?:!doctype\s+html|html|head|body)\b/i.test(beginning.replaceAll('\0', '')) ? html : txt;
}

/** Where the name of the first file of a zip stands, and what it is in an office document. */
const FIRST_NAME = 30;
const OFFICE_PART = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/)/;
