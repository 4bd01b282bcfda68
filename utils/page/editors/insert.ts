import type { DraftBlock } from '../../draft/draft.ts';
import type { InsertRefusal, Inserted, Insertion } from '../../page-editors.ts';
import { documentOf, holds } from '../node-access.ts';
import { caretIn } from './caret.ts';
import { later } from '../later.ts';
import { becomes, SETTLING, stays } from './patience.ts';
import { typeInto, paste } from './paste.ts';
import { type Line, readLines } from './lines.ts';
import { elementAt, focusOn, hostOf, select } from './selecting.ts';
import { extended, holdsWhat, replaced, type Snapshot, snapshot, snapshotOf } from './snapshot.ts';
import { type Target, targetOf } from './target.ts';
import { undoByBrowser, undoByKey } from './undo.ts';
import { linksOf } from './words.ts';

/** What is put in: as HTML, as its blocks, and as plain text. */
interface Put {
  html: string;
  blocks: DraftBlock[];
  plain: string;
}

const no = (why: InsertRefusal): Inserted => ({ inserted: 'no', why });

/** Puts HTML into an editor, through the editor itself, and looks whether it is there; else takes it back. */
export async function insertInto(root: Element, asked: Omit<Insertion, 'id'>): Promise<Inserted> {
  const put = read(asked.html);
  if (!linksOf(put.blocks).some((link) => link.startsWith(`${new URL(asked.expect).href} `)))
    return no('not-inserted');
  const caret = caretIn(root);
  const { lines: found } = readLines(root);
  const first = targetOf(found, caret, asked);
  if (typeof first === 'string') return no(first);
  const before = snapshotOf(found);
  const host = hostOf(first.range.startContainer, root);
  focusOn(host);
  await later(SETTLING);
  // An editor may draw its text anew when it gets the focus.
  const { lines } = readLines(root);
  const target = targetOf(lines, caret, asked);
  if (typeof target === 'string') return no(target);
  if (!select(target.range)) return no('not-inserted');
  await later(SETTLING);
  if (snapshot(root).html !== before.html) return no('changed');
  const given = target.put === 'into' ? withEdges(put) : put;
  return pasted(root, given, expectation(lines, target, put), before);
}

async function pasted(
  root: Element,
  put: Put,
  expected: Pick<Snapshot, 'lines' | 'links'>,
  before: Snapshot,
): Promise<Inserted> {
  const isThere = (): boolean => holdsWhat(expected, snapshot(root));
  const isBefore = (): boolean => snapshot(root).html === before.html;
  const at = placeIn(root);
  if (!paste(at, put.html, put.plain)) {
    await later(SETTLING);
    if (isBefore()) typeInto(at, put.html);
  }
  if ((await becomes(isThere)) && (await stays(isThere))) return { inserted: 'yes' };
  if (isBefore()) return no('not-inserted');
  return no((await takenBack(root, isBefore)) ? 'not-inserted' : 'not-undone');
}

/** An editor may count a paste as two steps: what was selected is deleted, then the text is put in. */
const MOST_STEPS = 2;

async function takenBack(root: Element, isBefore: () => boolean): Promise<boolean> {
  for (let step = 0; step < MOST_STEPS; step++) {
    const at = placeIn(root);
    if (!undoByKey(at)) undoByBrowser(at);
    if (await becomes(isBefore)) return true;
  }
  return false;
}

const expectation = (
  lines: readonly Line[],
  target: Target,
  { blocks }: Put,
): Pick<Snapshot, 'lines' | 'links'> =>
  target.put === 'instead'
    ? replaced(lines, target.line, blocks)
    : extended(lines, target.line, blocks, target.at);

/** The element in which the selection begins. */
function placeIn(root: Element): Element {
  const selection = documentOf(root).getSelection();
  const node = selection?.rangeCount === 0 ? null : selection?.getRangeAt(0).startContainer;
  if (node === null || node === undefined || !holds(root, node)) return root;
  return elementAt(node) ?? root;
}

/** White space at the edges of what is pasted is dropped by most editors, unless it is such as typing makes there. */
function withEdges(put: Put): Put {
  const { html } = put;
  const inner = html.trim();
  const before = html.trimStart() === html ? '' : '&nbsp;';
  const after = inner === '' || html.trimEnd() === html ? '' : '&nbsp;';
  return { ...put, html: before + inner + after };
}

/** Reads what is to be put in the way an editor is read. */
function read(html: string): Put {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = readLines(body).lines.map(({ block }) => block);
  return { html, blocks, plain: body.textContent ?? '' };
}
