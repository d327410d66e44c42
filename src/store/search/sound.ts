/** How names are pronounced, by the dictionary of pinyin-pro (重庆 chongqing, 长沙 changsha), loaded on first use. */
import { createRequire } from 'node:module';
import type { EntityKind } from '../../model/vocabulary.js';
import { divisionReadings } from '../../places/readings.js';
import { keyOf } from './fold.js';

export interface Sound {
  /** Syllables without tones or blanks: zhenjiangshi. */
  readonly pinyin: string;
  /** zjs. */
  readonly initials: string;
}

type Read = (
  text: string,
  options: { toneType: 'none'; type: 'array'; v: true; mode?: 'normal' | 'surname' },
) => readonly string[];

/** Nobody types more of a name than this; what follows is found by what precedes it. */
const LONGEST = 16;
let read: Read | undefined;

/** A name with a syllable for each of its characters: one reading for each way in which it can be read. */
export interface Spoken {
  readonly characters: readonly string[];
  readonly readings: readonly (readonly string[])[];
}

/**
 * Persons and places have readings of their own that only the dictionary of surnames knows (单 shàn, 乐清 yuèqīng), and that
 * dictionary is wrong elsewhere, so that both readings are kept.
 */
export function spoken(kind: EntityKind, text: string): Spoken {
  const characters = [...keyOf(text)].slice(0, LONGEST);
  const kept = kind === 'PLACE' ? divisionReadings(text) : undefined;
  if (kept !== undefined) return { characters, readings: kept };
  const key = characters.join('');
  if (!/\p{Script=Han}/u.test(key)) return { characters, readings: [] };
  const modes = kind === 'PLACE' || kind === 'PERSON' ? (['normal', 'surname'] as const) : (['normal'] as const);
  return { characters, readings: modes.map((mode) => syllablesOf(key, mode)) };
}

/** A short form as it is spoken in its name, whose words say how a character is read; undefined when it is no part of it. */
export function spokenWithin(name: Spoken, text: string): Spoken | undefined {
  const characters = [...keyOf(text)];
  const at: number[] = [];
  for (const character of characters) at.push(name.characters.indexOf(character, (at.at(-1) ?? -1) + 1));
  if (at.some((index, nth) => index < 0 || index <= (at[nth - 1] ?? -1))) return undefined;
  return { characters, readings: name.readings.map((reading) => at.map((index) => reading[index] ?? '')) };
}

export function soundsOf({ readings }: Spoken): readonly Sound[] {
  const sounds = readings.map((syllables) => ({
    pinyin: syllables.join(''),
    initials: syllables.map((syllable) => [...syllable][0] ?? '').join(''),
  }));
  return sounds.filter(({ pinyin }, index) => sounds.findIndex((other) => other.pinyin === pinyin) === index);
}

/** lvliang, and luliang for those who leave the dots out. */
export const typedAs = (pinyin: string): readonly string[] =>
  pinyin.includes('v') ? [pinyin, pinyin.replaceAll('v', 'u')] : [pinyin];

/** What is typed for pinyin, as it is kept: tones and blanks gone, ü and u: as v. */
export function typedSound(query: string): string {
  return query
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308|u:/g, 'v')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

export function syllablesOf(key: string, mode: 'normal' | 'surname'): readonly string[] {
  read ??= (createRequire(import.meta.url)('pinyin-pro') as { pinyin: Read }).pinyin;
  return read(key, { toneType: 'none', type: 'array', v: true, mode }).map((syllable) => syllable.replace('ü', 'v'));
}
