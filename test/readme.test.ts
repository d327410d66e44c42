import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExtractor } from '../src/extract/index.js';
import { toReportGraph } from '../src/store/reportGraph.js';
import { type Served, served } from './api/served.js';

const root = new URL('../', import.meta.url);
const block = (readme: string, language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readFileSync(new URL(readme, root), 'utf8'))?.[1] ?? '';

describe('the question and the answer of the READMEs', () => {
  let server: Served;
  beforeAll(async () => {
    const extractor = createExtractor();
    const folder = new URL('data/sample/', root);
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    server = await served(
      files.flatMap((name) => {
        const text = readFileSync(new URL(name, folder), 'utf8');
        return extractor.extract(name, text).map((facts) => toReportGraph(facts, text));
      }),
    );
  });
  afterAll(() => server?.close());

  it.each(['README.md', 'README.zh-CN.md'])('%s shows what the server answers', async (readme) => {
    expect(await server.ask(block(readme, 'graphql'))).toEqual(JSON.parse(block(readme, 'json')));
  });
});
