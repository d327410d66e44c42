/** A zip's files, by their names; nothing is unpacked before it is asked for. */
import { crc32 } from 'node:zlib';
// yauzl: follows the zip specification, holds each file to the size that the zip states, has one small dependency.
import yauzl from 'yauzl';
import { ZhengtuError } from '../../model/errors.js';
import { damaged, encrypted } from '../refusals.js';

export interface ZipFile {
  /** With `/`; may be any text. */
  readonly name: string;
  /** Unpacked; a file that turns out larger is damaged. */
  readonly size: number;
  /** Throws a ZhengtuError. */
  readonly load: () => Promise<Uint8Array>;
}

/** Throws UNREADABLE for what is no zip, TOO_LARGE for one of too many files. */
export async function openZip(bytes: Uint8Array, where: string): Promise<readonly ZipFile[]> {
  const files: ZipFile[] = [];
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const archive = await yauzl.fromBufferPromise(buffer, { decodeStrings: false });
    if (archive.entryCount > MAX_ENTRIES) throw tooMany(where, archive.entryCount);
    for await (const entry of archive.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith('/')) continue; // a folder, which the names of its files imply
      files.push({ name, size: entry.uncompressedSize, load: () => load(archive, entry, `${where}/${name}`) });
    }
    return files;
  } catch (cause) {
    throw cause instanceof ZhengtuError ? cause : damaged(where, 'a zip', cause);
  }
}

const MAX_ENTRIES = 10_000;

/** The bit that says so is often unset where a name is UTF-8, and Chinese Windows writes GB18030, which has no bit. */
function nameOf(entry: yauzl.Entry): string {
  const raw = entry.fileNameRaw;
  const isUtf8 =
    (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0 || entry.extraFields.some(({ id }) => id === UNICODE_PATH);
  const name = isUtf8
    ? yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false)
    : decodeName(raw);
  return name.replaceAll('\\', '/');
}

const UTF8_FLAG = 0x800;
const UNICODE_PATH = 0x7075;

function decodeName(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('gb18030').decode(raw);
  }
}

async function load(archive: yauzl.ZipFile, entry: yauzl.Entry, where: string): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw encrypted(where, 'a file');
  if (isLink(entry)) throw damaged(where, 'a file', 'it is a link');
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk);
    const content = Buffer.concat(chunks);
    if (crc32(content) !== entry.crc32) throw new Error('its checksum differs');
    return content;
  } catch (cause) {
    throw damaged(where, 'a file in a zip', cause);
  }
}

const isLink = ({ externalFileAttributes }: yauzl.Entry): boolean =>
  ((externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK;
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

const tooMany = (where: string, count: number): ZhengtuError =>
  new ZhengtuError('TOO_LARGE', `${where}: expected at most ${MAX_ENTRIES} files, found ${count}`, {
    hint: 'split it, or unpack it and pass the folder',
  });
