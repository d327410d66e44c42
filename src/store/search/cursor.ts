import { ZhengtuError } from '../../model/errors.js';
import type { NameSeat, SentenceSeat } from './finder.js';
import { SENTENCES } from './levels.js';

/** Where a hit stands: its level, and its seat in that. */
export type HitSeat =
  | { readonly level: string; readonly name: NameSeat }
  | { readonly level: typeof SENTENCES; readonly sentence: SentenceSeat };

export function encodeSeat(seat: HitSeat): string {
  const keys = 'name' in seat ? [seat.name.mentions, seat.name.entity] : [seat.sentence.seat, seat.sentence.start];
  return Buffer.from(JSON.stringify(['search', seat.level, ...keys])).toString('base64url');
}

export function decodeSeat(cursor: string): HitSeat {
  const [list, level, first, second, ...more] = parts(cursor);
  const numbers = Number.isSafeInteger(first) && typeof first === 'number' && first >= 0;
  if (list === 'search' && typeof level === 'string' && numbers && more.length === 0) {
    if (level !== SENTENCES && typeof second === 'string') return { level, name: { mentions: first, entity: second } };
    if (level === SENTENCES && typeof second === 'number' && Number.isSafeInteger(second) && second >= 0) {
      return { level, sentence: { seat: first, start: second } };
    }
  }
  throw badCursor(cursor);
}

function parts(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

export const badCursor = (cursor: string): ZhengtuError =>
  new ZhengtuError('BAD_CURSOR', `Expected a cursor of this search, came «${cursor.slice(0, 40)}».`, {
    hint: 'cursors are taken from a page of the same search, and passed on unchanged',
  });
