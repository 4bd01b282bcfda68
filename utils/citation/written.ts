import { type CitationChoice, type CitationTemplate, houseChoice, type TextFormat } from './choice.ts';
import type { Cited, Clip } from './cited.ts';
import { credited, type Paragraph } from './credited.ts';
import { cslItem, cslJson } from './csl-json.ts';
import { filled } from './filled.ts';
import { writtenIn } from './formats.ts';
import { readTemplate } from './template.ts';

/** What to copy, and how. */
export interface CitationOrder {
  cited: Cited;
  choice: CitationChoice;
  templates: readonly CitationTemplate[];
  /** The moment of citing, in epoch milliseconds. */
  accessed: number;
}

/** Running text that was ordered, and the format it is written in; undefined for reference programs. */
export function runningText({
  cited,
  choice,
  templates,
  accessed,
}: CitationOrder): { format: TextFormat; paragraphs: Paragraph[] } | undefined {
  if (choice === 'csl-json' || choice === 'bibtex') return undefined;
  const house = templates.find(({ name }) => choice === houseChoice(name));
  const template = house === undefined ? undefined : readTemplate(house.text);
  if (house !== undefined && template !== undefined && 'paragraphs' in template)
    return { format: house.format, paragraphs: filled(template.paragraphs, cited, accessed) };
  // A template that is not there, or is none, gives the usual wording as rich text.
  return { format: isHouse(choice) ? 'rich' : choice, paragraphs: credited(cited) };
}

/** The citation as it was ordered. */
export async function written(order: CitationOrder): Promise<Clip> {
  const text = runningText(order);
  if (text !== undefined) return writtenIn(text.format, text.paragraphs);
  const { cited, choice, accessed } = order;
  if (choice === 'csl-json') return { plain: cslJson(cited, accessed) };
  const { bibtex } = await import('./bibtex.ts');
  return { plain: bibtex(cslItem(cited, accessed)) };
}

const isHouse = (choice: CitationChoice): choice is `house:${string}` => choice.startsWith('house:');
