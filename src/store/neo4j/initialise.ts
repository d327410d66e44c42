import { ZhengtuError } from '../../model/errors.js';
import { placeId } from '../../model/ids.js';
import { officialDivisions } from '../../places/official.js';
import { shortForm } from '../shortForm.js';
import { inBatches } from './batches.js';
import type { Connection } from './connection.js';
import { settleFindable } from './findable.js';
import { schema } from './statements.js';

/** Raised whenever cypher/schema.cypher or the meaning of a property changes. */
const SCHEMA_VERSION = 4;

/** Makes sure that the database holds a graph of ours, and makes one where it holds nothing at all. */
export async function initialise(connection: Connection, url: string, mustExist: boolean): Promise<void> {
  const [{ schema: version, filled } = { schema: null, filled: false }] = await connection.read((tx) =>
    tx.run<{ schema: number | null; filled: boolean }>('graph'),
  );
  if (version === SCHEMA_VERSION) return;
  if (version !== null) {
    throw new ZhengtuError(
      'STORE',
      `The graph at ${url} has schema version ${version}; this version of Zhengtu reads ${SCHEMA_VERSION}.`,
      { hint: 'use the version of Zhengtu that made it, or read the reports into an empty database' },
    );
  }
  if (filled) {
    throw new ZhengtuError('STORE', `The database at ${url} holds something else than a graph of Zhengtu.`, {
      hint: 'name an empty database (NEO4J_DATABASE), or another server; Zhengtu leaves this one as it is',
    });
  }
  if (mustExist) {
    throw new ZhengtuError('STORE', `The database at ${url} holds no graph yet.`, {
      hint: 'name another with --store or ZHENGTU_STORE, or fill this one by reading reports: zhengtu ingest INPUT',
    });
  }
  for (const command of schema()) await connection.command(command);
  await putPlaces(connection);
  await connection.command('CALL db.awaitIndexes(60)');
}

/** One transaction with the mark that says the graph is made: whoever comes second finds it complete. */
async function putPlaces(connection: Connection): Promise<void> {
  const rows = officialDivisions().map(({ code, name, level, parent }) => ({
    id: placeId(code),
    code,
    name,
    level,
    parent: parent === undefined ? null : placeId(parent),
    short: shortForm(name) ?? null,
  }));
  const lines = rows
    .filter(({ parent }) => parent !== null)
    .map(({ id, parent }) => ({ relation: 'PART_OF', source: id, target: parent }));
  await connection.write(async (tx) => {
    const [made] = await tx.run<{ schema: number | null }>('claim-graph', { schema: SCHEMA_VERSION });
    if (made?.schema === SCHEMA_VERSION) return;
    await tx.run('read-gate');
    await inBatches(tx, 'put-place', rows);
    await inBatches(tx, 'link-entity', lines);
    await settleFindable(
      tx,
      rows.map(({ id }) => id),
    );
  });
}
