/**
 * The strongly connected components with more than one node (Tarjan 1972). Walks without recursion: a chain of citations
 * may be longer than the stack.
 */
export function strongComponents(count: number, out: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const next = new Int32Array(count);
  const waiting = new Uint8Array(count);
  const stack: number[] = [];
  const components: number[][] = [];
  let clock = 0;
  const enter = (node: number): number => {
    order[node] = clock;
    low[node] = clock++;
    waiting[node] = 1;
    stack.push(node);
    return node;
  };
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    const path = [enter(root)];
    while (path.length > 0) {
      const node = path.at(-1)!;
      const other = out[node]![next[node]!++];
      if (other === undefined) {
        path.pop();
        const before = path.at(-1);
        if (before !== undefined) low[before] = Math.min(low[before]!, low[node]!);
        if (low[node] !== order[node]) continue;
        const component = stack.splice(stack.lastIndexOf(node));
        for (const member of component) waiting[member] = 0;
        if (component.length > 1) components.push(component);
      } else if (order[other] === -1) path.push(enter(other));
      else if (waiting[other]) low[node] = Math.min(low[node]!, order[other]!);
    }
  }
  return components;
}
