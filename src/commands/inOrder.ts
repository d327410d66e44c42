/** Does the work on several items at a time, at most `atOnce` of them, and gives the results in the order of the items. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncIterable<Result> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    begun.push(work(item));
    const [first] = begun;
    if (first && begun.length >= atOnce) {
      yield await first;
      begun.shift();
    }
  }
  for (const result of begun) yield await result;
}
