import { isListOf } from '../field-guards.ts';
import type { Block, HiddenBy, LinkFact, PageFacts, Reading, Role, Seen, UnclearBy } from './facts.ts';

const roles: readonly string[] = [
  'headline',
  'kicker',
  'standfirst',
  'dateline',
  'byline',
  'source-line',
  'caption',
  'body',
] satisfies Role[];
const readings: readonly string[] = [
  'readability',
  'article-element',
  'main-element',
  'densest-block',
  'plain-text',
  'draft',
] satisfies Reading[];
const hiddenBy: readonly string[] = [
  'not-rendered',
  'no-text',
  'transparent',
  'tiny',
  'low-contrast',
  'off-screen',
  'clipped',
  'covered',
] satisfies HiddenBy[];
const unclearBy: readonly string[] = [
  'faint',
  'small',
  'half-transparent',
  'closed',
  'covered-for-now',
  'picture-background',
  'not-clickable',
] satisfies UnclearBy[];

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => isListOf(value, isText);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const isOptionalText = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isOneOf = (list: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && list.includes(value);

const isSeen = (value: unknown): value is Seen =>
  isFields(value) &&
  (value.seen === 'visible' ||
    (value.seen === 'hidden' && isOneOf(hiddenBy, value.why)) ||
    (value.seen === 'unclear' && isOneOf(unclearBy, value.why)));

const isBlock = (value: unknown): value is Block =>
  isFields(value) &&
  typeof value.text === 'string' &&
  isOneOf(roles, value.role) &&
  (value.piece === undefined || isCount(value.piece));

const isLink = (value: unknown): value is LinkFact =>
  isFields(value) &&
  typeof value.href === 'string' &&
  typeof value.url === 'string' &&
  typeof value.text === 'string' &&
  isTexts(value.rel) &&
  (value.block === undefined || isCount(value.block)) &&
  (value.besideHead === undefined || value.besideHead === true) &&
  isCount(value.start) &&
  isSeen(value.seen);

const isDates = (value: unknown): value is PageFacts['dates'] =>
  isFields(value) && isTexts(value.published) && isTexts(value.modified);

const shape: { [K in keyof PageFacts]-?: (value: unknown) => boolean } = {
  url: isOptionalText,
  language: isOptionalText,
  title: (value) => typeof value === 'string',
  reading: (value) => isOneOf(readings, value),
  blocks: (value) => isListOf(value, isBlock),
  links: (value) => isListOf(value, isLink),
  dates: isDates,
  robots: isTexts,
  agencyPictures: isCount,
  layout: (value) => value === 'examined' || value === 'not-examined',
  cut: (value) => typeof value === 'boolean',
};

/** Narrows the JSON that a page's process sent to page facts; undefined when anything in it is not what it should be. */
export function pageFacts(json: string): PageFacts | undefined {
  const value = parsed(json);
  return isPageFacts(value) ? value : undefined;
}

/** Whether a value is page facts in every field, and every link stands in one of the blocks. */
export function isPageFacts(value: unknown): value is PageFacts {
  if (!isFields(value)) return false;
  const fits = Object.entries(shape).every(([name, holds]) => holds(value[name]));
  if (!fits) return false;
  // Every field was checked above.
  const facts = value as unknown as PageFacts;
  return facts.links.every(({ block = -1 }) => block < facts.blocks.length);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
