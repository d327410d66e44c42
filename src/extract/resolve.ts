import type { Frame, NameTools } from './frame.js';
import type { Signed } from './lexicon/signs.js';
import { type BodyMention, recogniseBodies, type Spoken } from './recognise/bodies.js';
import { type PlaceMention, recognisePlaces } from './recognise/places.js';
import { isClauseStop } from './script.js';
import type { Sentence } from './split.js';
import { dropsIn, type Reason, type Trace } from './trace.js';

/** A sentence with the places and bodies that it names, and with who acts in it. */
export interface ReadSentence extends Sentence, Signed {
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
export function resolve(
  sentences: readonly Sentence[],
  frame: Frame,
  tools: NameTools,
  trace?: Trace,
): readonly ReadSentence[] {
  let spoken: Spoken = {};
  let paragraph: number | undefined;
  const named = sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) spoken = { organ: spoken.organ };
    paragraph = sentence.paragraph;
    const read = namesIn(sentence, frame, tools, spoken, trace);
    spoken = spokenAfter(read, spoken);
    return read;
  });
  if (frame.issuer !== undefined) return named;
  const actors = sectionActors(named);
  const main = mostNamed(named.flatMap((sentence) => sentence.bodies)); // of a chapter about one body
  return named.map((sentence) => ({ ...sentence, defaultActor: actors.get(sentence.section) ?? main }));
}

function namesIn(
  sentence: Sentence,
  frame: Frame,
  tools: NameTools,
  spoken: Spoken,
  trace: Trace | undefined,
): ReadSentence {
  const dropPlace = dropsIn(trace, 'places', sentence);
  const signs = tools.signsOf(sentence.text);
  const found = recognisePlaces(sentence, signs, tools.gazetteer, tools.placeWords, frame.place?.code, dropPlace);
  const owners = recogniseBodies(sentence, signs, found, tools.names, frame, spoken);
  const bodies = owners.filter((body) => !body.attributive);
  const writtenOut = bodies.filter((body) => body.asWritten);
  const places = found.filter(
    (place) => !(place.short && writtenOut.some((body) => body.start <= place.start && body.end > place.end)),
  );
  const subjects = bodies.filter((body) => isSubject(sentence, body, bodies));
  // written out: to copy so many fields with a spread takes longer than to find the names
  const { text, start, end, section, part, paragraph, isHeading } = sentence;
  return {
    text,
    signs,
    start,
    end,
    section,
    part,
    paragraph,
    isHeading,
    places,
    owners,
    bodies,
    subjects,
    defaultActor: frame.issuer,
  };
}

function spokenAfter({ places, bodies }: Pick<ReadSentence, 'places' | 'bodies'>, before: Spoken): Spoken {
  const county = places.findLast(({ place }) => place.level === 'COUNTY')?.place ?? before.county;
  const main = bodies.findLast(({ rule }) => MAIN_ORGANS.has(rule));
  return { county, organ: (main && MAIN_ORGANS.get(main.rule)) ?? before.organ };
}
/** Ids of the organs that a section of a yearbook is about, by the rules that they are read by. */
const MAIN_ORGANS: ReadonlyMap<string, string> = new Map(
  ['standing-committee', 'cppcc', 'cppcc-standing-committee', 'congress'].map((id) => [`organs/${id}`, id]),
);

/** Canonical name of the body that acts at `offset` (of the clean text): the last subject before it, else the default. */
export function actorAt(sentence: ReadSentence, offset: number): string | undefined {
  const subject = subjectBefore(sentence, offset);
  const actor = subject && (MEETINGS.has(subject.rule) ? subject.parent : subject.name);
  const main = sentence.defaultActor;
  return subject?.kind === 'CPPCC' && main === `${actor}常务委员会` ? main : (actor ?? main);
}
/** What the chairpersons' meeting hears, it hears for its committee; a CPPCC acts through the committee that reports for it. */
const MEETINGS: ReadonlySet<string> = new Set(['parts/chairpersons-meeting', 'parts/chairpersons-meeting-of-a-cppcc']);

const subjectBefore = ({ subjects }: ReadSentence, offset: number): BodyMention | undefined =>
  subjects.findLast((body) => body.end <= offset);

export function whyActor(sentence: ReadSentence, offset: number): Reason {
  const subject = subjectBefore(sentence, offset);
  if (!subject)
    return { says: 'no subject stands before it: the body acts that reports, or that the section is about' };
  const words = sentence.text.slice(subject.start - sentence.start, subject.end - sentence.start);
  return { says: 'is the subject, and acts', words, rule: subject.rule };
}

const QUOTATION = '“'.charCodeAt(0);
const beginsClause = (before: number): boolean => isClauseStop(before) || before === QUOTATION;
/** What may stand between the start of a clause and its subject. */
const OPENING =
  /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.是]?|一年来|五年来|全年|年内|同时|此外|其中|今年|去年|20\d\d年|本届以来)*$/;
const NOT_A_SUBJECT_BEFORE =
  /^(?:的|、|和|与|及|或|等|工作报告|代表|委员|主任|副|党组|机关|书记|领导|同志|组成人员|会议|坚强|统一|换届|主席|常委|届)/;

function isSubject(sentence: Sentence, body: BodyMention, all: readonly BodyMention[]): boolean {
  const start = body.start - sentence.start;
  const end = body.end - sentence.start;
  if (body.rule.startsWith('collectives/')) return false; // 一府两院 do nothing jointly
  if (all.some((other) => other !== body && other.start <= body.start && other.end > body.end)) return false;
  let clause = start;
  while (clause > 0 && !beginsClause(sentence.text.charCodeAt(clause - 1))) clause--;
  if (!OPENING.test(withoutPartners(sentence, clause, start, all))) return false;
  const rest = sentence.text.slice(end);
  return /^及其/.test(rest) || !NOT_A_SUBJECT_BEFORE.test(rest);
}

/** What stands before a subject, without the bodies that act jointly with it: 市委、市政府联合印发. */
function withoutPartners(sentence: Sentence, clause: number, start: number, all: readonly BodyMention[]): string {
  const partner = all.find(
    (body) => body.end === sentence.start + start - 1 && /[、和与]/.test(sentence.text.charAt(start - 1)),
  );
  if (!partner || partner.start < sentence.start + clause) return sentence.text.slice(clause, start);
  return withoutPartners(sentence, clause, partner.start - sentence.start, all);
}

/** In a yearbook each section speaks of one body: its first subject, else the one that it names most often. */
function sectionActors(sentences: readonly ReadSentence[]): ReadonlyMap<string | undefined, string> {
  const sections = new Map<string | undefined, ReadSentence[]>();
  for (const sentence of sentences) {
    const own = sections.get(sentence.section);
    if (own) own.push(sentence);
    else sections.set(sentence.section, [sentence]);
  }
  const actors = new Map<string | undefined, string>();
  for (const [section, own] of sections) {
    const opening = own.slice(0, OPENING_SENTENCES).flatMap((sentence) => sentence.subjects.map(actingBody));
    const first = opening.find((name) => name !== undefined) ?? mostNamed(own.flatMap((sentence) => sentence.bodies));
    if (first !== undefined) actors.set(section, first);
  }
  return actors;
}

/** A section opens with its heading and a few sentences that say whose work it tells. */
const OPENING_SENTENCES = 4;

/** A party group acts for the body in which it is formed. */
function actingBody(body: BodyMention): string | undefined {
  if (body.kind === 'PARTY_GROUP') return body.parent;
  return MAIN_KINDS.has(body.kind) ? body.name : undefined;
}

function mostNamed(bodies: readonly BodyMention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { kind, name } of bodies) if (MAIN_KINDS.has(kind)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((x, y) => y[1] - x[1])[0]?.[0];
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
