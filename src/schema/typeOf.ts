import type { ActivityRecord, DocumentRecord, EntityRecord } from '../model/graph.js';
import type { EntityKind } from '../model/vocabulary.js';

export type NodeRecord = EntityRecord | ActivityRecord | DocumentRecord;

const TYPE_OF = {
  PLACE: 'Place',
  BODY: 'Body',
  REGULATION: 'Regulation',
  PROJECT: 'Project',
  PERSON: 'Person',
  OFFICE: 'Office',
  MEETING: 'Meeting',
} as const satisfies Record<EntityKind, string>;

/** Name of the contract's type that a record is. */
export function typeOf(record: NodeRecord): string {
  if ('type' in record) return TYPE_OF[record.type];
  return 'category' in record ? 'Activity' : 'Document';
}
