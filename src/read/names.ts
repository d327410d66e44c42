/** The name under which a source's facts are known. */
export const withoutExtension = (name: string): string => name.replace(/(?<=[^/])\.[^./]*$/, '');

/** By UTF-8 bytes, which sort as code points do; UTF-16 units don't. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
