import { COUNTRY_CODE, placeId } from '../../model/ids.js';
import { all, constant, type Fragment, sql } from './fragment.js';

export const COUNTRY = placeId(COUNTRY_CODE);

/** A condition on the row `t` of a listing; none where the query's field is absent. */
export type Condition = Fragment | undefined;
export type Conditions = readonly Fragment[];

export const given = (...conditions: readonly Condition[]): Conditions =>
  conditions.filter((condition) => condition !== undefined);

export const when = <Value>(value: Value | undefined, condition: (value: Value) => Fragment): Condition =>
  value === undefined ? undefined : condition(value);

export const is = (column: string, value: string | undefined): Condition =>
  when(value, (wanted) => sql`${constant(column)} = ${wanted}`);

/** A single value is compared as such, so that an index on the column keeps its order. */
export const isAnyOf = (column: string, values: readonly string[] | undefined): Condition =>
  when(values, ([first, ...rest]) =>
    first !== undefined && rest.length === 0
      ? sql`${constant(column)} = ${first}`
      : sql`${constant(column)} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`,
  );

/** Plain words, where % and _ stand for themselves. */
export const contains = (column: string, words: string | undefined): Condition =>
  when(words, (wanted) => sql`instr(${constant(column)}, ${wanted}) > 0`);

export const isAtLeast = (column: string, bound: number | undefined): Condition =>
  when(bound, (least) => sql`${constant(column)} >= ${least}`);

export const isAtMost = (column: string, bound: number | undefined): Condition =>
  when(bound, (most) => sql`${constant(column)} <= ${most}`);

/** The place itself or any below it. Every place lies below the country, so there is nothing to look up for that one. */
export const isWithin = (column: string, place: string | undefined): Condition =>
  when(place, (wanted) =>
    wanted === COUNTRY
      ? constant(`${column} IS NOT NULL`)
      : sql`${constant(column)} IN (
          WITH RECURSIVE below (id) AS (
            VALUES (${wanted}) UNION SELECT entity.id FROM entity JOIN below ON entity.parent = below.id
          )
          SELECT id FROM below)`,
  );

/** Any year of a JSON list lies between the bounds. */
export function hasYear(years: string, from: number | undefined, to: number | undefined): Condition {
  const between = given(isAtLeast('years.value', from), isAtMost('years.value', to));
  if (between.length === 0) return undefined;
  return sql`EXISTS (SELECT 1 FROM json_each(${constant(years)}) AS years WHERE ${all(between)})`;
}

/** Is found among the rows of another table that meet the conditions: best where those are few. */
export function isAmong(column: string, rows: string, conditions: Conditions): Condition {
  return conditions.length === 0 ? undefined : isIn(column, rows, conditions);
}

export const isIn = (column: string, rows: string, conditions: Conditions): Fragment =>
  sql`${constant(column)} IN (SELECT ${constant(rows)} WHERE ${all(conditions)})`;
