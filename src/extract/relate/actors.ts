import type { Action } from '../../model/vocabulary.js';
import type { Reading } from '../draft.js';
import { actorAt, type ReadSentence, whyActor } from '../resolve.js';
import type { Reason } from '../trace.js';

/** 指导七台河市制定…: whoever is guided, helped or supported acts. */
const HELPING = /(?:指导|协助|配合|支持|推动|帮助|督促|提请|报请|协调推动)$/;

/** 配合省人大常委会检查，…: what the next clause says one does oneself. */
const JOINING = /(?:协助|配合)$/;

/** Who acts, by canonical names, and what says so. */
export interface Actors {
  readonly names: readonly string[];
  readonly because: Reason;
}

/** The bodies that do what stands at `at` (offset in the sentence): the one helped, else the subject. */
export function actorsOf(
  reading: Reading,
  sentence: ReadSentence,
  clauseStart: number,
  at: number,
  action: Action,
): Actors {
  const { text, start } = sentence;
  const helped = [...sentence.bodies, ...sentence.places]
    .filter((mention) => mention.end - start <= at && isHelped(text, mention.start - start, at))
    .sort((a, b) => b.end - a.end || a.start - b.start);
  const named = helped.map((mention) => {
    if ('name' in mention) return mention.name;
    return mention.place.level === 'COUNTRY'
      ? undefined
      : reading.tools.names.organs.get('standing-committee')?.nameOf(mention.place);
  });
  const bodies = helped.some((mention) => 'name' in mention) ? named.slice(0, 1) : named;
  const found = [...new Set(bodies.filter((name) => name !== undefined))];
  if (found.length > 0) return { names: found, because: { says: 'acts: it is helped, guided or asked to' } };
  const local = localSubject();
  if (local !== undefined)
    return { names: [local], because: { says: 'acts: the committee of the place that begins the clause' } };
  const actor = actorAt(sentence, start + at);
  return { names: actor === undefined ? [] : [actor], because: whyActor(sentence, start + at) };

  /** 长汀县率先制定…: a place below the report's own acts through its standing committee. */
  function localSubject(): string | undefined {
    const own = reading.frame.place?.code;
    const place = sentence.places.find(
      (mention) => mention.start - start === clauseStart && mention.place.parent === own,
    );
    if (!place || own === undefined || /[的《]/.test(text.slice(clauseStart, at)) || text.charAt(at - 1) === '、')
      return undefined;
    if (sentence.bodies.some((body) => body.start === place.start)) return undefined;
    return reading.tools.names.organs.get('standing-committee')?.nameOf(place.place);
  }

  /** Who is asked to deliberate does not yet do so, who is asked to approve makes nothing, and who is urged is supervised. */
  function isOnlyAsked(before: string): boolean {
    if (before.endsWith('督促')) return action === 'INSPECT';
    return (before.endsWith('提请') && action === 'REVIEW') || (before.endsWith('报请') && action !== 'APPROVE');
  }

  function isHelped(line: string, from: number, to: number): boolean {
    const between = line.slice(from, to);
    const before = line.slice(0, from);
    if (from < clauseStart && (JOINING.test(before) || !/^[^，]*，$/.test(line.slice(from, clauseStart)))) return false;
    if (/[。；：《]/.test(between) || action === 'OTHER') return false; // comments on a draft are one's own
    if (HELPING.test(before)) return !isOnlyAsked(before);
    const list = /(?:指导|协助|配合|支持|推动|帮助|督促)([^，。；：]{2,12})[、和与]$/.exec(before);
    return list !== null && sentence.places.some((place) => place.end - start === from - 1);
  }
}
