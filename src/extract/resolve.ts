import type { Frame, NameTools } from './frame.js';
import { type BodyMention, recogniseBodies, type Spoken } from './recognise/bodies.js';
import { type PlaceMention, recognisePlaces } from './recognise/places.js';
import type { Sentence } from './split.js';

/** A sentence with the places and bodies that it names, and with who acts in it. */
export interface ReadSentence extends Sentence {
  readonly places: readonly PlaceMention[];
  readonly bodies: readonly BodyMention[];
  /** The same and those named only to say whose something is (市人大 in 市人大代表). */
  readonly owners: readonly BodyMention[];
  /** Bodies in subject position, in the order of the text. */
  readonly subjects: readonly BodyMention[];
  /** Canonical name of the body that acts where the sentence names no subject; undefined when nobody is known to. */
  readonly defaultActor: string | undefined;
}

/** Reads the names of every sentence, short ones through the report's frame, and finds the subjects. */
export function resolve(sentences: readonly Sentence[], frame: Frame, tools: NameTools): readonly ReadSentence[] {
  let spoken: Spoken = {};
  let paragraph: number | undefined;
  const named = sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) spoken = { organ: spoken.organ };
    paragraph = sentence.paragraph;
    const read = namesIn(sentence, frame, tools, spoken);
    spoken = spokenAfter(read, spoken);
    return read;
  });
  const actors = frame.issuer === undefined ? sectionActors(named) : undefined;
  return named.map((sentence) => ({ ...sentence, defaultActor: actors ? actors.get(sentence.section) : frame.issuer }));
}

function namesIn(sentence: Sentence, frame: Frame, tools: NameTools, spoken: Spoken) {
  const found = recognisePlaces(sentence, tools.gazetteer, tools.placeWords, frame.place?.code);
  const owners = recogniseBodies(sentence, found, tools.names, frame, spoken);
  const bodies = owners.filter((body) => !body.attributive);
  const writtenOut = bodies.filter((body) => body.asWritten);
  const places = found.filter(
    (place) => !(place.short && writtenOut.some((body) => body.start <= place.start && body.end > place.end)),
  );
  return { ...sentence, places, owners, bodies, subjects: bodies.filter((body) => isSubject(sentence, body, bodies)) };
}

function spokenAfter({ places, bodies }: Pick<ReadSentence, 'places' | 'bodies'>, before: Spoken): Spoken {
  const county = places.filter(({ place }) => place.level === 'COUNTY').at(-1)?.place ?? before.county;
  const organ = bodies
    .map(({ rule }) => /^organs\/(.+)/.exec(rule)?.[1])
    .filter((id) => id !== undefined && MAIN_ORGANS.has(id));
  return { county, organ: organ.at(-1) ?? before.organ };
}
/** Organs that a section of a yearbook is about. */
const MAIN_ORGANS: ReadonlySet<string> = new Set([
  'standing-committee',
  'cppcc',
  'cppcc-standing-committee',
  'congress',
]);

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
