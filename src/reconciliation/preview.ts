import type { EntityRecord } from '../model/graph.js';
import type { GraphStore } from '../store/port.js';
import { PROPERTIES } from './properties.js';
import { TYPES } from './types.js';

/** A card about an entity, to be shown in a frame of 430 × 240: what it is, what else it is called, where it is spoken of. */
export async function previewOf(store: GraphStore, id: string): Promise<string | undefined> {
  const [record] = await store.entities([id]);
  if (record === undefined) return undefined;
  const [aliases = []] = await store.aliases([record.id]);
  const [mentions] = await store.page('mentions', [{ query: { entity: record.id }, first: 1, total: true }]);
  const ref = mentions?.rows[0]?.row.evidence;
  const [evidence] = ref === undefined ? [] : await store.evidence([ref]);
  const [document] = ref === undefined ? [] : await store.documents([ref.document]);
  const facts = [
    TYPES[record.type].name,
    ...(await factsOf(store, record)),
    ...(aliases.length === 0 ? [] : [`又称 ${aliases.slice(0, 5).join('、')}`]),
    `${mentions?.total ?? 0} 处提及`,
  ];
  return page(record.name, facts, evidence?.sentence, document?.title);
}

async function factsOf(store: GraphStore, record: EntityRecord): Promise<readonly string[]> {
  const near = PROPERTIES.filter(({ type, kinds }) => type !== undefined && kinds.includes(record.type));
  const others = await store.entities(near.flatMap(({ values }) => values(record)));
  return others.flatMap((other) => other?.name ?? []);
}

function page(name: string, facts: readonly string[], sentence: string | undefined, title: string | undefined): string {
  const quote =
    sentence === undefined
      ? ''
      : `<blockquote>${escaped(sentence)}<footer>${escaped(title ?? '')}</footer></blockquote>`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(name)}</title><style>
body { font: 13px/1.5 system-ui, sans-serif; margin: 12px; color: #1b1f24; background: #fff }
h1 { font-size: 16px; margin: 0 0 4px } p { margin: 0 0 8px; color: #57606a }
blockquote { margin: 0; padding-left: 8px; border-left: 3px solid #d0d7de } footer { color: #57606a }
</style></head><body><h1>${escaped(name)}</h1><p>${facts.map(escaped).join(' · ')}</p>${quote}</body></html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
