/** What can be seen of a stretch of text that bears on whether it names an undertaking. */
import type { ProjectMention } from '../recognise/projectMention.js';
import type { ProjectWords } from '../recognise/projectWords.js';
import {
  classOfList,
  clauseBefore,
  followedBy,
  holds,
  isInTitle,
  type Surroundings,
  verbBefore,
} from './surroundings.js';

/** Names of the features that hold, each once. They are the keys of data/model/projects.json. */
export function projectFeatures(mention: ProjectMention, around: Surroundings, words: ProjectWords): readonly string[] {
  const { sentence } = around;
  const { text } = sentence;
  const { shape, head, start, end } = mention;
  const features = [`shape:${shape}`, `${shape}/verb:${verbBefore(text, mention.governedFrom, words)}`];
  if (head) features.push(`${shape}/row:${head.row.id}`, `${shape}/head:${head.row.strength}`);
  features.push(`${shape}/after:${followedBy(text, mention.followedFrom, words)}`);
  for (const row of words.within) {
    if (row.words.some((word) => mention.name.includes(word))) features.push(`${shape}/within:${row.id}`);
  }
  if (words.known.some(mention.name)) features.push('known');
  if (words.knownNames.has(mention.name.replace(QUOTES, ''))) features.push('known-name');
  if (sentence.isHeading) features.push('heading');
  if (sentence.part === 'PLAN') features.push('plan');
  if (holds(around.places, start, end)) {
    features.push(`${shape}/place:${head?.row.kind === 'INFRASTRUCTURE' ? 'works' : 'other'}`);
  }
  if (holds(around.bodies, start, end)) features.push(`${shape}/body`);
  if (isInTitle(text, start)) features.push(`${shape}/in-title`);
  if (/[\dA-Za-z]/.test(mention.name)) features.push(`${shape}/digits`);
  if (COUNTED.test(text.slice(Math.max(0, mention.governedFrom - 8), mention.governedFrom))) {
    features.push(`${shape}/counted`);
  }
  return [...features, ...(shape === 'quoted' ? ofQuotation(mention, text, words) : ofPhrase(mention, around, words))];
}

const QUOTES = /[“”‘’]/g;
const COUNTED = /[\d一二三四五六七八九十]+余?[期场个次项家届名条]$/;

function ofQuotation(
  { start, quoted = '', head, headOfList, listed }: ProjectMention,
  text: string,
  words: ProjectWords,
): readonly string[] {
  const features = [`quoted/length:${bucket([...quoted].length, [3, 4, 6, 10, 16])}`];
  features.push(`quoted/tail:${head === undefined ? 'none' : headOfList ? 'list' : 'own'}`);
  if (words.slogans.has(quoted.replace(QUOTES, ''))) features.push('slogan');
  if (/[，、]/.test(quoted)) features.push('quoted/parts');
  if (/·/.test(quoted)) features.push('quoted/dot');
  if (/\+/.test(quoted)) features.push('quoted/plus');
  if (/^[一二两双三四五六七八九十百千万\d]+[个大项类条张]/.test(quoted)) features.push('quoted/formula');
  if (/[年月日周行]$/.test(quoted)) features.push('quoted/period');
  if (text.charAt(start - 1) === '的') features.push('quoted/of');
  if (words.speakers.some(clauseBefore(text, start))) features.push('quoted/cited');
  if (PAIRED.test(quoted)) features.push('quoted/paired');
  const inner = words.heads.endingAt(quoted, quoted.length);
  if (inner) features.push(`quoted/inner:${inner.row.id}`);
  if (listed > 1) features.push(listed > 2 ? 'quoted/listed:many' : 'quoted/listed:two');
  return features;
}

/** How many characters of a modifier are left when words that make nothing a name are taken out. */
function ownWords(modifier: string, words: ProjectWords): number {
  let left = 0;
  for (let at = 0; at < modifier.length; ) {
    const plain = words.plain.startingAt(modifier, at);
    if (!plain) left++;
    at += plain?.word.length ?? 1;
  }
  return left;
}

/** 三进三送, 一县一特色: counts in step. */
const PAIRED =
  /^[一二两双三四五六七八九十百\d][^个大项类\d]{1,3}[一二两双三四五六七八九十百千\d][^个大项类\d]{1,3}(?:[一二两双三四五六七八九十百千万\d].{1,3})?$/;

function ofPhrase({ start, end, head }: ProjectMention, around: Surroundings, words: ProjectWords): readonly string[] {
  const { text } = around.sentence;
  const features = [`headed/length:${bucket(end - start, [4, 5, 6, 8, 10, 13, 17])}`];
  features.push(
    `headed/own-words:${bucket(ownWords(text.slice(start, end - (head?.word.length ?? 0)), words), [0, 1, 2, 4, 6])}`,
  );
  const whole = classOfList(text, end, words);
  if (whole) features.push(`headed/listed-as:${whole}`);
  if (text.charAt(start - 1) === '的') features.push('headed/of');
  if (text.charAt(start - 1) === '、' || text.charAt(end) === '、') {
    const named = around.namesFrom.has(end + 1) || around.namesTo.has(start - 1);
    features.push(named ? 'headed/listed:names' : 'headed/listed');
  }
  if (/[和与及]/.test(text.slice(start, end))) features.push('headed/joined');
  if (text.slice(start, end).includes('“')) features.push('headed/quotes');
  return features;
}

function bucket(value: number, bounds: readonly number[]): string {
  return String(bounds.find((bound) => value <= bound) ?? 'more');
}
