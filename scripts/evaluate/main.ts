import { type Archive, fileLines, readArchive } from './archive.ts';
import { type Asked, asked, help } from './arguments.ts';
import { NodeEvaluation } from './in-node.ts';
import { type PageLine, pageLine } from './page-lines.ts';
import type { ReportLine } from './report.ts';

/** Checks one page; made once per run, closed at its end with the exit code it asks for. */
export interface Evaluation {
  check(page: PageLine, options: { pairs: boolean; withText: boolean }): Promise<ReportLine>;
  close?(): Promise<number>;
}

async function evaluation(options: Asked, archive: Archive): Promise<Evaluation> {
  if (options.browser === undefined) return new NodeEvaluation(archive);
  const { BrowserEvaluation } = await import('./in-browser.ts');
  return BrowserEvaluation.start(options.browser, options.articles, archive);
}

/** Runs the command; returns its exit code. */
async function run(options: Asked): Promise<number> {
  const archive = await readArchive(options.articles);
  for (const complaint of archive.complaints) console.error(complaint);
  let code = archive.complaints.length > 0 ? 1 : 0;
  const check = await evaluation(options, archive);
  try {
    for await (const entry of fileLines(options.pages)) {
      const page = 'wrong' in entry ? entry : pageLine(entry.value, options.pairs);
      if ('wrong' in page) {
        console.error(`${options.pages}:${entry.line}: ${page.wrong}`);
        code = 1;
        continue;
      }
      process.stdout.write(`${JSON.stringify(await check.check(page, options))}\n`);
    }
  } finally {
    code = Math.max(code, (await check.close?.()) ?? 0);
  }
  return code;
}

const options = asked(process.argv.slice(2));
if (options === 'help') console.log(help);
else if ('complaint' in options) {
  console.error(`${options.complaint}\n\n${help}`);
  process.exitCode = 1;
} else process.exitCode = await run(options);
