/** What can be seen of a stretch of text that bears on whether it names an undertaking. */
import type { ProjectMention } from '../recognise/projectMention.js';
import type { ProjectWords } from '../recognise/projectWords.js';
import { featureNames } from './featureNames.js';
import {
  classOfList,
  clauseBefore,
  followedBy,
  holds,
  isInTitle,
  type Surroundings,
  verbBefore,
} from './surroundings.js';

const SHAPES = { quoted: 'shape:quoted', headed: 'shape:headed', known: 'shape:known' } as const;
const verb = featureNames('verb:');
const farVerb = featureNames('verb:far-');
const ofRow = featureNames('row:');
const headed = featureNames('head:');
const after = featureNames('after:');
const within = featureNames('within:');
const place = featureNames('place:');
const seen = featureNames('');

/** Names of the features that hold, each once. They are the keys of data/model/projects.json. */
export function projectFeatures(mention: ProjectMention, around: Surroundings, words: ProjectWords): readonly string[] {
  const { sentence } = around;
  const { text } = sentence;
  const { shape, head, start, end, name } = mention;
  const governing = verbBefore(text, mention.governedFrom, words);
  const features: string[] = [SHAPES[shape], (governing.isFar ? farVerb : verb)(shape, governing.id)];
  if (head) features.push(ofRow(shape, head.row.id), headed(shape, head.row.strength));
  features.push(after(shape, followedBy(text, mention.followedFrom, words)));
  for (const row of words.within(name)) features.push(within(shape, row.id));
  if (words.known.some(name)) features.push('known');
  if (words.knownNames.has(name.replace(QUOTES, ''))) features.push('known-name');
  if (sentence.isHeading) features.push('heading');
  if (sentence.part === 'PLAN') features.push('plan');
  if (holds(around.places, start, end)) {
    features.push(place(shape, head?.row.kind === 'INFRASTRUCTURE' ? 'works' : 'other'));
  }
  if (holds(around.bodies, start, end)) features.push(seen(shape, 'body'));
  if (isInTitle(text, start)) features.push(seen(shape, 'in-title'));
  if (/[\dA-Za-z]/.test(name)) features.push(seen(shape, 'digits'));
  if (COUNTED.test(text.slice(Math.max(0, mention.governedFrom - 8), mention.governedFrom))) {
    features.push(seen(shape, 'counted'));
  }
  features.push(...(shape === 'quoted' ? ofQuotation(mention, text, words) : ofPhrase(mention, around, words)));
  return features;
}

const QUOTES = /[“”‘’]/g;
const COUNTED = /[\d一二三四五六七八九十]+余?[期场个次项家届名条]$/;

const innerRow = featureNames('inner:');
const quotedLength = bucket('quoted/length:', [3, 4, 6, 10, 16]);

function ofQuotation(
  { start, quoted = '', head, headOfList, listed }: ProjectMention,
  text: string,
  words: ProjectWords,
): readonly string[] {
  const features = [quotedLength([...quoted].length)];
  features.push(head === undefined ? 'quoted/tail:none' : headOfList ? 'quoted/tail:list' : 'quoted/tail:own');
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
  if (inner) features.push(innerRow('quoted', inner.row.id));
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

const listedAs = featureNames('listed-as:');
const phraseLength = bucket('headed/length:', [4, 5, 6, 8, 10, 13, 17]);
const ownLength = bucket('headed/own-words:', [0, 1, 2, 4, 6]);

function ofPhrase({ start, end, head }: ProjectMention, around: Surroundings, words: ProjectWords): readonly string[] {
  const { text } = around.sentence;
  const modifier = text.slice(start, end - (head?.word.length ?? 0));
  const features = [phraseLength(end - start), ownLength(ownWords(modifier, words))];
  const whole = classOfList(text, end, words);
  if (whole) features.push(listedAs('headed', whole));
  if (text.charAt(start - 1) === '的') features.push('headed/of');
  if (text.charAt(start - 1) === '、' || text.charAt(end) === '、') {
    const named = around.namesFrom.has(end + 1) || around.namesTo.has(start - 1);
    features.push(named ? 'headed/listed:names' : 'headed/listed');
  }
  const phrase = text.slice(start, end);
  if (/[和与及]/.test(phrase)) features.push('headed/joined');
  if (phrase.includes('“')) features.push('headed/quotes');
  return features;
}

/** Names a number by the first of the bounds that it does not exceed. */
function bucket(name: string, bounds: readonly number[]): (value: number) => string {
  const buckets = bounds.map((bound) => ({ bound, name: name + bound }));
  const more = `${name}more`;
  return (value) => buckets.find(({ bound }) => value <= bound)?.name ?? more;
}
