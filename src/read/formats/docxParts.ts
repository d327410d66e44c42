/**
 * A Word document's own parts as a document of its own: pictures and whatever else is packed with them stay behind, and the
 * size that a parser will meet is known before it meets it.
 */
// jszip: what mammoth unpacks with, so it adds nothing to what is installed.
import JSZip from 'jszip';
import { tooLarge } from '../refusals.js';
import { openZip } from './openZip.js';

/** Throws UNREADABLE for what is no zip, TOO_LARGE for a document of thousands of pages. */
export async function docxParts(bytes: Uint8Array, name: string): Promise<Buffer> {
  const parts = (await openZip(bytes, name)).filter((part) => /\.(?:xml|rels)$/i.test(part.name));
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_XML_BYTES) throw tooLarge(name, MAX_XML_BYTES, total);
  const packed = new JSZip();
  for (const part of parts) {
    const content = await part.load();
    packed.file(part.name, TEXTS.test(part.name) ? plain(content) : content);
  }
  return packed.generateAsync({ type: 'nodebuffer' });
}

/** Some two million characters. The parser takes 70 times as much memory. */
const MAX_XML_BYTES = 16 * 1024 * 1024;

const TEXTS = /^word\/(?:document|footnotes|endnotes)\w*\.xml$/i;

/**
 * Takes the text out of what mammoth passes over whole: characters with their reading above, which goes, fields, directions.
 * Looks at each tag once, however the tags are nested.
 */
function plain(content: Uint8Array): string {
  const xml = new TextDecoder().decode(content);
  const kept: string[] = [];
  let from = 0;
  let hidden = 0;
  for (const { 0: tag, 1: slash, 2: name = '', index } of xml.matchAll(WRAPPERS)) {
    if (hidden === 0) kept.push(xml.slice(from, index));
    from = index + tag.length;
    if (READING.has(name) && !tag.endsWith('/>')) hidden += slash === '/' ? -1 : 1;
  }
  return hidden === 0 ? [...kept, xml.slice(from)].join('') : xml;
}

const WRAPPERS = /<(\/?)w:(rt|rubyPr|ruby|rubyBase|fldSimple|bdo|dir)(?:\s[^<>]*)?\/?>/g;
const READING: ReadonlySet<string> = new Set(['rt', 'rubyPr']);
