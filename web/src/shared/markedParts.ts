/**
 * Where a quote stands in its sentence. The sentence is cleaned and the quote is as published, so that line breaks and
 * spaces may differ; where the quote is not found at all, nothing is marked.
 */
export function markedParts(sentence: string, quote: string): readonly [string, string, string] {
  const exact = sentence.indexOf(quote);
  if (exact >= 0) return cut(sentence, exact, exact + quote.length);
  const solid = [...sentence]
    .map((character, index) => ({ character, index }))
    .filter(({ character }) => /\S/.test(character));
  const wanted = quote.replaceAll(/\s/g, '');
  const at = solid
    .map(({ character }) => character)
    .join('')
    .indexOf(wanted);
  const first = solid[at];
  const last = solid[at + wanted.length - 1];
  if (at < 0 || wanted === '' || !first || !last) return [sentence, '', ''];
  return cut(sentence, first.index, last.index + 1);
}

const cut = (text: string, start: number, end: number): readonly [string, string, string] => [
  text.slice(0, start),
  text.slice(start, end),
  text.slice(end),
];
