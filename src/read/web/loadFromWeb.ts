/** An address → its file; what the server calls it decides what it is, and its beginning where the server doesn't say. */
import { ZhengtuError } from '../../model/errors.js';
import { kindOfContent, kindOfMediaType } from '../formats/registry.js';
import type { Loaded, LoadOptions } from '../load.js';
import { addressName } from './addressName.js';
import { download } from './download.js';
import { isPublic } from './publicAddress.js';
import { webAddress } from './webAddress.js';

export async function loadFromWeb(text: string, { maxBytes, allowPrivate }: LoadOptions): Promise<Loaded> {
  const address = webAddress(text);
  const where = address.href;
  const { bytes, contentType = '' } = await download(address, {
    maxBytes,
    isAllowed: allowPrivate ? () => true : isPublic,
    checkType: (type = '') => refuseUnread(type, where),
  });
  const kind = kindOfMediaType(mediaTypeOf(contentType)) ?? kindOfContent(bytes);
  const declared = /\bcharset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1];
  return { name: addressName(address, kind), where, bytes, kind, declared };
}

const mediaTypeOf = (contentType: string): string => (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();

function refuseUnread(contentType: string, where: string): void {
  if (!UNREAD.test(mediaTypeOf(contentType))) return;
  throw new ZhengtuError('UNSUPPORTED_FORMAT', `${where}: expected a page or a document, found ${contentType}`, {
    hint: 'pass the address of the report itself',
  });
}

/** Types that say what a file is and that it holds no report; others are often wrong or say nothing. */
const UNREAD =
  /^(?:image|audio|video|font|model)\/|json|javascript|\/css|\/csv|ms-excel|ms-powerpoint|spreadsheetml|presentationml/;
