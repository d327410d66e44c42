import type { Format } from './format.js';

export const docx: Format = {
  extensions: ['.docx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  read: async (bytes, name) => {
    const { textOfDocx } = await import('./textOfDocx.js'); // its parser takes longer to load than most files to read
    return textOfDocx(bytes, name);
  },
};
