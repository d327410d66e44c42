import type { Span } from '../../model/facts.js';
import type { Reading } from '../draft.js';
import type { TitleMention } from '../recognise/titles.js';
import type { ReadSentence } from '../resolve.js';
import type { Done } from './governed.js';

const PAIR = /“?一法((?:[一两二三]?(?:条例|例|实施办法|办法|规定|决定))+)”?/g;
const MEMBER = /[一两二三]?(条例|例|实施办法|办法|规定|决定)/g;
const NOUNS = ['条例', '实施办法', '办法', '规定', '决定'];
const LONGEST_SUBJECT = 12;
const SUBJECT = /[\u4e00-\u9fff]{2,}$/;
const OPENING =
  /(?:开展|对|组织|进行|深入|实施|检查|落实|贯彻|推进|推动|联合|联动|全省|全市|做好|强化|围绕|听取|好|了|的|和|、|，)/g;

/** 湿地保护“一法一条例”: a law and the local regulation beside it, named by what both are about. */
export function pairedInstruments(
  sentence: ReadSentence,
  clause: Span,
  reading: Reading,
  known: ReadonlyMap<string, string>,
): readonly Done[] {
  if (!sentence.text.includes('一法')) return [];
  const text = sentence.text.slice(clause.start, clause.end);
  return [...text.matchAll(PAIR)].flatMap((pair) => {
    const subject = subjectBefore(text.slice(Math.max(0, pair.index - LONGEST_SUBJECT), pair.index))?.replace(
      '大保护',
      '保护',
    ); // the slogan 长江大保护, not the law's name
    if (subject === undefined) return [];
    const start = clause.start + pair.index - subject.length;
    const end = clause.start + pair.index + pair[0].length;
    const members = [...(pair[1] ?? '').matchAll(MEMBER)].map((m) => (m[1] === '例' ? '条例' : (m[1] ?? '')));
    const law = lawAbout(subject, reading.lexicon.laws);
    const titles = [law, ...members.map((noun) => localTitle(subject, law, noun, members.length, known))].map(
      (title, i): TitleMention => ({
        ...mentionOf(title, i === 0 ? '法' : (members[i - 1] ?? '条例'), reading),
        start,
        end,
      }),
    );
    const carriedOut =
      /^(?:的)?(?:贯彻)?(?:实施|落实)(?!情况)/.test(text.slice(pair.index + pair[0].length)) &&
      /推动|促进|做好/.test(text);
    return [
      {
        titles,
        action: carriedOut ? 'IMPLEMENT' : 'INSPECT',
        rule: 'acts/pairs',
        word: pair[0],
        progress: false,
        start,
        end,
        at: start,
        confidence: 0.85,
      } as const,
    ];
  });
}

/** Files a title under all that a pair may call it by: the words that it begins with, and its noun. The first one given counts. */
export function rememberTitle(title: string, known: Map<string, string>): void {
  for (const noun of NOUNS.filter((end) => title.endsWith(end))) {
    const shortest = Math.max(2, title.length - noun.length - MOST_BETWEEN);
    for (let length = shortest; length <= Math.min(LONGEST_SUBJECT, title.length); length++) {
      const key = keyOf(title.slice(0, length), noun);
      if (!known.has(key)) known.set(key, title);
    }
  }
}
const keyOf = (subject: string, noun: string): string => `${subject}…${noun}`;
/** Words between subject and noun: 管理, 促进. */
const MOST_BETWEEN = 6;

function subjectBefore(text: string): string | undefined {
  const run = SUBJECT.exec(text)?.[0];
  if (run === undefined) return undefined;
  const opening = [...run.matchAll(OPENING)].at(-1);
  const subject = opening ? run.slice(opening.index + opening[0].length) : run;
  return subject.length >= 2 ? subject : undefined;
}

/** The law in force that is about the subject; two that begin so leave it open which, and the subject names it. */
function lawAbout(subject: string, laws: readonly string[]): string {
  const plain = `${subject}法`;
  const about = laws.filter((law) => law.startsWith(subject));
  return !laws.includes(plain) && about.length === 1 ? (about[0] ?? plain) : plain;
}

/** The title that the report itself gives in full, else subject and noun; an 办法 beside a law is the one that implements it. */
function localTitle(
  subject: string,
  law: string,
  noun: string,
  members: number,
  known: ReadonlyMap<string, string>,
): string {
  const full = known.get(keyOf(subject, noun));
  if (full !== undefined) return full;
  if (law === `${subject}促进法` && noun === '条例') return `${subject}促进条例`;
  return noun === '实施办法' || (noun === '办法' && members === 1) ? `${law}实施办法` : subject + noun;
}

function mentionOf(title: string, noun: string, reading: Reading): Omit<TitleMention, keyof Span> {
  const row = reading.lexicon.instruments.find((candidate) => candidate.words.includes(noun));
  if (!row) throw new RangeError(`no instrument ${noun} in the lexicon`);
  return { title, noun, kind: row.kind, bracketed: false, row };
}
