import type { ComponentChildren } from 'preact';
import { withParams } from '../../app/address.js';
import { EntityHeadDocument, type EntityHeadQuery } from '../../graph/operations.js';
import { graphiqlHref } from '../../graph/request.js';
import { CopyLink } from '../../shared/CopyLink.js';
import { EntityLink, KindMark } from '../../shared/names.js';
import { QueryLink } from '../../shared/Table.js';
import { useWords, type Words } from '../../words/index.js';

type Node = NonNullable<EntityHeadQuery['node']>;
export type EntityNode = Extract<Node, { readonly name: string }>;

export function Head({ entity }: { readonly entity: EntityNode }) {
  const t = useWords();
  const facts = factsOf(entity, t).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <header class="entity-head">
      <KindMark id={entity.id} />
      <h1 lang="zh-CN">{entity.name}</h1>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="take">
        <a class="button" href={withParams('/network', { id: entity.id })}>
          {t.entity.network}
        </a>
        {entity.__typename === 'Place' && (
          <a class="button" href={withParams('/compare', { place: entity.id })}>
            {t.entity.compare}
          </a>
        )}
        <CopyLink />
        <QueryLink href={graphiqlHref(EntityHeadDocument, { id: entity.id })} />
      </p>
    </header>
  );
}

type Fact = readonly [string, ComponentChildren];

const link = (named: { readonly id: string; readonly name: string } | null): ComponentChildren =>
  named && <EntityLink {...named} />;

function factsOf(entity: EntityNode, t: Words): readonly Fact[] {
  const aliases: Fact = [t.entity.aliases, <Aliases key="aliases" of={entity.aliases} />];
  switch (entity.__typename) {
    case 'Place':
      return [
        [t.entity.level, t.levels[entity.level]],
        [t.entity.parent, link(entity.parent)],
        [t.entity.code, entity.code],
        [t.entity.congress, link(entity.congress)],
        [t.entity.government, link(entity.government)],
      ];
    case 'Body':
      return [
        [t.entity.kind, t.bodyKinds[entity.kind]],
        [t.entity.place, link(entity.place)],
        [t.entity.parent, link(entity.parent)],
        ...(entity.aliases.length > 0 ? [aliases] : []),
      ];
    case 'Regulation':
      return [
        [t.entity.kind, t.regulationKinds[entity.regulationKind]],
        [t.entity.place, link(entity.place)],
        [t.entity.topics, entity.topics.length > 0 && <span lang="zh-CN">{entity.topics.join('、')}</span>],
        ...(entity.aliases.length > 0 ? [aliases] : []),
      ].filter(([, value]) => value !== false) as readonly Fact[];
    case 'Project':
      return [
        [t.entity.kind, t.projectKinds[entity.projectKind]],
        [t.entity.place, link(entity.place)],
      ];
    case 'Office':
      return [
        [t.entity.body, link(entity.officeBody)],
        [t.entity.place, link(entity.officeBody.place)],
      ];
    case 'Meeting':
      return [
        [t.entity.body, link(entity.body)],
        [t.entity.session, entity.session],
        [t.entity.date, entity.date],
      ];
    case 'Person':
      return [];
  }
}

const MOST_ALIASES = 6;

const Aliases = ({ of }: { readonly of: readonly string[] }) => (
  <span lang="zh-CN" title={of.join('、')}>
    {of.slice(0, MOST_ALIASES).join('、')}
    {of.length > MOST_ALIASES && ' …'}
  </span>
);
