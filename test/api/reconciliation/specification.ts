import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/** The specification's own JSON schemas; where they come from and under which licence: schemas/LICENSE.md. */
const FOLDER = new URL('./schemas/', import.meta.url);

const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true });
formats.default(ajv);
/** How a service asks for a password, which ours does not: the schema of the manifest leads elsewhere for that. */
ajv.addSchema({
  $id: 'http://swagger.io/v2/schema.json',
  definitions: { securityDefinitions: { additionalProperties: {} } },
});
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
  ajv.addSchema(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')), file.replace('.json', ''));
}

/** What is wrong with a message according to the specification; nothing when it is right. */
export function faultsOf(schema: string, message: unknown): readonly string[] {
  if (ajv.validate(schema, message)) return [];
  return (ajv.errors ?? []).map(({ instancePath, message: fault }) => `${instancePath} ${fault}`);
}
