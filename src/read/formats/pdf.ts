import type { Format } from './format.js';

export const pdf: Format = {
  extensions: ['.pdf'],
  mediaTypes: ['application/pdf', 'application/x-pdf'],
  read: async (bytes, name) => {
    const { textOfPdf } = await import('./textOfPdf.js'); // 1.6 MB of parser
    return textOfPdf(bytes, name);
  },
};
