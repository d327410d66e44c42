/** The entities of the graph in the words of schema.org and, for regulations, of the European Legislation Identifier. */
import type { EntityRecord } from '../../model/graph.js';
import type { BodyKind } from '../../model/vocabulary.js';

/** Everything that a file needs to be understood: nothing is fetched to read it. */
export const CONTEXT = {
  '@version': 1.1,
  '@vocab': 'https://schema.org/',
  eli: 'http://data.europa.eu/eli/ontology#',
  zt: 'urn:zhengtu:',
} as const;

export const iri = (id: string): string => `zt:${id.replace(OUTSIDE_OF_IRIS, encodeURIComponent)}`;

/** Chinese characters may stand in an IRI as they are. */
const OUTSIDE_OF_IRIS = /[\p{Cc} "#%<>?[\\\]^`{|}]/gu;

export const link = (id: string | undefined) => (id === undefined ? undefined : { '@id': iri(id) });

const ORGANIZATION: Readonly<Partial<Record<BodyKind, string>>> = {
  COMPANY: 'Corporation',
  UNIVERSITY: 'CollegeOrUniversity',
  MEDIA: 'NewsMediaOrganization',
  DEMOCRATIC_PARTY: 'PoliticalParty',
  PARTY_COMMITTEE: 'Organization',
  PARTY_GROUP: 'Organization',
  MASS_ORG: 'Organization',
  OTHER: 'Organization',
};

/** Properties that are undefined are not written. */
export type Linked = Readonly<Record<string, unknown>>;

type Told = { readonly [Type in EntityRecord['type']]: (entity: Extract<EntityRecord, { type: Type }>) => Linked };

const TOLD: Told = {
  PLACE: ({ level, code, parent }) => ({
    '@type': level === 'COUNTRY' ? 'Country' : 'AdministrativeArea',
    identifier: level === 'VILLAGE' ? undefined : { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: code },
    containedInPlace: link(parent),
    'zt:level': level,
  }),
  BODY: ({ kind, place, parent }) => ({
    '@type': ORGANIZATION[kind] ?? 'GovernmentOrganization',
    areaServed: link(place),
    parentOrganization: link(parent),
    'zt:kind': kind,
  }),
  REGULATION: ({ name, kind, place, topics }) => ({
    '@type': ['Legislation', 'eli:LegalResource'],
    'eli:title': { '@value': name, '@language': 'zh' },
    legislationType: kind,
    legislationJurisdiction: link(place),
    'eli:jurisdiction': link(place),
    keywords: topics.length === 0 ? undefined : topics,
  }),
  PROJECT: ({ kind, place }) => ({ '@type': 'Project', areaServed: link(place), 'zt:kind': kind }),
  PERSON: () => ({ '@type': 'Person' }),
  OFFICE: ({ title, body }) => ({ '@type': 'OrganizationRole', roleName: title, 'zt:body': link(body) }),
  MEETING: ({ body, date }) => ({ '@type': 'Event', organizer: link(body), startDate: date }),
};

export function linkedEntity(entity: EntityRecord): Linked {
  const told = TOLD[entity.type] as (entity: EntityRecord) => Linked; // the one for this very type
  return { '@id': iri(entity.id), name: entity.name, ...told(entity) };
}
