/** The files in a zip, bounded in number and size before anything is unpacked: a zip bomb costs no more than its refusal. */
import { validateFileName } from 'yauzl';
import { byCodePoint } from '../names.js';
import { damaged, tooLarge } from '../refusals.js';
import type { ArchiveLimits, Member } from './format.js';
import { openZip, type ZipFile } from './openZip.js';

/** Together, unpacked: some thousand reports. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;

export async function* membersOfZip(
  bytes: Uint8Array,
  where: string,
  { maxBytes, isWanted }: ArchiveLimits,
): AsyncIterable<Member> {
  const files = (await openZip(bytes, where)).filter(({ name }) => isShown(name) && isWanted(name));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_TOTAL_BYTES) throw tooLarge(where, MAX_TOTAL_BYTES, total);
  for (const file of files.sort((a, b) => byCodePoint(a.name, b.name))) {
    yield { name: file.name, load: () => load(file, where, maxBytes) };
  }
}

/** As in a folder, hidden files are skipped, and so is what macOS adds to a zip. */
const isShown = (name: string): boolean =>
  name.split('/').every((part) => !/^\.(?!\.?$)/.test(part) && part !== '__MACOSX');

async function load(file: ZipFile, where: string, maxBytes: number): Promise<Uint8Array> {
  const path = `${where}/${file.name}`;
  const fault = validateFileName(file.name);
  if (fault !== null) throw damaged(path, 'a path inside the zip', fault); // a name becomes that of a file of facts
  if (file.size > maxBytes) throw tooLarge(path, maxBytes, file.size);
  return file.load();
}
