import Graph from 'graphology';
import Sigma from 'sigma';
import { PALETTES } from '../../../src/drawing/index.ts';
import type { LayoutResult } from '../../../src/layouts/index.ts';
import type { View } from '../../../src/store/index.ts';
import type { Drawn } from './page.ts';

/** Sigma as one gets it: its default settings, the same nodes and edges at the same places. */
export function plainSigma(container: HTMLElement, view: View, layout: LayoutResult): Drawn {
  const tones = PALETTES.light.tones;
  const toGraph = ({ nodes, edges }: View): Graph => {
    const graph = new Graph({ type: 'directed', multi: true });
    for (const { id, label } of nodes) {
      const { x, y } = layout.positions.get(id)!;
      graph.addNode(id, { x, y, label, size: 3, color: tones.instrument });
    }
    for (const { key, source, target } of edges) graph.addDirectedEdgeWithKey(key, source, target, { size: 1 });
    return graph;
  };
  let hovered: string | null = null;
  const sigma = new Sigma(toGraph(view), container, {
    nodeReducer: (id, data) => (hovered === null || id === hovered ? data : { ...data, color: '#ddd' }),
  });
  const look = (step: number): void => {
    sigma.getCamera().setState({ x: 0.5 + (step % 2) * 0.001, y: 0.5, angle: 0, ratio: 1 });
  };
  return {
    ready: async () => undefined,
    done: async () => void (await new Promise(requestAnimationFrame)),
    rest: look,
    move: (step) => sigma.getCamera().setState({ ratio: step % 2 === 0 ? 0.94 : 1 }),
    highlight: (step) => {
      hovered = step % 2 === 0 ? view.nodes[step]!.id : null;
      sigma.refresh();
    },
    show: (next) => sigma.setGraph(toGraph(next)),
  };
}
