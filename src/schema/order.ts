import { Field, InputType } from './decorators.js';
import { publicEnum } from './publicEnum.js';

export type Direction = 'ASC' | 'DESC';

export const OrderDirectionEnum = publicEnum('OrderDirection', 'Which way a list runs.', {
  ASC: 'Smallest, earliest or first in code point order comes first.',
  DESC: 'The other way round.',
} satisfies Record<Direction, string>);

export interface Order<Word extends string> {
  readonly field: Word;
  readonly direction: Direction;
}

/** `PlaceOrder` with its `PlaceOrderField`: what a list of this type can be ordered by. */
export function orderOf<Word extends string>(name: string, what: string, meanings: Readonly<Record<Word, string>>) {
  const fields = publicEnum(`${name}OrderField`, `What a list of ${what} can be ordered by.`, meanings);

  @InputType(`${name}Order`, { description: `The order of a list of ${what}.` })
  abstract class OrderInput implements Order<Word> {
    @Field(() => fields, { description: 'What to order by.' })
    readonly field!: Word;

    @Field(() => OrderDirectionEnum, { description: 'Which way.' })
    readonly direction!: Direction;
  }
  return OrderInput;
}
