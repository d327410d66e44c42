import type { EntityKind } from '../../model/vocabulary.js';
import { gramsOf, keyOf, runsOf } from './fold.js';
import type { Form } from './forms.js';
import { type Sound, soundsOf, spoken, spokenWithin, typedAs } from './sound.js';
import { mark, withoutOne } from './typo.js';

/**
 * By what an entity is looked up. `name`, `short`, `alias`: whole forms, folded. `pinyin`, `initials`: of the name and its
 * short forms. `typo`: marks of the name and its short forms with one character left out. `grams`: pairs of characters of
 * all forms, in their order.
 */
export const FIELDS = ['name', 'short', 'alias', 'pinyin', 'initials', 'typo', 'grams'] as const;
export type Field = (typeof FIELDS)[number];
export type Keys = Readonly<Record<Field, readonly string[]>>;

export interface SoundedForm extends Form {
  readonly sounds: readonly Sound[];
}

/** How the name and its short forms sound. */
export function sounded(kind: EntityKind, forms: readonly Form[]): readonly SoundedForm[] {
  const name = spoken(kind, forms.find(({ role }) => role === 'NAME')?.text ?? '');
  return forms.map((form) => {
    if (form.role === 'ALIAS') return { ...form, sounds: [] };
    const own = form.role === 'NAME' ? name : (spokenWithin(name, form.text) ?? spoken(kind, form.text));
    return { ...form, sounds: soundsOf(own) };
  });
}

export function keysOf(forms: readonly SoundedForm[]): Keys {
  const whole = (role: Form['role']) => forms.filter((form) => form.role === role).map(({ text }) => keyOf(text));
  const sounds = forms.flatMap((form) => form.sounds);
  return {
    name: whole('NAME'),
    short: whole('SHORT'),
    alias: whole('ALIAS'),
    pinyin: distinct(sounds.flatMap(({ pinyin }) => typedAs(pinyin))),
    initials: distinct(sounds.map(({ initials }) => initials)),
    typo: distinct([...whole('NAME'), ...whole('SHORT')].flatMap(withoutOne)).map(mark),
    grams: gramsOf(forms.flatMap(({ text }) => runsOf(text))),
  };
}

const distinct = (keys: readonly string[]): readonly string[] => [...new Set(keys)];
