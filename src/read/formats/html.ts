import { decode, emptyText } from '../decode.js';
import type { Format } from './format.js';

export const html: Format = {
  extensions: ['.html', '.htm'],
  read: async (bytes, name) => {
    const { text: markup, warnings } = decode(bytes, name, { declared: declaredEncoding(bytes) });
    const { textOfHtml } = await import('./textOfHtml.js'); // the parser takes longer to load than a page to read
    const text = textOfHtml(markup);
    if (text === '') throw emptyText(name);
    return { text, warnings };
  },
};

/** Four times as far as a browser looks for the declaration: long titles stand before it. */
const PRESCAN_BYTES = 4096;

/** `<meta charset="gb2312">`, or the charset in the `content` of its older form. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  return /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning)?.[1];
}
