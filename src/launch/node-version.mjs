/**
 * Says on standard error what is wrong when this Node is too old, and ends the process.
 * Holds the same range as `engines` in package.json.
 */
export function requireNode(version = process.versions.node) {
  if (isSupportedNode(version)) return;
  console.error(`Recital needs Node 20.19 or later in the 20 series, or 22.12 or later. This is Node ${version}.`);
  process.exit(1);
}

/** @param {string} version */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}
