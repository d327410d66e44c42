import { decode, emptyText } from '../decode.js';
import { damaged } from '../refusals.js';
import type { Format } from './format.js';

export const html: Format = {
  extensions: ['.html', '.htm'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  read: async (bytes, name, { declared = declaredEncoding(bytes) } = {}) => {
    const { text: markup, warnings } = decode(bytes, name, { declared });
    const { textOfHtml } = await import('./textOfHtml.js'); // the parsers take longer to load than a page to read
    const text = textOfPage(markup, textOfHtml, name);
    if (text === '') throw emptyText(name);
    return { text, warnings };
  },
};

function textOfPage(markup: string, textOfHtml: (markup: string) => string, name: string): string {
  try {
    return textOfHtml(markup);
  } catch (cause) {
    throw damaged(name, 'a page', cause);
  }
}

/** Four times as far as a browser looks for the declaration: long titles stand before it. */
const PRESCAN_BYTES = 4096;

/** `<meta charset="gb2312">`, or the charset in the `content` of its older form. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  return /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning)?.[1];
}
