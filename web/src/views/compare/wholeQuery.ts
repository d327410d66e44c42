/** What the page asks city by city and page by page, as one query, to be run and changed in GraphiQL. */
import { graphiqlLink } from '../../graph/request.js';
import type { Years } from './cities.js';

const EVIDENCE = 'evidence { sentence quote start end document { id title } }';
const ACTS = `regulations(filter: $years, first: 100) {
        totalCount
        edges { action status years body { name } node { title topics } ${EVIDENCE} }
      }`;
const ACTIVITIES = `totalCount
    nodes { category object count unit year ${EVIDENCE} }`;

export function wholeQueryHref(ids: readonly string[], { from, to }: Years): string {
  const years = { ...(from === undefined ? {} : { yearFrom: from }), ...(to === undefined ? {} : { yearTo: to }) };
  const cities = ids.map((place, index) => ({ name: `city${index + 1}`, filter: { place, ...years } }));
  const query = `query CompareCities($ids: [ID!]!, $years: RegulationActFilter, ${cities
    .map(({ name }) => `$${name}: ActivityFilter!`)
    .join(', ')}) {
  nodes(ids: $ids) {
    ... on Place {
      name
      congress {
        ${ACTS.replaceAll('\n', '\n  ')}
      }
    }
  }
${cities.map(({ name }) => `  ${name}: activities(filter: $${name}, first: 100) {\n    ${ACTIVITIES}\n  }`).join('\n')}
}`;
  const filters = Object.fromEntries(cities.map(({ name, filter }) => [name, filter]));
  return graphiqlLink(query, { ids, years, ...filters });
}
