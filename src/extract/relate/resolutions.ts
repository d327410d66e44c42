import type { Span } from '../../model/facts.js';
import type { ActWords } from '../recognise/titles.js';
import type { Done } from './governed.js';

const RESOLUTION =
  /(就(?!业)|对)([^，。；、]{4,60}?)(?:作出|做出)(?:了)?(?:相关|相应|专门)?(决议决定|决议|决定)(?![，。；]?\d)/;

/** 就加强河湖保护作出决议, 对普法作出决议: the subject stands before the verb, and names the decision. A list of them names none. */
export function resolutionOn(text: string, clause: Span, words: ActWords): Done | undefined {
  if (!text.includes('出')) return undefined; // as in 作出 and 做出
  const found = RESOLUTION.exec(text.slice(clause.start, clause.end));
  const [whole, preposition, subject, noun] = found ?? [];
  const row = words.nouns.at('决定', 0)?.value;
  if (!found || whole === undefined || subject === undefined || noun === undefined || !row) return undefined;
  if (preposition === '对' && noun !== '决议') return undefined; // 对几名代表作出决定
  const start = clause.start + found.index;
  const end = start + whole.length;
  const title = {
    start,
    end,
    title: `${subject.startsWith('《') ? '关于' : ''}${subject}的${noun}`,
    noun,
    kind: row.kind,
    bracketed: false,
    row,
  };
  return {
    titles: [title],
    action: 'ENACT',
    rule: 'acts/resolutions',
    word: whole,
    progress: false,
    start,
    end,
    at: start,
    confidence: 0.85,
  };
}
