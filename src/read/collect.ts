import { tooLarge } from './refusals.js';

/** A stream's bytes. Throws TOO_LARGE as soon as there are more than allowed. */
export async function collect(stream: AsyncIterable<unknown>, where: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array); // what a byte stream gives
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(where, maxBytes);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
