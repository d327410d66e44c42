/** A reading thread for the tests: ends or breaks where the name of the file says so. */
export default async ({ name }) => {
  if (name === 'exit.txt') process.exit(7);
  if (name === 'throw.txt') throw new TypeError('no reader knows this');
  if (name === 'late.txt') {
    setTimeout(() => {
      throw new RangeError('when nobody waited any more');
    });
    await new Promise(() => {});
  }
  return { name, text: '', reports: [] };
};
