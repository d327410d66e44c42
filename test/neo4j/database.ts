import neo4j, { type Driver } from 'neo4j-driver';
import { neo4jAddress } from '../../src/store/neo4j/address.js';
import { connect, LIMITS } from '../../src/store/neo4j/connection.js';
import { settleFindable } from '../../src/store/neo4j/findable.js';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import type { Server } from './server.js';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** A question to the database beside the store, as somebody with Neo4j Browser would put it. */
export async function ask(server: Server, text: string, params: Record<string, unknown> = {}): Promise<Rows> {
  const driver = driverTo(server);
  try {
    const { records } = await driver.executeQuery(text, params, { database: server.database });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

export const driverTo = ({ url, username, password }: Server): Driver =>
  neo4j.driver(url, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });

/** The tests empty their database again and again, so they take one that is empty, or was theirs before, and no other. */
export async function claimForTests(server: Server): Promise<void> {
  const [found] = await ask(server, 'RETURN EXISTS { (:ZhengtuTests) } AS ours, EXISTS { MATCH (n) } AS filled');
  if (found?.filled === true && found.ours !== true) {
    throw new Error(`The database at ${server.url} holds data that is not of these tests, which would delete it.`);
  }
  await ask(server, 'MATCH (n) DETACH DELETE n');
  for (const { name } of await ask(server, 'SHOW CONSTRAINTS')) await ask(server, `DROP CONSTRAINT \`${name}\``);
  for (const { name, type } of await ask(server, 'SHOW INDEXES')) {
    if (type !== 'LOOKUP') await ask(server, `DROP INDEX \`${name}\``);
  }
  await (await opened(server)).close();
  await ask(server, 'CREATE (:ZhengtuTests)');
}

export function opened(server: Server): Promise<GraphStore> {
  Object.assign(process.env, {
    NEO4J_USERNAME: server.username,
    NEO4J_PASSWORD: server.password,
    NEO4J_DATABASE: server.database,
  });
  return openStore(server.url);
}

/** The store with the official places and no report. */
export async function openedEmpty(server: Server): Promise<GraphStore> {
  const touched = await ask(
    server,
    `MATCH (place:Place {official: true})
     WHERE place.mentions <> 0 OR place.related <> 0 OR EXISTS { (place)-[:CALLED]->() }
     SET place.mentions = 0, place.related = 0
     RETURN place.id AS id`,
  );
  await ask(
    server,
    `MATCH (n)
     WHERE n.official IS NULL AND NOT n:Zhengtu AND NOT n:ZhengtuTests AND NOT EXISTS { (n)-[:FINDS]->({official: true}) }
     DETACH DELETE n`,
  );
  const store = await opened(server);
  const connection = await connect(neo4jAddress(server.url, process.env), LIMITS);
  await connection.write((tx) =>
    settleFindable(
      tx,
      touched.map(({ id }) => String(id)),
    ),
  );
  await connection.close();
  return store;
}
