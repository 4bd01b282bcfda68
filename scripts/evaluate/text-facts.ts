import type { PageFacts } from '../../utils/policy/facts.ts';

/** A text as the material of a page, its lines as paragraphs: whether it links anything cannot be seen. */
export const textFacts = (text: string, url?: string): PageFacts => ({
  ...(url === undefined ? {} : { url }),
  title: '',
  reading: 'plain-text',
  blocks: text.split('\n').map((line) => ({ text: line, role: 'body' })),
  links: [],
  dates: { published: [], modified: [] },
  robots: [],
  agencyPictures: 0,
  layout: 'not-examined',
  cut: false,
});
