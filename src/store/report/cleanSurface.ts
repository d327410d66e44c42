/**
 * Words as a reader would copy them. A blank or a line break means something between Latin letters and digits only; within
 * Chinese it comes from typesetting (王　瑞, a broken line).
 */
export function cleanSurface(written: string): string {
  return written
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<![\p{Script=Latin}\d]) | (?![\p{Script=Latin}\d])/gu, '');
}
