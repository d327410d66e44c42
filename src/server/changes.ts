/** What mutations do to the graph. Reports are read in a thread beside this one, so that questions go on being answered. */
import type { Logger } from 'pino';
import { type LoadedSource, loadSource } from '../commands/loadReports.js';
import type { Readers } from '../commands/readers.js';
import { ZhengtuError } from '../model/errors.js';
import { withoutExtension } from '../read/index.js';
import type { Changes, Rejected } from '../resolvers/changes.js';
import { verdictOn } from '../resolvers/formatError.js';
import type { DocumentInput } from '../schema/changes.js';
import type { GraphStore } from '../store/port.js';

/** No path, no control characters: a name is one word of an id. */
const NAME = /^[^\p{C}\\/]{1,200}$/u;

export interface Changing {
  /** The changes that one request may make, with a log of its own. */
  readonly for: (log: Logger) => Changes;
}

export function changing(store: GraphStore, readers: () => Promise<Readers>): Changing {
  return {
    for: (log) => ({
      ingest: async (documents) => {
        const loaded: LoadedSource[] = [];
        const rejected: Rejected[] = [];
        const names = new Set<string>();
        for (const input of documents) {
          try {
            checkName(input.name, names);
            checkSource(input.source);
            const outcome = await read(input, await readers(), store);
            if ('code' in outcome) rejected.push(outcome);
            else loaded.push(outcome);
          } catch (error) {
            const { code, message, ours, cause } = verdictOn(error);
            if (ours) log.error({ err: cause }, 'a report could not be read');
            rejected.push({ name: input.name, code, message });
          }
        }
        const ids = loaded.flatMap((source) => source.documents.map(({ id }) => id));
        return { ids, removed: loaded.flatMap((source) => source.removed), rejected };
      },
      removeDocument: async (id) => (await store.removeDocuments([id]))[0] === true,
      judge: async (judgement) => {
        const [entity] = await store.judge([judgement]);
        if (entity === undefined) throw new RangeError('the store left a judgement without an answer');
        return entity;
      },
    }),
  };
}

function checkName(name: string, names: Set<string>): void {
  if (!NAME.test(name)) {
    throw new ZhengtuError(
      'BAD_USER_INPUT',
      'name: expected 1 to 200 characters without / and \\, came something else.',
    );
  }
  const id = withoutExtension(name);
  if (names.has(id))
    throw new ZhengtuError('DUPLICATE_NAME', `${name}: expected another name than an earlier one has.`);
  names.add(id);
}

/** An address or the name of a file, and nothing that would spoil a line in which it is shown. */
const SOURCE = /^\P{C}{1,2000}$/u;

function checkSource(source: string | null | undefined): void {
  if (source == null || SOURCE.test(source)) return;
  throw new ZhengtuError('BAD_USER_INPUT', 'source: expected 1 to 2000 plain characters, came something else.');
}

async function read(input: DocumentInput, readers: Readers, store: GraphStore): Promise<LoadedSource | Rejected> {
  const { name, text, source } = input;
  const bytes = Buffer.from(text);
  const reading = await readers.read({ name, where: name, bytes, extension: '.txt', declared: 'utf-8' });
  if (!('code' in reading)) return loadSource({ ...reading, source: source ?? name }, store);
  if (reading.code === 'INTERNAL') throw new Error(reading.message); // no caller may see where our own code failed
  return reading;
}
