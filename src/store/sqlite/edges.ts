import { setImmediate } from 'node:timers/promises';
import type { EdgeKey, EvidenceRef } from '../../model/graph.js';
import { type Action, RELATION_OF_ACTION, type RelationKind } from '../../model/vocabulary.js';
import type { EdgeSource, Step } from '../walk/edgeSource.js';
import { entityOf } from './identities.js';
import type { StatementName, Statements } from './statements.js';

interface EdgeRow {
  readonly source: string;
  readonly target: string;
  readonly relation: RelationKind;
  readonly weight: number;
  readonly years: string | null;
}

/** After so many nodes other requests get their turn: the engine answers at once, and a walk asks for many. */
const NODES_AT_ONCE = 50;

/** `run` is what every question to the engine goes through. */
export function edgeSource(statements: Statements, run: <Result>(work: () => Result) => Result): EdgeSource {
  const forEach = async <Result>(nodes: readonly string[], work: (node: string) => readonly Result[]) => {
    const results: (readonly Result[])[] = [];
    for (const node of nodes) {
      if (results.length % NODES_AT_ONCE === NODES_AT_ONCE - 1) await setImmediate();
      results.push(run(() => work(node)));
    }
    return results;
  };
  const steps = (name: StatementName, params: Parameters<Statements['rows']>[1]) => statements.rows<Step>(name, params);

  return {
    known: async (ids) => ids.map((id) => run(() => entityOf(statements, id)?.id)),
    of: (nodes, kinds, first) => {
      const relations = listed(kinds);
      return forEach(nodes, (node) => [
        ...steps('edges-from', { node, relations, first }),
        ...steps('edges-to', { node, relations, first }),
      ]);
    },
    between: async (nodes, kinds, first) => {
      const params = { nodes: JSON.stringify(nodes), relations: listed(kinds), first };
      const rows = run(() => statements.rows<EdgeRow>('edges-between', params));
      return rows.map((row) => ({ ...row, years: yearsIn(row.years) }));
    },
  };
}

/** In a form in which the engine can look for a whole word. */
const listed = (relations: readonly RelationKind[]): string => ` ${relations.join(' ')} `;

/** Of a text with years or dates in it. */
function yearsIn(text: string | null): readonly number[] {
  const years = new Set(text?.match(/(?<!\d)\d{4}(?!\d)/g));
  return [...years].map(Number).sort((left, right) => left - right);
}

const ACTION_OF = new Map(
  Object.entries(RELATION_OF_ACTION).map(([action, relation]) => [relation as string, action as Action]),
);

/** Where an edge is written; what names and the official list draw, is where its lower end is spoken of. */
export function edgeEvidence(statements: Statements, edge: EdgeKey, first: number): readonly EvidenceRef[] {
  const { source, target, relation } = edge;
  const action = ACTION_OF.get(relation);
  const refs = (name: StatementName, params: Parameters<Statements['rows']>[1]): readonly EvidenceRef[] =>
    statements.rows<{ ref: string }>(name, { ...params, first }).map(({ ref }) => JSON.parse(ref) as EvidenceRef); // ours
  if (action !== undefined) return refs('act-evidence', { source, target, action });
  if (relation === 'HOLDS') return refs('holding-evidence', { source, target });
  if (relation === 'CARRIED_OUT') return refs('project-evidence', { source, target });
  if (relation === 'MENTIONS') return refs('reported-evidence', { source, target });
  return refs('mention-evidence', { entity: relation === 'HELD' ? target : source });
}
