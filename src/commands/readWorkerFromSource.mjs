/** The worker where nothing is compiled yet, as in the tests: lets this thread read TypeScript, which is set for each thread. */
import { register } from 'tsx/esm/api';

register();
const { default: read } = await import('./readWorker.ts');
export default read;
