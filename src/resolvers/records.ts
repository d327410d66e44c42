import DataLoader from 'dataloader';

/** Now where it is known, else when it comes. */
export type Soon<Value> = Value | Promise<Value>;

export function andThen<Value, Result>(value: Soon<Value>, next: (value: Value) => Result): Soon<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/**
 * Records by their ids, each asked for once. One that is known is answered without a promise: to GraphQL a promise costs more
 * than the field that it is for, and a query has thousands of fields.
 */
export class Records<Value extends { readonly id: string }> {
  readonly #known = new Map<string, Value>();
  readonly #loader: DataLoader<string, Value | undefined>;

  constructor(ask: (ids: readonly string[]) => Promise<readonly (Value | undefined)[]>) {
    this.#loader = new DataLoader(ask);
  }

  know(records: readonly Value[]): void {
    for (const record of records) this.#known.set(record.id, record);
  }

  find(id: string): Soon<Value | undefined> {
    return this.#known.get(id) ?? this.#loader.load(id);
  }
}
