import type { Extraction, Language } from '../../model/index.ts';
import { READERS } from '../../readers/index.ts';
import { type CliCommand, EXIT, type Output } from '../command.ts';
import { encodingOption } from '../encoding-option.ts';
import { loadRegistry } from '../facts.ts';
import { ingestFile } from '../files.ts';
import { knownOf, languageOption } from '../language-option.ts';
import { exitCodeOf, printLine, printLongJson, reportDiagnostics } from '../report.ts';

interface ReadOptions {
  readonly json?: boolean;
  readonly lang?: Language;
  readonly encoding?: string;
}

/** `recital read FILE`: what one document says. */
export const read: CliCommand = {
  name: 'read',
  declare: (command, output, finish) => {
    command
      .description('Read one document: its clauses, citations, bodies, action lines, mandates and relations.')
      .argument('<file>', `a document: ${READERS.map(({ format }) => format).join(', ')}`)
      .option('--json', 'print everything as JSON, with offsets in UTF-16 code units into the decoded text')
      .addOption(languageOption('the language of the document when it is not recognized'))
      .addOption(encodingOption())
      .addHelpText(
        'after',
        `
Examples:
  recital read resolution.txt
  recital read resolution.txt --json > resolution.json
  recital read resolution.docx --lang zh
  recital read resolution.txt --encoding koi8-r

A document that does not state its own number keeps "number": null; "proposed" names what the registry takes it for.`,
      )
      .action(async (file: string, options: ReadOptions) => {
        const result = await ingestFile(file, await loadRegistry(), knownOf(options));
        reportDiagnostics(result.diagnostics, output);
        if (!result.extraction) return finish(EXIT.badInput);
        if (options.json) for (const lines of printLongJson(result.extraction, 1)) output.out(lines);
        else printSummary(result.extraction, output);
        finish(exitCodeOf(result.diagnostics));
      });
  },
};

function printSummary(extraction: Extraction, output: Output): void {
  const { document, clauses, citations, actionLines, mandates } = extraction;
  const line = (text: string): void => output.out(printLine(text.replace(/(\S)\s+/g, '$1 ')));
  line(document.title ?? extraction.file);
  const designation = document.canonical ?? document.proposed?.canonical;
  if (designation) line(designation);
  output.out(
    `${clauses.length} clauses, ${citations.length} citations, ${mandates.filter((m) => !m.reported).length} mandates`,
  );
  output.out('\nCitations');
  for (const citation of citations)
    line(`  ${citation.locator}: ${citation.surface} → ${citation.id ?? citation.status}`);
  output.out('\nAction lines');
  for (const mention of actionLines) line(`  ${mention.locator}: ${mention.codes.join(', ')} (${mention.role})`);
  output.out('\nMandates');
  for (const mandate of mandates)
    line(`  ${mandate.locator}: ${mandate.issuer} ${mandate.verb} ${mandate.addressee.join(', ') || '–'}`);
}
