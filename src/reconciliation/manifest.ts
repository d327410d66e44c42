import { allTypes } from './types.js';

/** What the service is and where its parts are, as version 0.2 of the specification lays it out. */
export function manifestAt(base: string) {
  const suggest = (what: string) => ({ service_url: base, service_path: `/reconcile/suggest/${what}` });
  return {
    versions: ['0.2'],
    name: 'Zhengtu 政图',
    identifierSpace: `${base}/`,
    schemaSpace: `${base}/graphql`,
    documentation: `${base}/graphql`,
    defaultTypes: allTypes(),
    view: { url: `${base}/{{id}}` },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, width: 430, height: 240 },
    suggest: { entity: suggest('entity'), property: suggest('property'), type: suggest('type') },
    extend: {
      propose_properties: { service_url: base, service_path: '/reconcile/extend/propose' },
      property_settings: [],
    },
  };
}
