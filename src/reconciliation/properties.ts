import type { EntityRecord } from '../model/graph.js';
import { ENTITY_KINDS, type EntityKind } from '../model/vocabulary.js';

/** What can be fetched of an entity: words, or the ids of other entities. */
export interface Property {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kinds: readonly EntityKind[];
  readonly values: (record: EntityRecord) => readonly string[];
  /** Set where the values are ids. */
  readonly type?: EntityKind;
}

const PLACED = ['BODY', 'REGULATION', 'PROJECT', 'PERSON'] as const;

/** The field of a record where it has that field, as a list. */
const field =
  (name: string) =>
  (record: EntityRecord): readonly string[] => {
    const value: unknown = Object.entries(record).find(([key]) => key === name)?.[1];
    if (Array.isArray(value)) return value.map(String);
    return value === undefined ? [] : [String(value)];
  };

export const PLACE_PROPERTY = 'place';

export const PROPERTIES: readonly Property[] = [
  {
    id: PLACE_PROPERTY,
    name: '所属地区 place',
    description: 'The place that it belongs to.',
    kinds: PLACED,
    type: 'PLACE',
    values: field('place'),
  },
  {
    id: 'parent',
    name: '上级 parent',
    description: 'The place around it, or the body that it is part of.',
    kinds: ['PLACE', 'BODY'],
    values: field('parent'),
  },
  {
    id: 'body',
    name: '所属机构 body',
    description: 'The body of an office or of a meeting.',
    kinds: ['OFFICE', 'MEETING'],
    type: 'BODY',
    values: field('body'),
  },
  {
    id: 'kind',
    name: '类别 kind',
    description: 'What kind of body, regulation or project it is.',
    kinds: ['BODY', 'REGULATION', 'PROJECT'],
    values: field('kind'),
  },
  { id: 'code', name: '代码 code', description: 'GB/T 2260 code of a place.', kinds: ['PLACE'], values: field('code') },
  { id: 'level', name: '级别 level', description: 'Level of a place.', kinds: ['PLACE'], values: field('level') },
  {
    id: 'topics',
    name: '主题 topics',
    description: 'Subject matters of a regulation.',
    kinds: ['REGULATION'],
    values: field('topics'),
  },
  {
    id: 'title',
    name: '职务名称 title',
    description: 'Title of an office.',
    kinds: ['OFFICE'],
    values: field('title'),
  },
  { id: 'date', name: '日期 date', description: 'Date of a meeting.', kinds: ['MEETING'], values: field('date') },
];

export const isReference = (id: string, property: Property): boolean =>
  property.type !== undefined || (property.id === 'parent' && id.includes('/'));

export const propertiesOf = (kinds: readonly EntityKind[] = ENTITY_KINDS): readonly Property[] =>
  PROPERTIES.filter((property) => property.kinds.some((kind) => kinds.includes(kind)));
