import type { EntityRecord } from '../../model/graph.js';
import { leadingDivision } from '../../places/leadingDivision.js';
import { shortForm } from '../shortForm.js';

/** NAME: the canonical name. SHORT: a form that follows from it. ALIAS: another form that reports use. */
export type Role = 'NAME' | 'SHORT' | 'ALIAS';
export interface Form {
  readonly role: Role;
  readonly text: string;
}

/** How people shorten what institutions are called, longest first: a function of the name, whatever reports say. */
const SHORTENED: readonly (readonly [full: RegExp, short: string])[] = [
  [/^中国人民政治协商会议(.+?)委员会(?!会)/, '$1政协'],
  [/^中国共产党(.+?)委员会(?!会)/, '$1委'],
  [/人民代表大会常务委员会/, '人大常委会'],
  [/人民代表大会/, '人大'],
  [/人民政府/, '政府'],
  [/人民法院/, '法院'],
  [/人民检察院/, '检察院'],
  [/监察委员会/, '监委'],
  [/发展和改革委员会/, '发改委'],
];
const COUNTRY = '中华人民共和国';
/** Shorter than this, what is left of a title without its place says nothing: 市条例. */
const SHORTEST_TITLE = 4;

/** The forms under which an entity can be found; each text once, the best role first. */
export function formsOf(record: EntityRecord, aliases: readonly string[]): readonly Form[] {
  const forms = new Map<string, Form>([[record.name, { role: 'NAME', text: record.name }]]);
  const add = (role: Role, text: string): void => {
    if (text !== '' && !forms.has(text)) forms.set(text, { role, text });
  };
  for (const text of shortForms(record)) add('SHORT', text);
  for (const text of [...aliases].sort(shorterFirst)) add('ALIAS', text);
  return [...forms.values()];
}

/** An order of their own: how often each is used changes with every report, the forms themselves do not. */
const shorterFirst = (left: string, right: string): number =>
  left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);

function shortForms({ type, name }: EntityRecord): readonly string[] {
  switch (type) {
    case 'PLACE':
      return [shortForm(name)].filter((short) => short !== undefined);
    case 'REGULATION':
      return shortTitles(name);
    case 'BODY':
    case 'OFFICE':
    case 'MEETING':
      return shortNames(name);
    case 'PROJECT':
    case 'PERSON':
      return [];
  }
}

/** 保定市人民代表大会常务委员会 → 保定市人大常委会, 保定人大常委会. */
function shortNames(name: string): readonly string[] {
  const shorter = SHORTENED.reduce((text, [full, short]) => text.replace(full, short), name);
  const division = leadingDivision(shorter)?.name;
  const short = division === undefined ? undefined : shortForm(division);
  return short === undefined || division === undefined ? [shorter] : [shorter, short + shorter.slice(division.length)];
}

/** 中华人民共和国安全生产法 → 安全生产法; 白城市志愿服务条例 → 志愿服务条例; 某市人民政府关于… → 关于…. */
function shortTitles(title: string): readonly string[] {
  const place = title.startsWith(COUNTRY) ? COUNTRY : (leadingDivision(title)?.name ?? '');
  const about = title.indexOf('关于');
  return [title.slice(place.length), about > 0 ? title.slice(about) : ''].filter(
    (short) => [...short].length >= SHORTEST_TITLE,
  );
}
