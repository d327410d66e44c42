import type { ActKey, HoldingKey } from './derive.js';

export interface MentionCount {
  readonly entity: string;
  readonly surface: string | null;
  readonly count: number;
}

/** What a document says at one moment about all that is derived from several documents. */
export interface Said {
  readonly entities: readonly string[];
  readonly mentions: readonly MentionCount[];
  readonly acts: readonly ActKey[];
  readonly holdings: readonly HoldingKey[];
}

export interface MentionChanges {
  readonly entities: ReadonlyMap<string, number>;
  /** By entity, then by surface. */
  readonly surfaces: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** By how much the mentions have become more or fewer. */
export function mentionChanges(before: Said, after: Said): MentionChanges {
  const entities = new Map<string, number>();
  const surfaces = new Map<string, Map<string, number>>();
  const count = ({ entity, surface }: MentionCount, change: number): void => {
    add(entities, entity, change);
    if (surface === null) return;
    const forms = surfaces.get(entity) ?? new Map<string, number>();
    surfaces.set(entity, forms);
    add(forms, surface, change);
  };
  for (const mention of before.mentions) count(mention, -mention.count);
  for (const mention of after.mentions) count(mention, mention.count);
  return { entities, surfaces };
}

export function add(counts: Map<string, number>, key: string, change: number): void {
  counts.set(key, (counts.get(key) ?? 0) + change);
}

/** Each key once, in the order in which they first come. */
export function distinct<Key extends object>(keys: readonly Key[]): readonly Key[] {
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}
