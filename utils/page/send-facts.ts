import type { Messages } from '../messages.ts';
import type { PageFacts } from '../policy/facts.ts';

/** UTF-16 units per piece: at most 256 KB on the wire. */
const PIECE = 120_000;
/** The worker may be killed between pieces; then it asks to begin again. */
const ATTEMPTS = 3;

type Answer = Messages['facts-chunk']['answer'];
/** Sends one piece and gives the answer; rejects when nobody listens. */
export type SendPiece = (piece: Messages['facts-chunk']['ask']) => Promise<Answer>;

/** Cuts a text into pieces of at most `PIECE` units, never inside a surrogate pair; at least one piece. */
export function pieces(text: string, size: number = PIECE): string[] {
  const result: string[] = [];
  for (let at = 0; at < text.length;) {
    const last = text.charCodeAt(at + size - 1);
    const end = last >= 0xd800 && last < 0xdc00 && at + size < text.length ? at + size - 1 : at + size;
    result.push(text.slice(at, end));
    at = end;
  }
  return result.length === 0 ? [''] : result;
}

/** Sends the facts of a page piece by piece, beginning again when earlier pieces were lost. */
export async function sendFacts(facts: PageFacts, send: SendPiece): Promise<void> {
  const all = pieces(JSON.stringify(facts));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await sentAll(all, send)) return;
  }
  throw new Error('the background lost the pieces repeatedly');
}

async function sentAll(all: readonly string[], send: SendPiece): Promise<boolean> {
  for (const [part, text] of all.entries()) {
    if ((await send({ part, of: all.length, text })) === 'restart') return false;
  }
  return true;
}
