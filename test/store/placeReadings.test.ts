import { expect, test } from 'vitest';
import { placeReadings } from '../../scripts/place-readings.js';
import { officialDivisions } from '../../src/places/official.js';
import { divisionReadings } from '../../src/places/readings.js';

test('the readings of official divisions are what the dictionary says; if they are not: npm run readings', () => {
  const kept = officialDivisions().map(({ name }) => [
    name,
    divisionReadings(name)?.map((reading) => reading.join(' ')),
  ]);
  expect(Object.fromEntries(kept)).toEqual(placeReadings());
});

test.for([
  ['重庆市', ['chong qing shi']],
  ['乐清市', ['le qing shi', 'yue qing shi']],
  ['吕梁市', ['lv liang shi']],
  ['朝阳区', ['chao yang qu']],
] as const)('%s is read in %j', ([name, readings]) => {
  expect(divisionReadings(name)?.map((reading) => reading.join(' '))).toEqual(readings);
});

test('another name has no readings of a division', () => {
  expect(divisionReadings('constructor')).toBeUndefined();
});
