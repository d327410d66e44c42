/**
 * The server that the Neo4j tests run on: NEO4J_URL, else one of our own, else none. Without one the tests are skipped, and
 * one line says what is missing; where CI=true that is a failure.
 */
import type { TestProject } from 'vitest/node';
import { claimForTests } from './database.js';
import { missingForServer, newServer, type Server } from './server.js';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Server | null;
  }
}

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_URL: url, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, CI } = process.env;
  if (url !== undefined && url !== '') {
    const server = {
      url,
      username: NEO4J_USERNAME || 'neo4j',
      password: NEO4J_PASSWORD ?? '',
      database: NEO4J_DATABASE || 'neo4j',
    };
    await claimForTests(server);
    project.provide('neo4j', server);
    return undefined;
  }
  const missing = missingForServer();
  if (missing !== undefined) {
    const line = `The Neo4j tests need a server: set NEO4J_URL, or install ${missing} and they start one by themselves.`;
    if (CI === 'true') throw new Error(line);
    console.warn(`${line} They are skipped.`);
    project.provide('neo4j', null);
    return undefined;
  }
  const own = await newServer();
  try {
    await own.start();
    const { url: address, username, password, database } = own;
    await claimForTests({ url: address, username, password, database });
    project.provide('neo4j', { url: address, username, password, database });
  } catch (error) {
    await own.remove();
    throw error;
  }
  return () => own.remove();
}
