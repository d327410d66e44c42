import type { RegulationKind } from '../model/vocabulary.js';
import { connectionOf } from './connection.js';
import { Field, ObjectType } from './decorators.js';
import { Entity, Node } from './entity.js';
import { RegulationKindEnum } from './enums.js';

@ObjectType({
  description:
    'A normative document that bodies act on: a law, a local regulation, a decision, a policy. Its name is the full title ' +
    'with its place (白城市物业管理条例), so that the same subject in two cities is two regulations.',
  implements: [Node, Entity],
  simpleResolvers: true,
})
export abstract class Regulation {
  @Field(() => RegulationKindEnum, { description: 'What kind of normative document it is.' })
  readonly kind!: RegulationKind;

  @Field(() => [String], {
    description:
      'What its title says it is about: first the subject matters of the Legislation Law (城乡建设与管理, 生态文明建设, ' +
      '历史文化保护, 基层治理), then finer topics such as 物业管理. Empty for rules of a body’s own procedure, and where the title ' +
      'does not tell.',
  })
  readonly topics!: readonly string[];
}

export const RegulationConnection = connectionOf('Regulation', 'regulations', () => Regulation);
