import type { Span } from '../../model/facts.js';
import type { BodyKind } from '../../model/vocabulary.js';
import type { OfficialPlace } from '../../places/official.js';
import type { Frame } from '../frame.js';
import type { Sentence } from '../split.js';
import { type BodyNames, nameAt, type Organ, type OrganForm } from './bodyNames.js';
import type { PlaceMention } from './places.js';

/** An institution named in a sentence. Offsets are into the clean text. */
export interface BodyMention extends Span {
  /** Canonical full name. */
  readonly name: string;
  readonly kind: BodyKind;
  /** Row of the lexicon that names it. */
  readonly rule: string;
  readonly place?: OfficialPlace;
  /** Canonical name of the body that it is part of. */
  readonly parent?: string;
}

/** 第十四届, 十四届, 第5届. */
const SESSION = /第?[一二三四五六七八九十百\d]{1,4}届/y;
/** A level word after one of these speaks of a class of places (全市, 各县, 三级) or is no level word (城市, 超市). */
const NOT_A_LEVEL = /[全各城都超上股夜两三四五六七八九十个级的跨兄门设本地]/;
/** 人大 in 人大代表 or 政协 in 政协工作 is no body that does something. */
const NOT_A_BODY = /^(?:代表(?!大会)|工作|制度|系统|事业|常委(?!会)|会议事)/;
const LEVELS = '市省县区州旗';

/** Institutions named in a sentence, composed of a place (or the word for its level) and an organ, or known by themselves. */
export function recogniseBodies(
  sentence: Sentence,
  places: readonly PlaceMention[],
  names: BodyNames,
  frame: Frame,
): readonly BodyMention[] {
  const { text, start: base } = sentence;
  const found: BodyMention[] = [];
  const placeEnds = new Map(places.map((place) => [place.end - base, place]));
  const inPlace = new Set(places.flatMap((p) => range(p.start - base, p.end - base - 1)));
  for (let i = 0; i < text.length; ) {
    const end = fixedAt(i) ?? collectiveAt(i) ?? bareAt(i) ?? composedAt(i);
    i = end ?? i + 1;
  }
  return found;

  function push(start: number, end: number, body: Omit<BodyMention, keyof Span>): number {
    found.push({ start: base + start, end: base + end, ...body });
    return end;
  }

  function fixedAt(at: number): number | undefined {
    const hit = names.fixed
      .get(text.charAt(at))
      ?.find(
        ({ form, row }) =>
          text.startsWith(form, at) && !row.notBefore.some((word) => text.startsWith(word, at + form.length)),
      );
    if (!hit) return undefined;
    const body = { name: hit.row.name, kind: hit.row.kind, rule: `national/${hit.row.id}` };
    return partAt(at, at + hit.form.length, body, nationalOrgan(hit.row.kind)) ?? push(at, at + hit.form.length, body);
  }

  function collectiveAt(at: number): number | undefined {
    const hit = names.collectives.get(text.charAt(at))?.find(({ form }) => text.startsWith(form, at));
    if (!hit) return undefined;
    const place = /^省/.test(hit.form) ? levelPlace('省', at) : frame.place;
    if (!place) return undefined;
    for (const member of hit.row.members) {
      const organ = names.organs.get(member);
      if (organ) push(at, at + hit.form.length, bodyOf(organ, place, `collectives/${hit.row.id}`));
    }
    return at + hit.form.length;
  }

  /** Forms that need no place: they mean the bodies of the report's own place. */
  function bareAt(at: number): number | undefined {
    if (!frame.place || inPlace.has(at) || LEVELS.includes(text.charAt(at - 1)) || placeEnds.has(at)) return undefined;
    const part = names.bareParts.get(text.charAt(at))?.find(({ form }) => text.startsWith(form, at));
    const owner = part?.row.of.includes(issuerBody() ?? '') ? issuerBody() : part?.row.of[0];
    if (part && owner && (frame.kind === 'NPC_SC' || frame.kind === 'CPPCC_SC')) {
      const organ = names.organs.get(owner);
      if (organ) {
        const parent = bodyOf(organ, frame.place, '');
        const name = nameAt(part.row.name, frame.place.level)?.replace('{body}', parent.name) ?? parent.name;
        return push(at, at + part.form.length, {
          name,
          kind: part.row.kind,
          rule: `parts/${part.row.id}`,
          place: frame.place,
          parent: parent.name,
        });
      }
    }
    if (
      frame.issuer !== undefined &&
      frame.issuerOrgan !== undefined &&
      text.startsWith('常委会', at) &&
      !/^(?:议|组成人员)/.test(text.slice(at + 3))
    ) {
      const organ = names.organs.get(frame.issuerOrgan);
      const body = organ && bodyOf(organ, frame.place, 'organs/bare');
      if (body) return partAt(at, at + 3, body, frame.issuerOrgan) ?? push(at, at + 3, body);
    }
    const bare = names.bareOrgans
      .get(text.charAt(at))
      ?.find(({ form }) => text.startsWith(form, at) && !isPartOfWord(at, at + form.length));
    if (!bare) return undefined;
    const body = bodyOf(bare.organ, frame.place, `organs/${bare.organ.id}`);
    const end = at + bare.form.length;
    return partAt(at, end, body, bare.organ.id) ?? push(at, end, body);
  }

  function isPartOfWord(at: number, end: number): boolean {
    return (
      /^(?:工作|采购|投资|购买|引导|服务|债|性|网|热线|部门|职能|主导|信息|信用)/.test(text.slice(end)) ||
      /[各级]$/.test(text.slice(0, at))
    );
  }

  function composedAt(at: number): number | undefined {
    const prefix = prefixAt(at);
    if (!prefix) return undefined;
    for (const { place, nameEnd } of prefix) {
      const afterSession = skipSession(nameEnd);
      const match = tailAt(at, nameEnd) ?? (afterSession > nameEnd ? tailAt(at, afterSession) : undefined);
      if (!match || NOT_A_BODY.test(text.slice(match.end)) || isCut(match)) continue;
      const start = at - match.form.lead.length;
      const body = bodyOf(match.form.organ, place, `organs/${match.form.organ.id}`);
      addHigherLevel(at, start, match, body);
      return partAt(start, match.end, body, match.form.organ.id) ?? push(start, match.end, body);
    }
    return undefined;
  }

  /** 省市委, 省、市委: the level before takes part. */
  function addHigherLevel(at: number, start: number, match: TailMatch, body: Omit<BodyMention, keyof Span>): void {
    const higher = /省、?$/.exec(text.slice(0, at));
    const place =
      higher && body.place !== frame.ancestors.find((p) => p.level === 'PROVINCE')
        ? levelPlace('省', higher.index)
        : undefined;
    if (place && higher) push(start - higher[0].length, match.end, bodyOf(match.form.organ, place, body.rule));
  }

  function prefixAt(at: number): readonly { place: OfficialPlace; nameEnd: number }[] | undefined {
    const named = places.find((place) => place.start - base === at);
    if (named) return [{ place: named.place, nameEnd: named.end - base }];
    const char = text.charAt(at);
    if (!LEVELS.includes(char) || inPlace.has(at) || (at > 0 && NOT_A_LEVEL.test(text.charAt(at - 1))))
      return undefined;
    const place = levelPlace(char, at);
    return place && [{ place, nameEnd: at + 1 }];
  }

  function levelPlace(char: string, at: number): OfficialPlace | undefined {
    const own = frame.ancestors.find((place) => hasLevelWord(place, char));
    if (own) return own;
    // 县政府 in a city's report: the county just spoken of
    const spoken = places.filter((place) => place.end - base <= at && place.place.name.endsWith(char)).at(-1);
    return spoken?.place;
  }

  function tailAt(at: number, from: number): TailMatch | undefined {
    for (const form of names.tails.get(text.charAt(from)) ?? []) {
      if (form.lead !== '' && !text.endsWith(form.lead, at) && text.slice(at - form.lead.length, at) !== form.lead)
        continue;
      const end = matchTail(form.tail, from);
      if (end !== undefined) return { form, end };
    }
    return undefined;
  }

  function matchTail(tail: string, from: number): number | undefined {
    let at = from;
    for (const [i, piece] of tail.split('{session}').entries()) {
      if (i > 0) at = skipSession(at);
      if (!text.startsWith(piece, at)) return undefined;
      at += piece.length;
    }
    return at;
  }

  function skipSession(at: number): number {
    SESSION.lastIndex = at;
    return SESSION.test(text) ? SESSION.lastIndex : at;
  }

  /** 市委 in 市委托, 市委员: another word goes on behind it. */
  function isCut(match: TailMatch): boolean {
    return match.form.tail === '委' && /^[托员派屈]/.test(text.slice(match.end));
  }

  function bodyOf(organ: Organ, place: OfficialPlace, rule: string): Omit<BodyMention, keyof Span> {
    const parent = organ.parent === undefined ? undefined : names.organs.get(organ.parent)?.nameOf(place);
    return { name: organ.nameOf(place), kind: organ.kind, rule, place, ...(parent === undefined ? {} : { parent }) };
  }

  /** 市人大常委会 + 党组. The part stands right behind the body that it belongs to. */
  function partAt(
    start: number,
    end: number,
    owner: Omit<BodyMention, keyof Span>,
    organId: string | undefined,
  ): number | undefined {
    const part = names.partsOf
      .get(organId ?? '')
      ?.find(({ form }) => text.startsWith(form, end) && !/^[公理好事法]/.test(text.slice(end + form.length)));
    if (!part) return undefined;
    const name = nameAt(part.row.name, owner.place?.level ?? 'COUNTRY')?.replace('{body}', owner.name) ?? owner.name;
    push(start, end, owner);
    return push(start, end + part.form.length, {
      name,
      kind: part.row.kind,
      rule: `parts/${part.row.id}`,
      parent: owner.name,
      ...(owner.place ? { place: owner.place } : {}),
    });
  }

  /** Whose parts are meant by 机关党组 and the like: the issuer's, for a CPPCC those of the CPPCC itself. */
  function issuerBody(): string | undefined {
    return frame.issuerOrgan === 'cppcc-standing-committee' ? 'cppcc' : frame.issuerOrgan;
  }
}

interface TailMatch {
  readonly form: OrganForm;
  readonly end: number;
}

const nationalOrgan = (kind: BodyKind): string | undefined =>
  kind === 'CONGRESS' ? 'congress' : kind === 'STANDING_COMMITTEE' ? 'standing-committee' : undefined;

/** Whether a report about the place calls it so: 市 for 白城市, 州 for 凉山彝族自治州. */
function hasLevelWord(place: OfficialPlace, char: string): boolean {
  if (char === '省') return place.level === 'PROVINCE' && !place.name.endsWith('市');
  return place.name.endsWith(char) && place.level !== 'COUNTRY' && !(char === '区' && place.level === 'PROVINCE');
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
