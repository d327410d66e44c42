/** Two dictionaries of one shape: a word that one language lacks does not compile. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './en.js';
import { zh } from './zh.js';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Words = Spoken<typeof zh>;

/** The shape of a dictionary: its texts may be any text, its functions keep their parameters. */
type Spoken<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Spoken<T[K]> };

export const WORDS: Readonly<Record<Language, Words>> = { zh, en };
export const HTML_LANGUAGE: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

export const WordsContext = createContext<Words>(zh);
export const useWords = (): Words => useContext(WordsContext);
