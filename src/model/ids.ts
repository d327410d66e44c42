/**
 * Ids are derived from canonical keys and nothing else, so that machines which never talk agree on them.
 * They read well on purpose: `place/220800`, `regulation/白城市志愿服务条例`.
 */
import type { EntityKind } from './vocabulary.js';

export const PREFIX_OF = {
  PLACE: 'place',
  BODY: 'body',
  REGULATION: 'regulation',
  PROJECT: 'project',
  PERSON: 'person',
  OFFICE: 'office',
  MEETING: 'meeting',
} as const satisfies Record<EntityKind, string>;

const KIND_OF = new Map(Object.entries(PREFIX_OF).map(([kind, prefix]) => [prefix as string, kind as EntityKind]));

/** What kind of entity an id is of: the id alone says it. */
export function kindOf(id: string): EntityKind {
  const kind = KIND_OF.get(id.slice(0, id.indexOf('/')));
  if (kind === undefined) throw new RangeError(`expected the id of an entity, came ${id}`);
  return kind;
}

export const COUNTRY_CODE = '100000';

/** `code` is the GB/T 2260 code, or `<code of the place around it>/<name>` for what has no code (a village). */
export const placeId = (code: string): string => `place/${code}`;
export const bodyId = (name: string): string => `body/${name}`;
export const regulationId = (canonicalTitle: string): string => `regulation/${canonicalTitle}`;
export const projectId = (name: string, placeCode: string = COUNTRY_CODE): string => `project/${placeCode}/${name}`;
/** A person is a name and the place where the office is: never a name alone. */
export const personId = (name: string, placeCode: string = COUNTRY_CODE): string => `person/${placeCode}/${name}`;
export const officeId = (bodyName: string, title: string): string => `office/${bodyName}/${title}`;
export const meetingId = (name: string): string => `meeting/${name}`;
export const documentId = (slug: string): string => `document/${slug}`;
export const passageId = (slug: string, start: number): string => `passage/${slug}/${start}`;
/** The document that a passage stands in, which its id says. */
export const documentOfPassage = (passage: string): string =>
  documentId(passage.slice('passage/'.length, passage.lastIndexOf('/')));
/** One stretch of text can carry several acts: the span alone is no key. */
export const activityId = (slug: string, start: number, end: number, what: string): string =>
  `activity/${slug}/${start}-${end}/${what}`;
