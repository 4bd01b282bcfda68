import { isMoment } from '../corpus/moment.ts';
import { fields } from '../field-guards.ts';
import { editions } from '../ukrinform/editions.ts';
import { areTemplates, isChoice } from './choice.ts';
import type { Cited } from './cited.ts';
import type { CitationOrder } from './written.ts';

/** Whether a message orders a citation. */
export const isOrder = (value: unknown): value is CitationOrder =>
  fields(value) &&
  isCited(value.cited) &&
  isChoice(value.choice) &&
  areTemplates(value.templates) &&
  isMoment(value.accessed);

const isCited = (value: unknown): value is Cited =>
  fields(value) &&
  typeof value.url === 'string' &&
  typeof value.title === 'string' &&
  editions.some(({ edition }) => edition === value.language) &&
  Array.isArray(value.paragraphs) &&
  value.paragraphs.every((text) => typeof text === 'string') &&
  (value.published === undefined || isMoment(value.published)) &&
  (value.directive === undefined || typeof value.directive === 'string');
