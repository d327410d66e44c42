import { inject } from 'vitest';
import { describeGraphStore } from '../store/contract.js';
import { openedEmpty } from './database.js';

const server = inject('neo4j');
if (server !== null) describeGraphStore('Neo4j', () => openedEmpty(server));
