import type { Facts, Located } from '../../model/facts.js';
import type { BodyRecord, OfficeRecord, PersonRecord, ReportGraph } from '../../model/graph.js';
import { bodyId, documentId, officeId, PREFIX_OF, passageId, personId } from '../../model/ids.js';

/** One statement that a person holds an office, or that the office exists. */
export interface HeldOffice {
  readonly office: OfficeRecord;
  readonly person?: PersonRecord;
  readonly fact: Located;
}

/** The report's roles and, where they do not say it, who presented it. */
export function officesOf(facts: Facts, bodies: ReadonlyMap<string, BodyRecord>): readonly HeldOffice[] {
  const roles = facts.roles.map((fact) => ({ person: fact.person, title: fact.role, body: fact.body, fact }));
  const presenter = presentersRole(facts);
  const all = presenter === undefined || presenter.stated ? roles : [...roles, { ...presenter, fact: facts.document }];
  return all.map(({ person, title, body, fact }) => ({
    office: { type: 'OFFICE', id: officeId(body, title), name: body + title, title, body: bodyId(body) },
    ...(person === null ? {} : { person: personOf(person, bodies.get(body)) }),
    fact,
  }));
}

/** Who held which office, as this report states it. */
export function holdingsOf({ id, document }: Facts, offices: readonly HeldOffice[]): ReportGraph['holdings'] {
  return offices.flatMap(({ office, person, fact: { start, end, sentenceSpan } }) => {
    if (person === undefined) return [];
    const evidence = { document: documentId(id), passage: passageId(id, sentenceSpan.start), start, end };
    return [
      { person: person.id, office: office.id, ...(document.date === null ? {} : { asOf: document.date }), evidence },
    ];
  });
}

export function presenterOf(facts: Facts, bodies: ReadonlyMap<string, BodyRecord>) {
  const role = presentersRole(facts);
  if (role === undefined) return undefined;
  return { person: personOf(role.person, bodies.get(role.body)).id, office: officeId(role.body, role.title) };
}

/**
 * The presenter's office is held in the body that the roles name for it, else in the issuer: the chairman of a CPPCC
 * committee presents the report of its standing committee.
 */
function presentersRole({ document: { presenter, issuer }, roles }: Facts) {
  if (presenter === null) return undefined;
  const { person, role: title } = presenter;
  const stated = roles.find((role) => role.person === person && role.role === title);
  const body = stated?.body ?? issuer;
  return body === null || body === undefined ? undefined : { person, title, body, stated: stated !== undefined };
}

/** A person is known by the name and the place of the office, never by the name alone. */
function personOf(name: string, body: BodyRecord | undefined): PersonRecord {
  const place = body?.place;
  const code = place?.slice(PREFIX_OF.PLACE.length + 1);
  return { type: 'PERSON', id: personId(name, code), name, ...(place === undefined ? {} : { place }) };
}
