import { registerEnumType } from './decorators.js';

/** An enum of the contract whose values are the words themselves; each value says what it means. */
export function publicEnum<Word extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Word, string>>,
): Readonly<Record<string, string>> {
  const words = Object.entries<string>(meanings);
  const values = Object.fromEntries(words.map(([word]) => [word, word]));
  const valuesConfig = Object.fromEntries(words.map(([word, meaning]) => [word, { description: meaning }]));
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}
