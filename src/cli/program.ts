import { Command, CommanderError } from 'commander';
import { version } from '../../package.json' with { type: 'json' };
import { EXIT, type ExitCode, type Output } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { printable, printLine } from './report.ts';

const ABOUT = `Recital reads resolutions and answers how they are connected.

Typical use:
  recital read resolution.txt              what the document cites, tells and names
  recital build folder -o graph.json       a graph of all the documents in a folder
  recital path "Res. 75" CWG-Internet      how two things are connected, clause by clause
  recital query "MATCH …"                  any other question to a graph, as text
  recital check graph.json                 what is invalid, unresolved or dangling
  recital export -o graph.graphml          the graph for Gephi, Neo4j, a spreadsheet, …
  recital brief "Res. 75" -o res-75.md     a briefing with the clause of every sentence`;

const EXITS = `
Exit codes: 0 done, 1 the input is bad (the message says what and where), 2 the call is wrong, 3 time or
memory ran out and what was found until then is printed, 130 stopped by Ctrl-C.
Run it as: npm run -s recital -- <command>`;

const console_: Output = {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  ...(process.stderr.isTTY ? { progress: showProgress } : {}),
};

/** Back to the start of the line, which is cleared. */
const CLEAR_LINE = '\r\u001b[K';

function showProgress(line: string | null): void {
  process.stderr.write(`${CLEAR_LINE}${line === null ? '' : line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
}

/** The command line as a value: `run` takes the arguments after the program's name and gives the exit code. */
export function createProgram(sink: Output = console_): { run: (args: readonly string[]) => Promise<ExitCode> } {
  // Whatever a command forgets to clean, the terminal never sees.
  const { progress } = sink;
  const output: Output = {
    out: (text) => sink.out(printable(text)),
    error: (text) => sink.error(printable(text)),
    ...(progress ? { progress: (line) => progress(line === null ? null : printLine(line)) } : {}),
  };
  return {
    run: async (args) => {
      let code: ExitCode = EXIT.done;
      const program = new Command('recital')
        .description(ABOUT)
        .version(version, '-V, --version', 'print the version of Recital')
        .addHelpText('after', EXITS)
        .exitOverride()
        .showHelpAfterError('(recital --help shows how to call it)')
        .configureOutput({
          writeOut: (text) => output.out(text.trimEnd()),
          writeErr: (text) => output.error(text.trimEnd()),
        });
      for (const { name, declare } of COMMANDS) {
        const command = program.command(name).exitOverride().copyInheritedSettings(program);
        declare(command, output, (finished) => {
          code = finished;
        });
      }
      try {
        if (args.length === 0) {
          program.outputHelp({ error: true });
          return EXIT.usage;
        }
        await program.parseAsync([...args], { from: 'user' });
        return code;
      } catch (error) {
        if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
        output.error(`recital: ${error instanceof Error ? error.message : String(error)}`);
        return EXIT.badInput;
      }
    },
  };
}
