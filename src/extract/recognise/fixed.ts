import type { BodyKind } from '../../model/vocabulary.js';
import { partOf } from './parts.js';
import { type Found, isAttributive, mention, type Scan } from './scan.js';

/** 全国政协, 新华社: a name that means one body of the country. */
export function fixedAt(scan: Scan, at: number): Found | undefined {
  const { text } = scan;
  const hit = scan.names
    .fixed(text, at)
    .find(
      ({ form, notBefore, notBehind, frames }) =>
        !notBefore.some((word) => text.startsWith(word, at + form.length)) &&
        !notBehind.some((word) => text.startsWith(word, at - word.length) && word.length <= at) &&
        (frames.length === 0 || frames.includes(scan.frame.kind)),
    );
  if (!hit) return undefined;
  const end = at + hit.form.length;
  const body = { name: hit.name, kind: hit.kind, rule: hit.rule };
  if (isAttributive(hit.kind, text, end)) {
    return { end, bodies: [mention(scan, at, end, { ...body, attributive: true })] };
  }
  return partOf(scan, at, end, body, NATIONAL_ORGAN[hit.kind]) ?? { end, bodies: [mention(scan, at, end, body)] };
}

/** Whose parts the national bodies have. */
const NATIONAL_ORGAN: Partial<Record<BodyKind, string>> = {
  CONGRESS: 'congress',
  STANDING_COMMITTEE: 'standing-committee',
  CPPCC: 'cppcc',
};
