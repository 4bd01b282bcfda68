/** What a house template can name. */
export const variables = [
  'link',
  'agency',
  'title',
  'text',
  'sentence',
  'url',
  'date',
  'accessed',
  'edition',
] as const;
export type Variable = (typeof variables)[number];

/** A part of a template: words as they stand, or what is filled in. */
export type Part = { words: string } | { variable: Variable };

/** Why a text is no template; the rule of the agency wants the link in the first paragraph. */
export type TemplateFault =
  | { fault: 'empty' }
  | { fault: 'too-long' }
  | { fault: 'unknown-variable'; name: string }
  | { fault: 'open-brace' }
  | { fault: 'no-link' };

/** UTF-16 units of the longest template. */
export const MOST_TEMPLATE = 2000;

/** A template by its paragraphs, or the first thing that is wrong with it. */
export type ReadTemplate = { paragraphs: Part[][] } | TemplateFault;

/**
 * Reads a template, which is data only: words, `{variable}`, and `{{` and `}}` for braces. Paragraphs are parted by a
 * line break, empty lines between them say nothing.
 */
export function readTemplate(text: string): ReadTemplate {
  if (text.length > MOST_TEMPLATE) return { fault: 'too-long' };
  const lines = text.split(/[\r\n\u2028\u2029]+/u).filter((line) => line.trim() !== '');
  const paragraphs: Part[][] = [];
  for (const line of lines) {
    const parts = partsOf(line.trim());
    if ('fault' in parts) return parts;
    paragraphs.push(parts);
  }
  const [first] = paragraphs;
  if (first === undefined) return { fault: 'empty' };
  const isLinked = first.some((part) => 'variable' in part && part.variable === 'link');
  return isLinked ? { paragraphs } : { fault: 'no-link' };
}

/** They are of no use in a citation, and some turn the words around them. */
const controls = /[\p{Cc}\p{Bidi_Control}]/gu;
/** Double braces, a name in braces, a lone brace, or words without any. */
const pieces = /\{\{|\}\}|\{([^{}]*)\}|[{}]|[^{}]+/gu;

function partsOf(line: string): Part[] | TemplateFault {
  const parts: Part[] = [];
  for (const [piece, name] of line.matchAll(pieces)) {
    if (piece === '{' || piece === '}') return { fault: 'open-brace' };
    if (name === undefined) {
      parts.push({ words: piece === '{{' || piece === '}}' ? piece.slice(1) : piece.replace(controls, ' ') });
      continue;
    }
    const variable = variables.find((known) => known === name.trim());
    if (variable === undefined) return { fault: 'unknown-variable', name: name.trim() };
    parts.push({ variable });
  }
  return parts;
}
