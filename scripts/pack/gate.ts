import { checkPage } from '../../utils/check.ts';
import type { Corpus } from '../../utils/corpus/corpus.ts';
import { FrequentKeys } from '../../utils/corpus/frequent-keys.ts';
import { filesOf, type Manifest } from '../../utils/corpus/manifest.ts';
import { bytesOf } from '../../utils/corpus/pack-bytes.ts';
import { MOST_FILE, MOST_RECENT } from '../../utils/corpus/pack-choice.ts';
import { packCorpus } from '../../utils/corpus/pack-corpus.ts';
import type { Verdict } from '../../utils/policy/verdict.ts';
import { articleKey, parseArticleUrl } from '../../utils/ukrinform/article-address.ts';
import { fileLines } from '../evaluate/archive.ts';
import { type FileOf, present } from './held-part.ts';
import { PackFault } from './pack-fault.ts';
import { textFacts } from '../evaluate/text-facts.ts';

/** By what a pack is judged before it is published. */
export interface GateFiles {
  /** Lines {id, text}: texts that must be found as the article that `id` names by its address or key. */
  canaries?: string;
  /** Lines {id, text}: texts that must not be found. */
  unrelated?: string;
  /** Publishes in spite of a change of size. */
  signOff?: boolean;
}

const MOST_CHANGE = 0.3;
/** Named one by one; what is wrong with the rest is most likely the same. */
const MOST_NAMED = 10;

/** Why a pack may not be published; nothing for one that may. */
export async function objections(
  manifest: Manifest,
  fileOf: FileOf,
  previous: Manifest | undefined,
  files: GateFiles,
): Promise<string[]> {
  if (manifest.compared.articles === 0) return ['the pack is empty'];
  const objected = unfit(manifest);
  if (previous !== undefined && files.signOff !== true) objected.push(...sizeChanges(manifest, previous));
  if (files.canaries === undefined && files.unrelated === undefined) return objected;
  const corpus = await corpusOf(manifest, fileOf);
  const { canaries, unrelated } = files;
  if (canaries !== undefined)
    objected.push(...shortened('canaries not found', await wrongTexts(canaries, corpus, isMissed)));
  if (unrelated !== undefined)
    objected.push(...shortened('unrelated texts found', await wrongTexts(unrelated, corpus, isFound)));
  return objected;
}

/** What browsers would not take. */
function unfit(manifest: Manifest): string[] {
  const recent = manifest.parts.filter(({ tier }) => tier === 'recent');
  const large = filesOf(manifest).filter(({ bytes }) => bytes > MOST_FILE);
  const dense = bytesOf(filesOf({ ...manifest, parts: recent }));
  return [
    ...large.map(({ bytes }) => `a file of ${bytes} bytes; browsers take ${MOST_FILE}`),
    ...(dense > MOST_RECENT ? [`a recent tier of ${dense} bytes; browsers take ${MOST_RECENT}`] : []),
  ];
}

function sizeChanges(manifest: Manifest, previous: Manifest): string[] {
  const sizes: [what: string, now: number, before: number][] = [
    ['articles', manifest.compared.articles, previous.compared.articles],
    ['bytes', bytesOf(filesOf(manifest)), bytesOf(filesOf(previous))],
  ];
  return sizes
    .filter(([, now, before]) => Math.abs(now - before) > MOST_CHANGE * before)
    .map(([what, now, before]) => `${now} ${what} after ${before}: more than 30 % of a change`);
}

async function corpusOf({ parts, compared, frequent }: Manifest, fileOf: FileOf): Promise<Corpus> {
  const opened = await Promise.all(
    parts.map(async ({ postings, skeletons, cards }) => ({
      postings: await present(postings, fileOf),
      skeletons: await present(skeletons, fileOf),
      cards: await present(cards, fileOf),
    })),
  );
  const keys = new Uint32Array(await (await present(frequent, fileOf)).arrayBuffer());
  return packCorpus(opened, compared, keys.length === 0 ? undefined : new FrequentKeys(keys).has);
}

/** The ids of the texts of a file that come out wrong. Throws `PackFault` for a file without texts. */
async function wrongTexts(
  path: string,
  corpus: Corpus,
  isWrong: (verdict: Verdict, id: string) => boolean,
): Promise<string[]> {
  const wrong: string[] = [];
  let texts = 0;
  for await (const entry of fileLines(path)) {
    const given = 'wrong' in entry ? entry : textLine(entry.value);
    if ('wrong' in given) throw new PackFault(`${path}:${entry.line}: ${given.wrong}`);
    texts++;
    const { verdict } = await checkPage(textFacts(given.text), corpus, nobody, {
      now: 0,
      stopwatch: () => 0,
    });
    if (isWrong(verdict, given.id)) wrong.push(given.id);
  }
  if (texts === 0) throw new PackFault(`${path} holds no texts`);
  return wrong;
}

const nobody = { licensedHosts: [], mineHosts: [] };

function textLine(value: unknown): { id: string; text: string } | { wrong: string } {
  const { id, text } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return typeof id === 'string' && typeof text === 'string' ? { id, text } : { wrong: 'not {id, text}' };
}

function isMissed({ sources }: Verdict, id: string): boolean {
  const address = parseArticleUrl(id);
  const key = address === undefined ? id : articleKey(address);
  return !sources.some(({ article }) => article?.key === key);
}

/** Statements and formulas that a text shares with an article do not make it a copy. */
const isFound = ({ status, sources }: Verdict): boolean =>
  status !== 'common-source' && sources.some(({ article }) => article !== undefined);

function shortened(what: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : '';
  return [`${ids.length} ${what}: ${ids.slice(0, MOST_NAMED).join(', ')}${more}`];
}
