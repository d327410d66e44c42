import type { Action, RegulationKind } from '../../model/vocabulary.js';
import type { OfficialPlace } from '../../places/official.js';
import type { Reading } from '../draft.js';
import { nearest, shortName } from '../recognise/gazetteer.js';
import type { TitleMention } from '../recognise/titles.js';

export interface Identity {
  readonly kind: RegulationKind;
  readonly canonicalTitle: string;
  readonly placeCode?: string;
}

const INTERNAL =
  /代表|常委会|常务委员会|人大|政协|委员|议事|审议|立法|监督|任免|机关|党组|履职|备案审查|提案|主任会议|听证|讲座/;

/** Which regulation a title means, by its own words and by the place that the report is about. */
export function identityOf(
  mention: TitleMention,
  title: string,
  action: Action,
  actor: string,
  reading: Reading,
): Identity {
  const { frame } = reading;
  const kind = kindOf(mention, title, actor);
  const known = canonicalOf(mention);
  if (kind === 'LAW' || known !== undefined) return { kind, canonicalTitle: known ?? lawTitle(title) };
  const written = frame.ancestors.find((place) => place.level !== 'COUNTRY' && startsWithPlace(title, place));
  if (written) return { kind, canonicalTitle: title, placeCode: written.code };
  const byLevel = /^(省|市|县|区|州)(?!级)/.exec(title)?.[1];
  const level =
    byLevel === undefined
      ? undefined
      : frame.ancestors.find((place) => place.name.endsWith(byLevel) && place.level !== 'COUNTRY');
  if (level) return { kind, canonicalTitle: level.name + title.slice(1), placeCode: level.code };
  const other = reading.tools.gazetteer.at(title, 0).find((named) => !named.short);
  if (other) return { kind, canonicalTitle: title, placeCode: other.place.code };
  const home = MAKING.has(action) ? (placeOfActor(actor, reading) ?? frame.place) : frame.place;
  if (/^(?:中共|中国|全国|中央|国务院|中办)/.test(title) || !home) return { kind, canonicalTitle: title };
  // whose opinion is carried out is not said: without its maker it has no place
  if (kind === 'POLICY' && !MAKING.has(action)) return { kind, canonicalTitle: title };
  const maker = actor.startsWith(home.name) && /常务委员会$/.test(actor) ? actor : frame.issuer;
  const owner = kind === 'DECISION' && frame.kind === 'NPC_SC' && maker?.startsWith(home.name) ? maker : home.name;
  const about = kind === 'DECISION' && /的(?:决定|决议)$/.test(title) && !title.startsWith('关于') ? '关于' : '';
  return { kind, canonicalTitle: `${owner}${about}${title}`, placeCode: home.code };
}

/** The full title behind an everyday name; its detailed rules are an instrument of their own. */
function canonicalOf({ row, title }: TitleMention): string | undefined {
  const canonical = 'canonical' in row ? row.canonical : undefined;
  return canonical !== undefined && title.endsWith('实施细则') ? `${canonical}实施细则` : canonical;
}

/** 指导七台河市制定…: what a guided city makes is that city's. */
function placeOfActor(actor: string, reading: Reading): OfficialPlace | undefined {
  const named = reading.tools.gazetteer.at(actor, 0).filter((candidate) => !candidate.short);
  const longest = named.filter((candidate) => candidate.written.length === named[0]?.written.length);
  return nearest(longest, reading.frame.place?.code)?.place;
}

/** Acts by which a body makes an instrument its own. */
const MAKING: ReadonlySet<Action> = new Set<Action>(['ENACT', 'AMEND', 'REPEAL', 'REVIEW', 'RESEARCH']);

const startsWithPlace = (title: string, place: OfficialPlace): boolean =>
  title.startsWith(place.name) || title.startsWith(shortName(place.name) ?? place.name);

function lawTitle(title: string): string {
  return title.startsWith('中华人民共和国') ? title : `中华人民共和国${title}`;
}

function kindOf(mention: TitleMention, title: string, actor: string): RegulationKind {
  if (mention.kind === 'DECISION')
    return /党组|委员会$/.test(actor) && !/常务委员会$/.test(actor) && actor.startsWith('中国共产党')
      ? 'POLICY'
      : 'DECISION';
  if (mention.kind !== 'LOCAL_REGULATION') return mention.kind;
  if (title.startsWith('中国共产党') || title.startsWith('中共')) return 'POLICY';
  if (title.startsWith('中华人民共和国')) return 'ADMIN_REGULATION';
  if (mention.noun.endsWith('条例')) return 'LOCAL_REGULATION';
  return INTERNAL.test(title) || /政治协商会议/.test(actor) ? 'INTERNAL_RULE' : 'LOCAL_REGULATION';
}
