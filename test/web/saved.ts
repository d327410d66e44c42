import type { Locator, Page } from 'playwright-core';

/** What a button of a page hands to the reader as a file. */
export async function savedText(
  page: Page,
  button: string,
  encoding: BufferEncoding = 'utf8',
  within: Page | Locator = page,
): Promise<string> {
  const download = page.waitForEvent('download');
  await within.getByRole('button', { name: button }).first().click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString(encoding);
}
