/** Columns that several tables share. */
import type { Action, Status } from '../../graph/kinds.js';
import type { ActOnRegulationFragment } from '../../graph/operations.js';
import { EvidenceButton, type Proof } from '../../shared/Evidence.js';
import { ActionMark, EntityLink } from '../../shared/names.js';
import type { Column } from '../../shared/Table.js';
import { shortBody } from '../../shared/titles.js';
import type { Words } from '../../words/index.js';

export type Act = ActOnRegulationFragment;

export const actKey = ({ body, node, action, status }: Act): string => `${body.id} ${node.id} ${action} ${status}`;

/** The evidence as a button, and in the CSV the sentence, the report and the span. */
export const evidenceColumns = <Row,>(
  t: Words,
  proofsOf: (row: Row) => readonly Proof[],
  nameOf: (row: Row) => string,
): readonly Column<Row>[] => [
  {
    key: 'evidence',
    label: t.columns.evidence,
    kind: 'evidence',
    value: (row) => proofsOf(row)[0]?.sentence,
    cell: (row) => <EvidenceButton proofs={proofsOf(row)} of={nameOf(row)} />,
  },
  { key: 'document', label: t.columns.document, value: (row) => proofsOf(row)[0]?.document.title, hidden: true },
  {
    key: 'span',
    label: 'URL',
    value: (row) => {
      const [proof] = proofsOf(row);
      return proof && `${location.origin}/${proof.document.id}?at=${proof.start}-${proof.end}`;
    },
    hidden: true,
  },
];

export const actionColumns = <
  Row extends { readonly action: Action; readonly status: Status; readonly years: readonly number[] },
>(
  t: Words,
): readonly Column<Row>[] => [
  {
    key: 'action',
    label: t.columns.action,
    value: ({ action }) => t.actions[action],
    cell: ({ action, status }) => <ActionMark action={action} status={status} />,
  },
  { key: 'status', label: t.columns.status, value: ({ status }) => t.statuses[status], hidden: true },
  { key: 'years', label: t.columns.years, kind: 'number', value: ({ years }) => years.join('、') },
];

export const bodyColumn = <Row extends { readonly body: { readonly id: string; readonly name: string } }>(
  t: Words,
): Column<Row> => ({
  key: 'body',
  label: t.columns.body,
  kind: 'body',
  value: ({ body }) => body.name,
  cell: ({ body: { id, name } }) => <EntityLink id={id} name={shortBody(name)} />,
});

export const nameColumn = <Row extends { readonly id: string; readonly name: string }>(label: string): Column<Row> => ({
  key: 'name',
  label,
  value: ({ name }) => name,
  cell: ({ id, name }) => <EntityLink id={id} name={name} />,
});
