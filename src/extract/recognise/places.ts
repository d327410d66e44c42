import type { Span } from '../../model/facts.js';
import type { OfficialPlace } from '../../places/official.js';
import type { WordRow } from '../lexicon/lexicon.js';
import type { Sentence } from '../split.js';
import { type Gazetteer, type NamedPlace, nearest } from './gazetteer.js';

/** A place named in a sentence. Offsets are into the clean text. */
export interface PlaceMention extends Span {
  readonly place: OfficialPlace;
  readonly written: string;
  readonly short: boolean;
}

/** Names of places in a sentence, read as the report's own place (`home`, a code) suggests. */
export function recognisePlaces(
  sentence: Sentence,
  gazetteer: Gazetteer,
  words: readonly WordRow[],
  home: string | undefined,
): readonly PlaceMention[] {
  const everyday = wordsOf(words, 'everyday-words');
  const longer = wordsOf(words, 'longer-words');
  const townships = home === undefined ? undefined : gazetteer.townshipsWithin(home);
  const { text } = sentence;
  const mentions: PlaceMention[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const found = placeAt(text, i) ?? (townships && townshipAt(text, i, townships));
    if (!found) continue;
    mentions.push({ start: sentence.start + i, end: sentence.start + i + found.written.length, ...found });
    i += found.written.length - 1;
  }
  return mentions;

  function placeAt(line: string, at: number): Omit<PlaceMention, keyof Span> | undefined {
    const candidates = gazetteer.at(line, at);
    const longest = candidates[0];
    if (!longest) return undefined;
    if (longer.some((word) => insideWord(line, at, longest.written, word))) return undefined;
    const same = candidates.filter((named) => named.written.length === longest.written.length);
    const readable = same.filter((named) => !named.short || isReadable(line, at, named));
    return nearest(readable, home);
  }

  function isReadable(line: string, at: number, named: NamedPlace): boolean {
    const { place, written } = named;
    if (place.level === 'PROVINCE') return true;
    const sameProvince = home !== undefined && place.code.slice(0, 2) === home.slice(0, 2);
    const own =
      home !== undefined &&
      (place.code === home || (place.code.slice(0, 4) === home.slice(0, 4) && place.level === 'PREFECTURE'));
    if (own) return true;
    if (everyday.includes(written)) return false;
    const left = at === 0 || BEFORE.test(line.charAt(at - 1));
    const right = AFTER.test(line.charAt(at + written.length) || '。');
    if (place.level === 'PREFECTURE') return sameProvince || left || right;
    return (
      (sameProvince || written.length > 2) &&
      left &&
      right &&
      (/[县市]$/.test(place.name) || written.length > 2 || sameProvince)
    );
  }
}

const wordsOf = (rows: readonly WordRow[], id: string): readonly string[] =>
  rows.filter((row) => row.id === id).flatMap((row) => row.words);

/** What may stand beside a place's short name. */
const BEFORE = /[、，。；：“《（在赴到从与和及至向往自对由市省]/;
const AFTER = /[、，。；：”》）等市县区省州两三四五六七八九和与及至的人籍]/;

/** Whether a name found at `at` is only a piece of the word given. */
function insideWord(line: string, at: number, name: string, word: string): boolean {
  const inner = word.indexOf(name);
  return inner >= 0 && line.startsWith(word, at - inner);
}

function townshipAt(
  line: string,
  at: number,
  townships: ReadonlyMap<string, OfficialPlace>,
): Omit<PlaceMention, keyof Span> | undefined {
  for (let length = 7; length >= 3; length--) {
    const last = line.charAt(at + length - 1);
    if (last !== '镇' && last !== '乡' && last !== '道') continue;
    const written = line.slice(at, at + length);
    const place = townships.get(written);
    if (place) return { place, written, short: false };
  }
  return undefined;
}
