import { bodyId, officeId, PREFIX_OF } from '../../model/ids.js';

const afterLast = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
const afterFirst = (id: string): string => id.slice(id.indexOf('/') + 1);

export const kindOfId = (id: string): string => id.slice(0, id.indexOf('/'));

export interface OfficeParts {
  readonly body: string;
  readonly title: string;
}

/** An office's id names its body and its title; undefined for any other id. */
export function officeParts(id: string): OfficeParts | undefined {
  const at = id.lastIndexOf('/');
  const start = PREFIX_OF.OFFICE.length + 1;
  if (kindOfId(id) !== PREFIX_OF.OFFICE || at < start) return undefined;
  return { body: bodyId(id.slice(start, at)), title: id.slice(at + 1) };
}

export const officeIn = (body: string, title: string): string => officeId(afterFirst(body), title);

/** Ids are made of names: the name that an id was made of. */
export function nameOfId(id: string): string {
  const office = officeParts(id);
  if (office !== undefined) return afterFirst(office.body) + office.title;
  const kind = kindOfId(id);
  if (kind === PREFIX_OF.PROJECT) return /^project\/\d+\/(?<name>.+)$/s.exec(id)?.groups?.name ?? afterLast(id);
  return kind === PREFIX_OF.PERSON || kind === PREFIX_OF.PLACE ? afterLast(id) : afterFirst(id);
}
