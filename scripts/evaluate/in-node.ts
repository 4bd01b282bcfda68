import { checkPage } from '../../utils/check.ts';
import { memoryCorpus } from '../../utils/corpus/memory-corpus.ts';
import type { Corpus } from '../../utils/corpus/corpus.ts';
import { materialText } from '../../utils/policy/facts.ts';
import type { Archive } from './archive.ts';
import type { PageLine } from './page-lines.ts';
import { factsOf, nobody, unreadable } from './page-reading.ts';
import { pairLine, type ReportLine, reportLine } from './report.ts';

/** Checks pages one after another in this process, exactly as the extension does but without layout. */
export class NodeEvaluation {
  readonly #archive: Archive;
  readonly #corpus: Corpus;

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#corpus = memoryCorpus(archive.records, archive.isFormula);
  }

  async check(page: PageLine, options: { pairs: boolean; withText: boolean }): Promise<ReportLine> {
    const stopwatch = (): number => performance.now();
    const started = stopwatch();
    const facts = await factsOf(page);
    const extracted = stopwatch() - started;
    if (facts === undefined) return reportLine(page.id, unreadable(this.#corpus), this.#archive);
    const only = options.pairs ? [this.#archive.keys.get(page.articleId ?? '') ?? 'unknown'] : undefined;
    const check = await checkPage(facts, this.#corpus, nobody, {
      now: Date.now(),
      stopwatch,
      ...(only === undefined ? {} : { only }),
    });
    if (page.html !== undefined) check.verdict.trace.ms.extract = extracted;
    const line = options.pairs
      ? pairLine(page.id, check.matches[0], check.verdict, this.#archive)
      : reportLine(page.id, check.verdict, this.#archive);
    return options.withText ? { ...line, pageText: materialText(facts) } : line;
  }
}
