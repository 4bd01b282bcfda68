import { attribute } from '../page/node-access.ts';
import type { BlockKind } from './block-collector.ts';

const levels: Record<string, 1 | 2 | 3 | 4 | 5 | 6> = { H1: 1, H2: 2, H3: 3, H4: 4, H5: 5, H6: 6 };

/** Where text stands: the kind of its block, and whether the list around it is numbered. */
export interface Place {
  kind: BlockKind;
  numbered: boolean;
}

/** The place inside an element of this name: what is around it, if the element says nothing of its own. */
export function placeInside(
  around: Place,
  element: Element,
  name: string,
  style: ReadonlyMap<string, string>,
): Place {
  const level = levels[name];
  if (level !== undefined) return { ...around, kind: { kind: 'heading', level } };
  if (name === 'OL' || name === 'UL' || name === 'MENU') return { ...around, numbered: name === 'OL' };
  if (name === 'LI') return { ...around, kind: { kind: 'item', ordered: around.numbered } };
  if (name === 'BLOCKQUOTE') return { ...around, kind: { kind: 'quotation' } };
  return name === 'P' ? { ...around, kind: kindInWord(element, style) ?? around.kind } : around;
}

/** Word writes titles, quotations and items of lists as paragraphs of a class. */
function kindInWord(element: Element, style: ReadonlyMap<string, string>): BlockKind | undefined {
  const written = attribute(element, 'class').slice(0, 200);
  if (/^l\d/u.test(style.get('mso-list') ?? '') || /\bMsoListParagraph/u.test(written))
    return { kind: 'item', ordered: false };
  if (/\bMsoTitle\b/u.test(written)) return { kind: 'heading', level: 1 };
  return /\bMso(?:Intense)?Quote\b/u.test(written) ? { kind: 'quotation' } : undefined;
}

/** Whether an element is the number or sign that Word writes before an item. */
export const isListMarker = (style: ReadonlyMap<string, string>): boolean =>
  style.get('mso-list') === 'ignore';

/** A number or letter with its stop makes a numbered item; a lone letter is a sign of a symbol font. */
export const markerKind = (text: string): 'number' | 'bullet' =>
  /^\s*\(?[\p{L}\p{N}]{1,6}[.)]/u.test(text) ? 'number' : 'bullet';
