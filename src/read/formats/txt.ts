import { decode } from '../decode.js';
import type { Format } from './format.js';

export const txt: Format = {
  extensions: ['.txt'],
  read: async (bytes, name) => decode(bytes, name),
};
