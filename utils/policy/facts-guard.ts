import type { Block, LinkFact, PageFacts, Reading, Role, Seen } from '../page/facts.ts';

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
] satisfies Reading[];

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const isOptionalText = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isSeen = (value: unknown): value is Seen =>
  isFields(value) &&
  (value.seen === 'visible' ||
    ((value.seen === 'hidden' || value.seen === 'unclear') && typeof value.why === 'string'));

const isBlock = (value: unknown): value is Block =>
  isFields(value) &&
  typeof value.text === 'string' &&
  typeof value.role === 'string' &&
  roles.includes(value.role);

const isLink = (value: unknown): value is LinkFact =>
  isFields(value) &&
  typeof value.href === 'string' &&
  typeof value.url === 'string' &&
  typeof value.text === 'string' &&
  isTexts(value.rel) &&
  (value.block === undefined || isCount(value.block)) &&
  isCount(value.start) &&
  isSeen(value.seen);

const isDates = (value: unknown): value is PageFacts['dates'] =>
  isFields(value) && isTexts(value.published) && isTexts(value.modified);

/** Narrows the JSON that a page's process sent to page facts; undefined when anything in it is not what it should be. */
export function pageFacts(json: string): PageFacts | undefined {
  const value = parsed(json);
  if (!isFields(value) || typeof value.title !== 'string') return undefined;
  if (typeof value.reading !== 'string' || !readings.includes(value.reading)) return undefined;
  if (!Array.isArray(value.blocks) || !value.blocks.every(isBlock)) return undefined;
  if (!Array.isArray(value.links) || !value.links.every(isLink)) return undefined;
  if (!isDates(value.dates) || !isTexts(value.robots) || !isCount(value.agencyPictures)) return undefined;
  if (value.layout !== 'examined' && value.layout !== 'not-examined') return undefined;
  if (typeof value.cut !== 'boolean' || !isOptionalText(value.language) || !isOptionalText(value.url))
    return undefined;
  // Every field was checked above.
  return value as unknown as PageFacts;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
