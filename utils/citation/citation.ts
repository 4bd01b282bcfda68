import type { Cited, Clip } from './cited.ts';
import { credited } from './credited.ts';
import { plain } from './plain.ts';
import { rich } from './rich.ts';

/** The citation in the wording of its language, as rich and as plain text. */
export function citation(cited: Cited): Required<Clip> {
  const paragraphs = credited(cited);
  return { html: rich(paragraphs), plain: plain(paragraphs) };
}
