/** The part of facts.json that is scored: what gold files and our own have in common. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ZhengtuError } from '../model/errors.js';

const scoredFacts = z.object({
  document: z
    .record(z.string(), z.json())
    .nullish()
    .transform((document) => document ?? {}),
  regulationActs: z
    .array(z.object({ title: z.string(), action: z.string(), status: z.string(), actor: z.string() }))
    .default([]),
  activities: z
    .array(z.object({ category: z.string(), object: z.string(), count: z.number(), unit: z.string() }))
    .default([]),
  roles: z.array(z.object({ person: z.string().nullish(), role: z.string(), body: z.string() })).default([]),
  bodies: z.array(z.object({ name: z.string() })).default([]),
  places: z.array(z.object({ name: z.string() })).default([]),
  projects: z.array(z.object({ name: z.string() })).default([]),
});

export type ScoredFacts = Readonly<z.infer<typeof scoredFacts>>;
export type Json = z.infer<ReturnType<typeof z.json>>;

/** What a report says of which nothing was found. */
export const NO_FACTS: ScoredFacts = scoredFacts.parse({});

const EXTENSION = '.json';

/** The reports of a folder by name, one NAME.json each. */
export async function readScoredFacts(folder: string): Promise<ReadonlyMap<string, ScoredFacts>> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) {
    throw new ZhengtuError(
      'BAD_USER_INPUT',
      `${folder}: expected a folder of facts, found ${found ? 'a file' : 'none'}`,
      {
        hint: 'write one with `zhengtu extract INPUT --out DIR`',
      },
    );
  }
  const files = (await readdir(folder)).filter((file) => file.endsWith(EXTENSION));
  const entries = files.map(
    async (file) => [file.slice(0, -EXTENSION.length), await readFacts(join(folder, file))] as const,
  );
  return new Map(await Promise.all(entries));
}

async function readFacts(path: string): Promise<ScoredFacts> {
  const parsed = scoredFacts.safeParse(parseJson(await readFile(path, 'utf8'), path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ZhengtuError('BAD_FACTS', `${path}: at ${issue?.path.join('.') || 'the top'}: ${issue?.message}`, {
    hint: 'expected the format of facts.json',
    cause: parsed.error,
  });
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ZhengtuError('BAD_FACTS', `${path}: expected JSON, found what is none`, { cause });
  }
}
