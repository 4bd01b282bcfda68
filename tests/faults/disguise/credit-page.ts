import type { ClauseOutcome } from '../../../utils/policy/verdict.ts';
import { originals } from '../../templates/pages.ts';

const story = originals.find(({ id }) => id === 'en');
if (story === undefined) throw new Error('no English story');
export const { title, text } = story;
/** The path of the story on the agency’s site. */
export const path = new URL(story.url).pathname;

/** A page with the whole story, and what is in the place of its credit. */
export interface Credit {
  /** The threat it belongs to, as the threat model numbers them. */
  id:
    | 'no link'
    | 'base'
    | 'indirect'
    | 'handlers'
    | 'attributes'
    | 'late'
    | 'levels'
    | 'below'
    | 'elsewhere'
    | 'look-alike';
  name: string;
  html: string;
  /** What the clause on the link may say; any other answer is a fault. */
  link: readonly ClauseOutcome[];
  /** Evidence that must be among what is said. */
  code?: string;
}

interface Around {
  head?: string;
  /** After the first paragraph of the text. */
  after?: string;
  /** At the end of the text. */
  end?: string;
  /** Outside the article. */
  outside?: string;
}

/** The page: a credit at the end of the first paragraph, and what else stands around. */
export function page(credit: string, { head = '', after = '', end = '', outside = '' }: Around = {}): string {
  const [first = '', ...others] = text.split(/\n+/u);
  const paragraphs = [`${first} ${credit}`, ...others].map((words) => `<p>${words}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><main><article><h1>${title}</h1>${paragraphs.slice(0, 1).join('')}${after}${paragraphs.slice(1).join('')}${end}</article></main>${outside}</body></html>`;
}

export const AGENCY = story.url;
export const said = 'This was reported by Ukrinform.';
export const link = (href: string, attributes = '', words = 'Ukrinform'): string =>
  `This was reported by <a href="${href}" ${attributes}>${words}</a>.`;

export const NEVER = ['not-met', 'unclear'] as const;
export const NO = ['not-met'] as const;
export const YES = ['met'] as const;
export const OPEN = ['met', 'unclear'] as const;
export const UNSURE = ['unclear'] as const;

export type Row = readonly [name: string, html: string, link: Credit['link'], code?: string];
export const rows = (id: Credit['id'], list: readonly Row[]): Credit[] =>
  list.map(([name, html, allowed, code]) => ({
    id,
    name,
    html,
    link: allowed,
    ...(code === undefined ? {} : { code }),
  }));

/** The page with a credit that leads to an address. */
export const creditedWith = (href: string): string =>
  page(link(href.replaceAll('&', '&amp;').replaceAll('"', '&quot;')));
