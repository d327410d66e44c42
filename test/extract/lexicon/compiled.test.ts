import { expect, test } from 'vitest';
import { compiledContent, digestOf } from '../../../src/extract/lexicon/compiled.js';

const source = '- { id: rivers, words: [河, 江] }';
const content = [{ id: 'rivers', words: ['河', '江'] }];
const compiled = { 'waters.yaml': { digest: digestOf(source), content } };

test('a file that the build has read is not read again', () => {
  expect(compiledContent('waters.yaml', source, compiled)).toEqual(content);
});

test('a file that was edited since the build is read itself', () => {
  expect(compiledContent('waters.yaml', source.replace('江', '湖'), compiled)).toBeUndefined();
});

test('a file that was added since the build is read itself', () => {
  expect(compiledContent('hills.yaml', source, compiled)).toBeUndefined();
});
