/** The text of a Word document, one line a paragraph or table row; tracked changes are taken as made, comments left out. */
import { load } from 'cheerio';
// mammoth: reads Word's structure (notes, tracked changes, text boxes), maintained since 2013, pure JavaScript.
import mammoth from 'mammoth';
import { ZhengtuError } from '../../model/errors.js';
import { type Decoded, emptyText } from '../decode.js';
import { damaged, encrypted } from '../refusals.js';
import { docxParts } from './docxParts.js';
import { linesOf } from './linesOf.js';

export async function textOfDocx(bytes: Uint8Array, name: string): Promise<Decoded> {
  if (isOle(bytes)) throw Buffer.from(bytes).includes(ENCRYPTED_PART) ? encrypted(name, 'a .docx') : oldWord(name);
  const $ = load(await markupOf(await docxParts(bytes, name), name));
  $('sup').has(NOTE_MARK).remove();
  $(WAY_BACK).remove();
  const text = linesOf($('body').contents().get()).join('\n');
  if (text === '') throw emptyText(name);
  return { text, warnings: [] };
}

/** In the text the number of a note, in the note the arrow back: neither is part of a sentence. */
const NOTE_MARK = 'a[id^="footnote-ref-"], a[id^="endnote-ref-"]';
const WAY_BACK = 'a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]';

async function markupOf(buffer: Buffer, name: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: NO_IMAGE });
    return value;
  } catch (cause) {
    throw damaged(name, 'a .docx', cause);
  }
}

const NO_IMAGE = mammoth.images.imgElement(async () => ({ src: '' }));

/** The container of Word before 2007, and of any Word document that has a password. */
const isOle = (bytes: Uint8Array): boolean => OLE.every((byte, i) => bytes[i] === byte);
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_PART = Buffer.from('EncryptedPackage', 'utf16le');

const oldWord = (name: string): ZhengtuError =>
  new ZhengtuError('UNSUPPORTED_FORMAT', `${name}: expected a .docx, found a document of Word before 2007 (.doc)`, {
    hint: 'open it in Word, WPS or LibreOffice and save it as .docx',
  });
