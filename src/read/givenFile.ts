import { ZhengtuError } from '../model/errors.js';
import { kindOf, kindOfContent } from './formats/registry.js';
import type { Unread } from './openInputs.js';

/** One file that was handed over as bytes; a name that tells no format leaves that to how the bytes begin. */
export function givenFile(name: string, bytes: Uint8Array): Unread {
  const kind = kindOf(name) ?? kindOfContent(bytes);
  const [extension] = kind.extensions;
  if (!('read' in kind) || extension === undefined) {
    throw new ZhengtuError(
      'UNSUPPORTED_FORMAT',
      `${name}: expected one report (txt, html, docx, pdf), came an archive`,
      {
        hint: 'unpack it first',
      },
    );
  }
  return { name, where: name, bytes, extension };
}
