import { isInside, isRangeNode, type FormulaNode, type Graph, type RangeNode } from './graph';

/** What a pass must compute: formulas each after those that they read, and the formulas that go round in a circle. */
export interface Plan {
  readonly order: readonly FormulaNode[];
  readonly circular: ReadonlySet<FormulaNode>;
}

type Item = FormulaNode | RangeNode;

const FEW = 200;

/** Plans a pass over `dirty` formulas and `touched` ranges: depth first, with a stack of its own, since chains are long. */
export function plan(graph: Graph, dirty: ReadonlySet<FormulaNode>, touched: ReadonlySet<RangeNode>): Plan {
  const order: FormulaNode[] = [];
  const circular = new Set<FormulaNode>();
  const open = new Set<Item>();
  const closed = new Set<Item>();
  const childrenOf = (item: Item): Iterator<Item> =>
    (isRange(item) ? insideRange(graph, item, dirty) : readBy(graph, item, dirty, touched))[Symbol.iterator]();
  for (const start of dirty) {
    if (closed.has(start)) continue;
    const stack: { item: Item; children: Iterator<Item> }[] = [{ item: start, children: childrenOf(start) }];
    open.add(start);
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      const next = top?.children.next();
      if (!top || next?.done !== false) {
        stack.pop();
        if (!top) continue;
        open.delete(top.item);
        closed.add(top.item);
        if (!isRange(top.item)) order.push(top.item);
      } else if (open.has(next.value)) {
        const from = stack.findIndex(({ item }) => item === next.value);
        for (const { item } of stack.slice(from)) if (!isRange(item)) circular.add(item);
      } else if (!closed.has(next.value)) {
        open.add(next.value);
        stack.push({ item: next.value, children: childrenOf(next.value) });
      }
    }
  }
  return { order, circular };
}

function isRange(item: Item): item is RangeNode {
  return 'rect' in item;
}

function* readBy(
  graph: Graph,
  node: FormulaNode,
  dirty: ReadonlySet<FormulaNode>,
  touched: ReadonlySet<RangeNode>,
): Iterable<Item> {
  for (const slot of node.slots) {
    if (isRangeNode(slot)) {
      if (touched.has(slot)) yield slot;
    } else if ('kind' in slot) {
      const read = graph.at(slot.sheet, slot.row, slot.column);
      if (read && dirty.has(read)) yield read;
    }
  }
}

function* insideRange(graph: Graph, range: RangeNode, dirty: ReadonlySet<FormulaNode>): Iterable<Item> {
  // Looking through the few that are dirty is quicker than through all that stand in the range.
  if (dirty.size < FEW) {
    for (const node of dirty) if (isInside(range.rect, node.sheet, node.row, node.column)) yield node;
  } else {
    for (const node of graph.formulasIn(range.rect)) if (dirty.has(node)) yield node;
  }
}
