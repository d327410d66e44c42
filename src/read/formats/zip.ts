import type { Archive } from './format.js';

export const zip: Archive = {
  extensions: ['.zip'],
  mediaTypes: ['application/zip', 'application/x-zip-compressed'],
  members: async function* (bytes, name, limits) {
    const { membersOfZip } = await import('./membersOfZip.js'); // few inputs are archives
    yield* membersOfZip(bytes, name, limits);
  },
};
