/** Where labels stand so that none covers another or a node, and none is cut off: the largest nodes choose first. Pure. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  /** The radius of the node. */
  readonly size: number;
  readonly width: number;
  /** What was chosen: before all others. */
  readonly isForced: boolean;
}

export interface Placed<Item extends Labelled> {
  readonly item: Item;
  readonly left: number;
  /** The middle of the line of text. */
  readonly middle: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 4;

/** A label for which no side of its node is free is left out. */
export function placed<Item extends Labelled>(
  items: readonly Item[],
  height: number,
  area: { readonly width: number; readonly height: number },
): readonly Placed<Item>[] {
  const taken: { readonly box: Box; readonly of: Item }[] = items.map((of) => ({ box: boxOfNode(of), of }));
  const found: Placed<Item>[] = [];
  for (const item of [...items].sort(byImportance)) {
    const free = sidesOf(item, height).find(
      (box) => isWithin(box, area) && !taken.some((other) => other.of !== item && overlap(box, other.box)),
    );
    if (!free) continue;
    taken.push({ box: free, of: item });
    found.push({ item, left: free.left, middle: (free.top + free.bottom) / 2 });
  }
  return found;
}

const byImportance = (left: Labelled, right: Labelled): number =>
  Number(right.isForced) - Number(left.isForced) || right.size - left.size;

const boxOfNode = ({ x, y, size }: Labelled): Box => ({
  left: x - size,
  top: y - size,
  right: x + size,
  bottom: y + size,
});

/** Right, left, below, above: as one reads. */
function sidesOf({ x, y, size, width }: Labelled, height: number): readonly Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    at(x + size + GAP, y - height / 2),
    at(x - size - GAP - width, y - height / 2),
    at(x - width / 2, y + size + 1),
    at(x - width / 2, y - size - 1 - height),
  ];
}

const isWithin = ({ left, top, right, bottom }: Box, area: { readonly width: number; readonly height: number }) =>
  left >= 0 && top >= 0 && right <= area.width && bottom <= area.height;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
