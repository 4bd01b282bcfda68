import { draftHtml } from '../../draft/draft-html.ts';
import type { DraftBlock } from '../../draft/draft.ts';
import { type Line, readLines } from './lines.ts';
import { linksOf, wordsOf } from './words.ts';

/** What an editor holds, to compare with what it should hold. */
export interface Snapshot {
  /** Kind and words of every line, without white space. */
  lines: string[];
  /** Address and words of every link, in alphabetical order. */
  links: string[];
  /** All of it, looks included. */
  html: string;
}

const blocksOf = (lines: readonly Line[]): DraftBlock[] => lines.map(({ block }) => block);

const lineOf = (block: DraftBlock, words: string): string =>
  `${block.kind}${block.kind === 'heading' ? block.level : ''} ${words}`;

/** What lines say. */
export function snapshotOf(lines: readonly Line[]): Snapshot {
  const blocks = blocksOf(lines);
  return {
    lines: blocks.map((block) => lineOf(block, wordsOf(block))),
    links: linksOf(blocks).toSorted(),
    html: draftHtml({ blocks }),
  };
}

/** What an editor holds now. */
export const snapshot = (root: Element): Snapshot => snapshotOf(readLines(root).lines);

/** Whether an editor holds what was expected, looks aside: some editors have none. */
export const holdsWhat = (expected: Pick<Snapshot, 'lines' | 'links'>, { lines, links }: Snapshot): boolean =>
  same(expected.lines, lines) && same(expected.links, links);

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);

/** What an editor holds when a line was replaced by others' words. */
export function replaced(
  lines: readonly Line[],
  line: Line,
  put: readonly DraftBlock[],
): Pick<Snapshot, 'lines' | 'links'> {
  const before = snapshotOf(lines);
  const kept = blocksOf(lines.filter((other) => other !== line));
  return {
    lines: before.lines.with(lines.indexOf(line), lineOf(line.block, put.map(wordsOf).join(''))),
    links: linksOf([...kept, ...put]).toSorted(),
  };
}

/** What an editor holds when words were added to a line, after its first `at` characters without white space. */
export function extended(
  lines: readonly Line[],
  line: Line,
  put: readonly DraftBlock[],
  at: number,
): Pick<Snapshot, 'lines' | 'links'> {
  const before = snapshotOf(lines);
  const words = wordsOf(line.block);
  const added = put.map(wordsOf).join('');
  return {
    lines: before.lines.with(
      lines.indexOf(line),
      lineOf(line.block, words.slice(0, at) + added + words.slice(at)),
    ),
    links: [...before.links, ...linksOf(put)].toSorted(),
  };
}
