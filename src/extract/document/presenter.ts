import type { Presenter } from '../../model/facts.js';
import type { Reading } from '../draft.js';
import type { Line } from '../lines.js';
import { nameAt } from '../recognise/persons.js';
import { presenterIn } from '../relate/roles.js';
import type { RawReport } from '../reports.js';
import { resolve } from '../resolve.js';
import { asHeading } from '../split.js';

/** Who gave a report: by the head, else by the caption of a photograph that shows it. */
export function presenterOf({ imprint }: RawReport, reading: Reading): Presenter | null {
  for (const line of reading.head) {
    const found = presenterIn(line, reading);
    if (found) return found;
  }
  const shown = imprint.map((line) => presenterShown(line, reading)).find((found) => found !== undefined);
  const alone = reading.head.find(({ text }) => nameAt(text, 0, reading.lexicon)?.end === text.length)?.text;
  if (alone === undefined || shown?.person === alone) return shown ?? null;
  return { person: alone, role: NO_OFFICE };
}
/** What a person is of whom the head says only the name. */
const NO_OFFICE = '报告人';

/** 省长某某代表省人民政府作政府工作报告: a caption says what the person did. */
const DEED = /(?:^|[。，])(?<who>[^。，代受在向作]{2,40}?)(?:同志)?(?:代表|受|在|向|作)[^。]{0,60}工作报告/;
const NAME = /^(?:[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8})+|[\u4e00-\u9fff]{2,4})$/;

function presenterShown({ text, start }: Line, reading: Reading): Presenter | undefined {
  const found = DEED.exec(text);
  const who = found?.groups?.who;
  if (!found || who === undefined) return undefined;
  const from = start + found.index + found[0].indexOf(who);
  const [line] = resolve([asHeading({ text: who, start: from, end: from + who.length })], reading.frame, reading.tools);
  const holder = line && presenterIn(line, reading);
  return holder ?? (NAME.test(who) ? { person: who, role: NO_OFFICE } : undefined);
}
