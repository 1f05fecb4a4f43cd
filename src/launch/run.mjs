import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] Added to this process's environment; `undefined` removes.
 * @property {boolean} [shell]
 * @property {'inherit' | 'to-stderr' | 'silent'} [output] Where the child's output goes; it is collected in any case
 *   but `inherit`.
 * @property {number} [timeoutMs]
 */

/**
 * Runs a program in the repository's top folder until it ends. A program that cannot be started ends with code 127.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, shell = false, output = 'inherit', timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell,
      stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    let collected = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (/** @type {Buffer} */ chunk) => {
        collected += chunk.toString();
        if (output === 'to-stderr') process.stderr.write(chunk);
      });
    }
    child.once('error', (error) => resolve({ code: 127, output: `${collected}${error.message}\n` }));
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output: collected }));
  });
}

/**
 * Runs a script of an installed package with this Node, without going through a shell.
 *
 * @param {string} script Path below `node_modules/`.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export const runPackage = (script, args, options) =>
  run(process.execPath, [`node_modules/${script}`, ...args], options);
