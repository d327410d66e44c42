import type { EntityRecord, JudgementRecord } from '../model/graph.js';
import { DocumentInput, IngestReport, JudgeArgs } from '../schema/changes.js';
import { Arg, Args, Ctx, ID, Mutation, Resolver } from '../schema/decorators.js';
import { Entity } from '../schema/entity.js';
import { badInput } from './badInput.js';
import type { Context } from './graph.js';

export interface Rejected {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

/** What a mutation asks of the process around the API, which knows how reports are read. */
export interface Changes {
  /** Answers the ids of the documents that were read, and what was not. */
  ingest(documents: readonly DocumentInput[]): Promise<{
    readonly ids: readonly string[];
    readonly removed: readonly string[];
    readonly rejected: readonly Rejected[];
  }>;
  removeDocument(id: string): Promise<boolean>;
  judge(judgement: JudgementRecord): Promise<EntityRecord>;
}

const MAX_DOCUMENTS = 50;
const MAX_REASON = 1000;
/** No store keeps null bytes and half surrogates as they are; lines may be broken. */
const WORDS = /^[\P{C}\s\p{Cf}]*$/u;

@Resolver()
export class ChangesResolver {
  @Mutation(() => IngestReport, {
    description:
      'Reads reports into the graph; needs a token. Reading one again replaces what its earlier text said. What cannot be read ' +
      'is told in `rejected`, and the others are read.',
  })
  async ingest(
    @Arg('documents', () => [DocumentInput], { description: `At most ${MAX_DOCUMENTS}, each under a name of its own.` })
    documents: readonly DocumentInput[],
    @Ctx() context: Context,
  ) {
    const changes = context.changes();
    if (documents.length > MAX_DOCUMENTS) {
      throw badInput('documents', `at most ${MAX_DOCUMENTS} documents`, documents.length);
    }
    const { ids, ...report } = await changes.ingest(documents);
    const graph = renewed(context);
    return { ...report, documents: ids.map((id) => graph.getDocument(id)) };
  }

  @Mutation(() => Boolean, {
    description: 'Takes a report out with all that only it said; false where there is none of this id. Needs a token.',
  })
  async removeDocument(
    @Arg('id', () => ID, { description: 'Its id: document/baicheng-2023.' }) id: string,
    @Ctx() context: Context,
  ) {
    const changes = context.changes();
    if (!id.startsWith('document/')) throw badInput('id', 'the id of a document such as document/baicheng-2023', id);
    const removed = await changes.removeDocument(id);
    renewed(context);
    return removed;
  }

  @Mutation(() => Entity, {
    description:
      'A recorded, reversible judgement that two entities are the same, or are not; needs a token. Answers the entity that ' +
      '`left` then stands for. The last word on a pair counts.',
  })
  async judge(@Args(() => JudgeArgs) { left, right, judgement, reason }: JudgeArgs, @Ctx() context: Context) {
    const changes = context.changes();
    if (reason.length > MAX_REASON) throw badInput('reason', `at most ${MAX_REASON} characters`, reason.length);
    if (!WORDS.test(reason)) throw badInput('reason', 'plain words', 'control characters or half characters');
    const entity = await changes.judge({ left, right, judgement, reason, at: new Date().toISOString() });
    renewed(context);
    return entity;
  }
}

/** What a request has read before it changed the graph may hold no more. */
function renewed(context: Context) {
  context.graph = context.afresh();
  return context.graph;
}
