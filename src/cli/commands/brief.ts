import { extname } from 'node:path';
import { Option } from 'commander';
import {
  briefMe,
  DECK_FORMAT_IDS,
  DECK_FORMATS,
  type DeckFormatId,
  loadFramePicture,
  type SlideDeck,
  toSlides,
} from '../../briefing/index.ts';
import { loadAnswerWords, loadBriefingWords } from '../../i18n/index.ts';
import { type Diagnostic, hasError, LANGUAGES, type Language, makeDiagnostic } from '../../model/index.ts';
import { loadFont } from '../assets.ts';
import { type CliCommand, EXIT, type ExitCode, type Output } from '../command.ts';
import { DEFAULT_DATASET } from '../facts.ts';
import { loadGraph, writeFileAt } from '../files.ts';
import { findNode } from '../node-names.ts';
import { otherNameOfOutput, outputOption } from '../output-option.ts';
import { inTens, type ProgressWish, progressOption, tellProgress } from '../progress.ts';
import { printLine, reportDiagnostics } from '../report.ts';

interface Asked extends ProgressWish {
  readonly out?: string;
  readonly output?: string;
  readonly dataset: string;
  readonly language: Language;
  readonly to?: string;
}

interface BriefOptions extends Asked {
  readonly out: string;
}

/** Not a briefing but its pictures: a file for each. */
const PICTURES = 'svg';
const ENDINGS = [...DECK_FORMAT_IDS.map((id) => DECK_FORMATS[id].extension), PICTURES].map((ending) => `.${ending}`);

/** `recital brief INSTRUMENT -o FILE`: a first briefing, made from the graph alone. */
export const brief: CliCommand = {
  name: 'brief',
  declare: (command, output, finish) => {
    command
      .description(
        'Write a first briefing about an instrument, a body or an action line: what it is, what it leans on, whom it tells to do what, what leans on it. Every sentence names its clauses.',
      )
      .argument('<about>', 'an id, or a name in any known language')
      .addOption(outputOption(`the file to write; its ending says the format: ${ENDINGS.join(', ')}`))
      .addOption(otherNameOfOutput())
      .addOption(new Option('--language <code>', 'the language of the briefing').choices([...LANGUAGES]).default('en'))
      .option('--to <node>', 'also tell the shortest way to this: an id, or a name in any known language')
      .option('--dataset <file>', 'the graph to brief about, in any format that Recital reads back', DEFAULT_DATASET)
      .addOption(progressOption())
      .addHelpText(
        'after',
        `
Examples:
  recital brief "Resolution 75" -o resolution-75.md
  recital brief itu:cwg-internet -o cwg.pptx --language fr
  recital brief "第75号决议" -o briefing.md --language zh --to "突尼斯议程"

It is made from the graph alone: the same graph gives the same briefing, to the byte. What was not read is said to be
unknown. With .svg each picture is a file of its own: name-what.svg, name-leans-on.svg, …`,
      )
      .action(async (about: string, asked: Asked) => {
        const out = asked.out ?? asked.output;
        if (out === undefined) return command.error('error: no file to write: recital brief INSTRUMENT -o FILE');
        const options = { ...asked, out };
        const ending = extname(out).slice(1).toLowerCase();
        const format = DECK_FORMAT_IDS.find((id) => DECK_FORMATS[id].extension === ending);
        if (!format && ending !== PICTURES) {
          output.error(printLine(`recital brief: the file must end with ${ENDINGS.join(', ')}, not "${out}"`));
          return finish(EXIT.usage);
        }
        finish(await write(about, format ?? null, options, output));
      });
  },
};

async function write(about: string, id: DeckFormatId | null, options: BriefOptions, output: Output): Promise<ExitCode> {
  const tell = tellProgress(output, options);
  tell(`reading ${options.dataset}`);
  const loaded = await loadGraph(options.dataset);
  tell(null);
  reportDiagnostics(
    loaded.diagnostics.map((entry) => ({ ...entry, at: { file: options.dataset } })),
    output,
  );
  if (!loaded.ok) return EXIT.badInput;
  const graph = loaded.value;
  const level = about.includes('@') ? 'versions' : 'works';
  const subject = findNode(graph, about, level);
  const target = options.to === undefined ? null : findNode(graph, options.to, level);
  reportDiagnostics([...subject.diagnostics, ...(target?.diagnostics ?? [])], output);
  if (!subject.ok || target?.ok === false) return EXIT.badInput;
  const { language } = options;
  const [words, answers] = await Promise.all([loadBriefingWords(language), loadAnswerWords(language)]);
  const to = target?.ok ? { to: target.value } : {};
  const briefing = briefMe(subject.value, { graph, language, words, answers, ...to });
  if (!briefing) {
    reportDiagnostics([makeDiagnostic('node/not-found', { name: about })], output);
    return EXIT.badInput;
  }
  const scenes = briefing.scenes.length;
  const deck = await toSlides(briefing, graph, { tell: (done) => tell(`${done} of ${scenes} scenes drawn`) });
  const writing = (share: number): void => tell(inTens(`writing ${options.out}`, share));
  writing(0);
  const problems =
    id === null
      ? await writePictures(options.out, deck)
      : await writeFileAt(options.out, await DECK_FORMATS[id].write(deck, { loadFont, tell: writing }));
  tell(null);
  reportDiagnostics(problems, output);
  if (hasError(problems)) return EXIT.badInput;
  // Terminals order lines by themselves.
  const title = briefing.title.replace(/[\u2066-\u2069]/g, '');
  output.out(printLine(`${options.out}: ${title}, ${briefing.scenes.length} scenes`));
  return EXIT.done;
}

/** `name.svg` becomes `name-what.svg`, `name-leans-on.svg`, …: one for each picture, with its sources. */
async function writePictures(path: string, { slides, ...deck }: SlideDeck): Promise<readonly Diagnostic[]> {
  const frame = await loadFramePicture();
  const problems: Diagnostic[] = [];
  for (const { id, title, pictures, footnotes: sources } of slides)
    for (const picture of pictures) {
      const { svg } = frame(picture, { ...deck, title, sources });
      problems.push(...(await writeFileAt(`${path.slice(0, -extname(path).length)}-${id}.svg`, svg)));
    }
  return problems;
}
