import ts from 'typescript';
import { NETWORK_ONLY_IN } from './layer-table.ts';
import { listModules, placeOf, walkSyntax } from './source-files.ts';

const NETWORK_NAMES: ReadonlySet<string> = new Set([
  'fetch',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'XMLHttpRequest',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
]);

/** Where code below `root/src` names a way to the network outside the folders that may, as `network: place name`. */
export function findNetworkUse(root: string): string[] {
  const allowed = NETWORK_ONLY_IN.map((pattern) => new RegExp(pattern));
  const found: string[] = [];
  for (const file of listModules(root, 'src')) {
    if (allowed.some((pattern) => pattern.test(file))) continue;
    walkSyntax(root, file, (node, source) => {
      if (ts.isIdentifier(node) && NETWORK_NAMES.has(node.text))
        found.push(`network: ${placeOf(node, source)} ${node.text}`);
    });
  }
  return found;
}
