import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { DOCUMENT_KINDS, type DocumentKind } from '../../src/model/vocabulary.js';
import { factsIn } from './frames.js';

const common = { text: z.string(), because: z.string(), frame: z.enum(DOCUMENT_KINDS).optional() };
const named = z.array(z.strictObject({ ...common, finds: z.array(z.string()) }));
const placed = z.array(z.strictObject({ ...common, codes: z.array(z.string()) }));

const rows = <T extends z.ZodType>(file: string, shape: T): z.infer<T> =>
  shape.parse(parse(readFileSync(new URL(`../cases/${file}.yaml`, import.meta.url), 'utf8')));

/** What the opening of the example reports names itself. */
const opening = (frame: DocumentKind = 'NPC_SC'): readonly string[] =>
  factsIn('', frame).bodies.map(({ name }) => name);

describe('bodies', () => {
  it.each(rows('bodies', named).map((row) => [row.because, row] as const))('%s', (_, { text, frame, finds }) => {
    const found = factsIn(text, frame).bodies.map(({ name }) => name);
    const own = opening(frame);
    expect(found.filter((name) => !own.includes(name)).sort()).toEqual([...finds].sort());
  });
});

describe('places', () => {
  it.each(rows('places', placed).map((row) => [row.because, row] as const))('%s', (_, { text, codes }) => {
    const found = factsIn(text).places.map(({ code, within, name }) => code ?? `${within}/${name}`);
    expect(found.filter((code) => code !== '220800').sort()).toEqual([...codes].sort());
  });
});

describe('roles', () => {
  it.each(rows('roles', named).map((row) => [row.because, row] as const))('%s', (_, { text, frame, finds }) => {
    const found = factsIn(text, frame).roles.map(({ person, role, body }) => `${person}|${role}|${body}`);
    expect(found.sort()).toEqual([...finds].sort());
  });
});
