import { spawn } from 'node:child_process';

/**
 * Whether a browser can and may be opened: never in CI, with `BROWSER=none` or without a display.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function mayOpenBrowser(env = process.env, platform = process.platform) {
  if (env.BROWSER === 'none' || (env.CI && env.CI !== 'false')) return false;
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Asks the system to open an address. The address is printed anyway, so that a failure needs no words.
 *
 * @param {string} url
 */
export function openBrowser(url) {
  const [command, ...args] = openCommand(url);
  spawn(command, args, { stdio: 'ignore', detached: true })
    .once('error', () => {})
    .unref();
}

/**
 * @param {string} url
 * @returns {[string, ...string[]]}
 */
function openCommand(url) {
  if (process.platform === 'darwin') return ['open', url];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return ['xdg-open', url];
}
