/** Reads what a script has learnt or measured and the project ships as data. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ZhengtuError } from '../../model/errors.js';

const FOLDER = fileURLToPath(new URL('../../../data/model/', import.meta.url));

/** Throws BAD_LEXICON, with the script that writes the file, where it is not what the schema expects. */
export function loadTrained<Model extends z.ZodType>(
  name: string,
  model: Model,
  script: string,
  file: string = `${FOLDER}${name}`,
): z.infer<Model> {
  try {
    return model.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const what = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new ZhengtuError('BAD_LEXICON', `data/model/${name}: expected what ${script} writes, came: ${what}`, {
      hint: `write it anew with ${script}`,
      cause,
    });
  }
}
