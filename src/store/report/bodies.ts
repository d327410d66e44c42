import type { Facts } from '../../model/facts.js';
import type { BodyRecord } from '../../model/graph.js';
import { bodyId, placeId } from '../../model/ids.js';
import { impliedKind, impliedPlace } from './impliedBody.js';

/** Joint actors stand in one string: 甲、乙. */
export const actorsOf = (actor: string): readonly string[] => [
  ...new Set(actor.split('、').filter((name) => name !== '')),
];

/**
 * Every body that the report refers to, by canonical name: those it lists, and those that it names only as issuer, actor,
 * parent, convener or place of an office.
 */
export function bodiesOf(facts: Facts, others: readonly string[]): ReadonlyMap<string, BodyRecord> {
  const bodies = new Map<string, BodyRecord>();
  for (const { name, kind, placeCode, parent } of facts.bodies) {
    const place = placeCode === undefined ? impliedPlace(name) : placeId(placeCode);
    bodies.set(name, {
      type: 'BODY',
      id: bodyId(name),
      name,
      kind,
      ...(place === undefined ? {} : { place }),
      ...(parent === undefined ? {} : { parent: bodyId(parent) }),
    });
  }
  for (const name of [...referredTo(facts), ...others]) if (!bodies.has(name)) bodies.set(name, impliedBody(name));
  return bodies;
}

function impliedBody(name: string): BodyRecord {
  const place = impliedPlace(name);
  return { type: 'BODY', id: bodyId(name), name, kind: impliedKind(name), ...(place === undefined ? {} : { place }) };
}

function referredTo({ document, regulationActs, activities, roles, bodies }: Facts): readonly string[] {
  return [
    ...(document.issuer === null ? [] : [document.issuer]),
    ...[...regulationActs, ...activities].flatMap((fact) => actorsOf(fact.actor)),
    ...roles.map((role) => role.body),
    ...bodies.flatMap((body) => body.parent ?? []),
  ];
}
