import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Audited } from '../audit.ts';
import { csvHead, csvLine } from './csv.ts';
import { findingOf } from './finding.ts';
import { htmlReport, MOST_ROWS, type Shown } from './html.ts';
import { Summary } from './summary.ts';

/** Where an audit is written to. */
interface Files {
  /** Lines as `evaluate` prints them. */
  out: string;
  csv?: string;
  html?: string;
}

/** Writes an audit as it comes; files take their names only when all of it is there. Resolves to a sentence about it. */
export async function writeReports(
  pages: AsyncIterable<Audited>,
  { out, csv, html }: Files,
): Promise<string> {
  const lines = new PartFile(out);
  const table = csv === undefined ? undefined : new PartFile(csv);
  const summary = new Summary();
  const shown: Shown[] = [];
  let derived = 0;
  try {
    table?.write(csvHead);
    for await (const page of pages) {
      const finding = findingOf(page);
      lines.write(`${JSON.stringify(page.line)}\n`);
      table?.write(csvLine(finding));
      summary.add(finding);
      if (finding.article === '') continue;
      derived++;
      if (shown.length < MOST_ROWS) shown.push({ finding, evidence: page.evidence });
    }
    lines.finish();
    table?.finish();
  } catch (error) {
    lines.discard();
    table?.discard();
    throw error;
  }
  if (html !== undefined) writeFileSync(html, htmlReport(summary, shown, derived));
  return `${summary.pages} pages compared, ${derived} derive from an article: ${out}`;
}

/** A file under another name until it is whole: half an audit looks like one that found less. */
class PartFile {
  readonly #path: string;
  readonly #file: number;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(this.#part, 'w');
  }

  get #part(): string {
    return `${this.#path}.part`;
  }

  write(text: string): void {
    writeFileSync(this.#file, text);
  }

  finish(): void {
    closeSync(this.#file);
    renameSync(this.#part, this.#path);
  }

  discard(): void {
    closeSync(this.#file);
    rmSync(this.#part, { force: true });
  }
}
