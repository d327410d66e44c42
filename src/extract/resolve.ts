import { type BodyMention, recogniseBodies } from './recognise/bodies.js';
import { type PlaceMention, recognisePlaces } from './recognise/places.js';
import type { Frame, NameTools } from './frame.js';
import type { Sentence } from './split.js';

/** A sentence with the places and bodies that it names, and with who acts in it. */
export interface ReadSentence extends Sentence {
  readonly places: readonly PlaceMention[];
  readonly bodies: readonly BodyMention[];
  /** Bodies in subject position, in the order of the text. */
  readonly subjects: readonly BodyMention[];
  /** Canonical name of the body that acts where the sentence names no subject; undefined when nobody is known to. */
  readonly defaultActor: string | undefined;
}

/** Reads the names of every sentence, short ones through the report's frame, and finds the subjects. */
export function resolve(sentences: readonly Sentence[], frame: Frame, tools: NameTools): readonly ReadSentence[] {
  const named = sentences.map((sentence) => {
    const places = recognisePlaces(sentence, tools.gazetteer, tools.placeWords, frame.place?.code);
    const bodies = recogniseBodies(sentence, places, tools.names, frame);
    return { ...sentence, places, bodies, subjects: bodies.filter((body) => isSubject(sentence, body, bodies)) };
  });
  const actors = frame.issuer === undefined ? sectionActors(named) : undefined;
  return named.map((sentence) => ({ ...sentence, defaultActor: actors ? actors.get(sentence.section) : frame.issuer }));
}

/** Canonical name of the body that acts at `offset` (of the clean text): the last subject before it, else the default. */
export function actorAt(sentence: ReadSentence, offset: number): string | undefined {
  return sentence.subjects.filter((body) => body.end <= offset).at(-1)?.name ?? sentence.defaultActor;
}

const CLAUSE_STOP = /[，。；：！？“]/;
/** What may stand between the start of a clause and its subject. */
const OPENING =
  /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.是]?|一年来|五年来|全年|年内|同时|此外|其中|今年|去年|20\d\d年|本届以来)*$/;
const NOT_A_SUBJECT_BEFORE =
  /^(?:的|、|和|与|及|或|等|工作报告|代表|委员|主任|副|党组|机关|书记|领导|同志|组成人员|会议|坚强|统一|换届|主席|常委|届)/;

function isSubject(sentence: Sentence, body: BodyMention, all: readonly BodyMention[]): boolean {
  const start = body.start - sentence.start;
  const end = body.end - sentence.start;
  if (all.some((other) => other !== body && other.start <= body.start && other.end > body.end)) return false;
  let clause = start;
  while (clause > 0 && !CLAUSE_STOP.test(sentence.text.charAt(clause - 1))) clause--;
  if (!OPENING.test(sentence.text.slice(clause, start))) return false;
  const rest = sentence.text.slice(end);
  return /^及其/.test(rest) || !NOT_A_SUBJECT_BEFORE.test(rest);
}

/** In a yearbook each section speaks of one body: the one that it names most often as subject. */
function sectionActors(
  sentences: readonly Omit<ReadSentence, 'defaultActor'>[],
): ReadonlyMap<string | undefined, string> {
  const counts = new Map<string | undefined, Map<string, number>>();
  for (const sentence of sentences) {
    const own = counts.get(sentence.section) ?? new Map<string, number>();
    for (const body of sentence.bodies) {
      if (!MAIN_KINDS.has(body.kind)) continue;
      const weight = sentence.subjects.includes(body) ? 3 : 1;
      own.set(body.name, (own.get(body.name) ?? 0) + weight);
    }
    counts.set(sentence.section, own);
  }
  const actors = new Map<string | undefined, string>();
  for (const [section, own] of counts) {
    const [best] = [...own].sort((a, b) => b[1] - a[1]);
    if (best) actors.set(section, best[0]);
  }
  return actors;
}

const MAIN_KINDS: ReadonlySet<string> = new Set([
  'STANDING_COMMITTEE',
  'PARTY_COMMITTEE',
  'GOVERNMENT',
  'CPPCC',
  'CPPCC_SC',
  'DEMOCRATIC_PARTY',
  'CONGRESS',
]);
