import { escapeUTF8 } from 'entities';

/** Characters that no XML document may contain, however they are written; halves of surrogate pairs among them. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

const written = (value: string | number): string => escapeUTF8(String(value).replace(FORBIDDEN, ''));

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; `content` is XML already, what is undefined among the attributes is left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const listed = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${written(value)}"`,
  );
  return content === '' ? `<${name}${listed.join('')}/>` : `<${name}${listed.join('')}>${content}</${name}>`;
}

export const text = written;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
