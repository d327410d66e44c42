/** What runs in each process of readers.ts: a store that is asked from outside, and that changes nothing. */
import workerpool from 'workerpool';
import { isQuestion } from '../questions.js';
import { openSqlite } from './store.js';

const [path = ''] = process.argv.slice(2);
const store = openSqlite(path, { mustExist: true, readOnly: true });

// A terminal sends it to all processes of a command; when to stop is said by the one that asks.
process.on('SIGINT', () => {});

workerpool.worker({
  ask(method: string, args: readonly unknown[]): Promise<unknown> {
    if (!isQuestion(method)) throw new TypeError(`expected a question, came ${method}`);
    return Reflect.apply(store[method], store, args);
  },
});
