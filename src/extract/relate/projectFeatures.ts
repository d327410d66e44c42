/** What can be seen of a stretch of text that bears on whether it names an undertaking. */
import type { ProjectMention } from '../recognise/projectMentions.js';
import type { ProjectWords } from '../recognise/projectWords.js';
import type { ReadSentence } from '../resolve.js';

/** Names of the features that hold, each once. They are the keys of data/model/projects.json. */
export function projectFeatures(
  mention: ProjectMention,
  sentence: ReadSentence,
  words: ProjectWords,
): readonly string[] {
  const { text } = sentence;
  const { shape, head } = mention;
  const start = sentence.start + mention.start;
  const end = sentence.start + mention.end;
  const features = [`shape:${shape}`, `${shape}/verb:${verbBefore(text, mention.governedFrom, words)}`];
  if (head) features.push(`${shape}/row:${head.row.id}`, `head:${head.word}`);
  features.push(`${shape}/after:${followedBy(text, mention.followedFrom, words)}`);
  for (const row of words.within) {
    if (row.words.some((word) => mention.name.includes(word))) features.push(`${shape}/within:${row.id}`);
  }
  if (words.known.some(mention.name)) features.push('known');
  if (sentence.isHeading) features.push('heading');
  if (sentence.part === 'PLAN') features.push('plan');
  if (sentence.places.some((place) => place.start >= start && place.end <= end)) features.push(`${shape}/place`);
  if (sentence.bodies.some((body) => body.start >= start && body.end <= end)) features.push(`${shape}/body`);
  if (text.lastIndexOf('《', mention.start) > text.lastIndexOf('》', mention.start)) features.push(`${shape}/in-title`);
  if (/[\dA-Za-z]/.test(mention.name)) features.push(`${shape}/digits`);
  if (COUNTED.test(text.slice(Math.max(0, mention.governedFrom - 8), mention.governedFrom))) {
    features.push(`${shape}/counted`);
  }
  return [...features, ...(shape === 'quoted' ? ofQuotation(mention, words) : ofPhrase(mention, text))];
}

const COUNTED = /[\d一二三四五六七八九十]+余?[期场个次项家届名条]$/;

function ofQuotation(
  { quoted = '', head, headOfList, listed }: ProjectMention,
  words: ProjectWords,
): readonly string[] {
  const features = [`quoted/length:${bucket([...quoted].length, [3, 4, 6, 10, 16])}`];
  features.push(`quoted/tail:${head === undefined ? 'none' : headOfList ? 'list' : 'own'}`);
  if (words.slogans.has(quoted.replace(/[“”‘’]/g, ''))) features.push('slogan');
  if (/[，、]/.test(quoted)) features.push('quoted/parts');
  if (/·/.test(quoted)) features.push('quoted/dot');
  if (/\+/.test(quoted)) features.push('quoted/plus');
  if (/^[一二两双三四五六七八九十百千万\d]+[个大项类条张]/.test(quoted)) features.push('quoted/formula');
  if (/[年月日周行]$/.test(quoted)) features.push('quoted/period');
  const inner = words.heads.endingAt(quoted, quoted.length);
  if (inner) features.push(`quoted/inner:${inner.row.id}`);
  if (listed > 1) features.push(listed > 2 ? 'quoted/listed:many' : 'quoted/listed:two');
  return features;
}

function ofPhrase({ start, end, head }: ProjectMention, text: string): readonly string[] {
  const features = [`headed/length:${bucket(end - start - (head?.word.length ?? 0), [1, 2, 4, 6, 9, 14])}`];
  if (text.charAt(start - 1) === '的') features.push('headed/of');
  if (text.charAt(start - 1) === '、' || text.charAt(end) === '、') features.push('headed/listed');
  if (/[和与及]/.test(text.slice(start, end))) features.push('headed/joined');
  if (text.slice(start, end).includes('“')) features.push('headed/quotes');
  return features;
}

/** The class of the verb that governs the stretch: right before it, or farther left in its clause (`far-`). */
function verbBefore(text: string, from: number, words: ProjectWords): string {
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const verb = words.governs.endingAt(text, at);
    if (verb) return verb.row.id;
    const lead = words.leads.endingAt(text, at);
    if (!lead) break;
    at -= lead.word.length;
  }
  if (at === 0 || /[，。；：！？]/.test(text.charAt(at - 1))) return 'clause-start';
  for (let i = at; i > 0 && at - i < 24; i--) {
    if (/[，。；：！？]/.test(text.charAt(i - 1))) break;
    const verb = words.governs.endingAt(text, i);
    if (verb) return `far-${verb.row.id}`;
  }
  return 'none';
}

function followedBy(text: string, at: number, words: ProjectWords): string {
  const hit = words.after.startingAt(text, at);
  if (hit) return hit.row.id;
  const next = text.charAt(at);
  return next === '' || /[，。；：！？]/.test(next) ? 'stop' : next === '、' ? 'comma' : next === '的' ? 'of' : 'other';
}

function bucket(value: number, bounds: readonly number[]): string {
  return String(bounds.find((bound) => value <= bound) ?? 'more');
}
