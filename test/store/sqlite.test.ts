import { openStore } from '../../src/store/open.js';
import { describeGraphStore } from './contract.js';

describeGraphStore('SQLite', () => openStore('sqlite::memory:'));
