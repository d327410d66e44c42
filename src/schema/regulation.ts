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
}

export const RegulationConnection = connectionOf('Regulation', 'regulations', () => Regulation);
