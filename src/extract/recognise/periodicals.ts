import { type Found, mention, type Scan } from './scan.js';

const LONGEST = 14;

/** 《民主与法制》杂志, 《鹤城晚报》: a newspaper or magazine in the brackets of titles. */
export function periodicalAt(scan: Scan, at: number): Found | undefined {
  const { text, names } = scan;
  if (text.charAt(at) !== '《') return undefined;
  const close = at + text.slice(at, at + LONGEST + 1).indexOf('》');
  if (close < at) return undefined;
  const { before, behind, titles } = names.institutions.periodicals;
  const end = close + 1;
  if (!titles.endingAt(text, close) && !behind.at(text, end) && !before.endingAt(text, at)) return undefined;
  const body = {
    name: text.slice(at + 1, close),
    kind: 'MEDIA' as const,
    rule: 'periodicals',
    asWritten: true as const,
  };
  return { end, bodies: [mention(scan, at, end, body)] };
}
