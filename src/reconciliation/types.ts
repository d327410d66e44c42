import { ENTITY_KINDS, type EntityKind } from '../model/vocabulary.js';

/** What an entity is, as the service tells it: the kinds of the graph, with their Chinese names. */
export const TYPES = {
  PLACE: { name: '行政区划 place', description: 'An administrative division.' },
  BODY: { name: '机构 body', description: 'An institution: a congress, a government, a court, a party committee …' },
  REGULATION: { name: '法规 regulation', description: 'A law, a local regulation, a decision, a policy.' },
  PROJECT: { name: '项目 project', description: 'A named undertaking.' },
  PERSON: { name: '人物 person', description: 'Someone who holds an office.' },
  OFFICE: { name: '职务 office', description: 'An office in a body.' },
  MEETING: { name: '会议 meeting', description: 'A session of a body.' },
} as const satisfies Record<EntityKind, { readonly name: string; readonly description: string }>;

export interface ServiceType {
  readonly id: EntityKind;
  readonly name: string;
  readonly description: string;
}

export const typeOf = (kind: EntityKind): ServiceType => ({ id: kind, ...TYPES[kind] });
export const allTypes = (): readonly ServiceType[] => ENTITY_KINDS.map(typeOf);
export const isKind = (id: string): id is EntityKind => (ENTITY_KINDS as readonly string[]).includes(id);
