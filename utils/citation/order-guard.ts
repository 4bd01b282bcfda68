import { fields } from '../field-guards.ts';
import { editions } from '../ukrinform/editions.ts';
import { areTemplates, isChoice } from './choice.ts';
import type { Cited } from './cited.ts';
import type { CitationOrder } from './written.ts';

const optional = (value: unknown, type: 'number' | 'string'): boolean =>
  value === undefined || typeof value === type;

/** Whether a message orders a citation. */
export const isOrder = (value: unknown): value is CitationOrder =>
  fields(value) &&
  isCited(value.cited) &&
  isChoice(value.choice) &&
  areTemplates(value.templates) &&
  typeof value.accessed === 'number';

const isCited = (value: unknown): value is Cited =>
  fields(value) &&
  typeof value.url === 'string' &&
  typeof value.title === 'string' &&
  editions.some(({ edition }) => edition === value.language) &&
  Array.isArray(value.paragraphs) &&
  value.paragraphs.every((text) => typeof text === 'string') &&
  optional(value.published, 'number') &&
  optional(value.directive, 'string');
