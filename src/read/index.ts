export {
  MAX_BYTES,
  type ReadFailure,
  type ReadOptions,
  type ReadText,
  readInputs,
  withoutExtension,
} from './readInputs.js';
