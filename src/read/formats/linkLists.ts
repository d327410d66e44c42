/** Menus, breadcrumbs, “related pages”: blocks of which links make up more than half. */
import { isElement, type PageElement, type PageNode } from './linesOf.js';

/** The outermost ones among the nodes and below. Reads each node once. */
export function linkListsOf(nodes: readonly PageNode[]): readonly PageElement[] {
  const found: PageElement[] = [];
  for (const node of nodes) measure(node, found);
  return found;
}

interface Measure {
  readonly links: number;
  /** Characters that are no blanks, in links and in all. */
  readonly linked: number;
  readonly inked: number;
}

const NOTHING: Measure = { links: 0, linked: 0, inked: 0 };

function measure(node: PageNode, found: PageElement[]): Measure {
  if (node.type === 'text') return { ...NOTHING, inked: inked(node.data) };
  if (!isElement(node)) return NOTHING;
  const inside: PageElement[] = [];
  const sum = node.children.map((child) => measure(child, inside)).reduce(plus, NOTHING);
  const own = node.name === 'a' ? { links: sum.links + 1, linked: sum.inked, inked: sum.inked } : sum;
  const isLinkList = BLOCKS.has(node.name) && own.links >= 2 && own.linked * 2 > own.inked;
  found.push(...(isLinkList ? [node] : inside));
  return own;
}

const BLOCKS: ReadonlySet<string> = new Set('ul ol dl table div section p td'.split(' '));

const plus = (a: Measure, b: Measure): Measure => ({
  links: a.links + b.links,
  linked: a.linked + b.linked,
  inked: a.inked + b.inked,
});

const inked = (text: string): number => text.replace(/\s+/g, '').length;
