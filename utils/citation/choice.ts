import { readTemplate } from './template.ts';

/** Formats of running text, which a house template can be written in too. */
export const textFormats = ['rich', 'plain', 'markdown', 'telegram', 'bbcode', 'wiki'] as const;
export type TextFormat = (typeof textFormats)[number];

/** All formats: those of texts, and those of reference programs. */
export const citationFormats = [...textFormats, 'csl-json', 'bibtex'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** A newsroom's own wording, under a name of its own. */
export interface CitationTemplate {
  name: string;
  format: TextFormat;
  /** Read by `readTemplate`. */
  text: string;
}

/** What is copied: a format with the usual wording, or `house:` and the name of a template. */
export type CitationChoice = CitationFormat | `house:${string}`;

export const MOST_TEMPLATES = 20;
export const MOST_NAME = 60;

/** The choice that stands for a template. */
export const houseChoice = (name: string): `house:${string}` => `house:${name}`;

/** Whether a stored value is a choice; one of a template that is no longer there is copied as rich text. */
export const isChoice = (value: unknown): value is CitationChoice =>
  typeof value === 'string' &&
  (citationFormats.some((format) => format === value) ||
    (value.startsWith('house:') && isName(value.slice(6))));

/** Whether a stored value is a list of templates that can be filled in, each with a name of its own. */
export const areTemplates = (value: unknown): value is CitationTemplate[] =>
  Array.isArray(value) &&
  value.length <= MOST_TEMPLATES &&
  value.every(isTemplate) &&
  new Set(value.map(({ name }) => name)).size === value.length;

/** Whether a text can be the name of a template. */
export const isName = (name: string): boolean =>
  name === name.trim() && name !== '' && name.length <= MOST_NAME && !/\p{Cc}/u.test(name);

const isTemplate = (value: unknown): value is CitationTemplate =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'format' in value &&
  'text' in value &&
  typeof value.name === 'string' &&
  isName(value.name) &&
  textFormats.some((format) => format === value.format) &&
  typeof value.text === 'string' &&
  'paragraphs' in readTemplate(value.text);
