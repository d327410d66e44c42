/** What runs in each process of processes.ts: a store that is asked from outside; only the one that writes changes anything. */
import workerpool from 'workerpool';
import { isChange, isQuestion } from '../questions.js';
import { openSqlite } from './store.js';

const [path = '', role = 'read'] = process.argv.slice(2);
const isAllowed = role === 'write' ? isChange : isQuestion;
const store = openSqlite(path, { mustExist: true, readOnly: role !== 'write' });

// A terminal sends it to all processes of a command; when to stop is said by the one that asks.
process.on('SIGINT', () => {});

workerpool.worker({
  ask(method: string, args: readonly unknown[]): Promise<unknown> {
    if (!isAllowed(method)) throw new TypeError(`expected something to ${role}, came ${method}`);
    return Reflect.apply(store[method], store, args);
  },
});
