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

/** Sends the facts of a version of a page piece by piece, beginning again when earlier pieces were lost. */
export async function sendFacts(facts: PageFacts, pageVersion: string, send: SendPiece): Promise<void> {
  const texts = pieces(JSON.stringify(facts));
  const all = texts.map((text, part) => ({ part, of: texts.length, text, pageVersion }));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await sentAll(all, send)) return;
  }
  throw new Error('the background lost the pieces repeatedly');
}

async function sentAll(all: readonly Parameters<SendPiece>[0][], send: SendPiece): Promise<boolean> {
  for (const piece of all) if ((await send(piece)) === 'restart') return false;
  return true;
}
