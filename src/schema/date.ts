import { GraphQLScalarType } from 'graphql';
import { ZhengtuError } from '../model/errors.js';

/** A day without a time, so that it means the same in every time zone; a string inside and outside. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day as in ISO 8601: `2024-01-25`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: day,
  parseValue: day,
});

function day(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isOnTheCalendar(value)) return value;
  throw new ZhengtuError('BAD_USER_INPUT', `Date: expected a day such as 2024-01-25, came ${JSON.stringify(value)}.`);
}

const isOnTheCalendar = (value: string): boolean => {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};
