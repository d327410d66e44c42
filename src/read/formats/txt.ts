import { decode } from '../decode.js';
import type { Format } from './format.js';

export const txt: Format = {
  extensions: ['.txt'],
  mediaTypes: ['text/plain'],
  read: async (bytes, name, hints) => decode(bytes, name, hints),
};
