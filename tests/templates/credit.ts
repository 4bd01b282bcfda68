import type { Setting, Story } from './story.ts';
import { wordings } from './wording.ts';

/** A link to the original, named after the agency unless other words are given. */
export const linked = (
  story: Story,
  { words = wordings[story.lang].agency, href = story.url, rel = '' } = {},
): string => `<a href="${href}"${rel === '' ? '' : ` rel="${rel}"`}>${words}</a>`;

/** The whole story as a page sets it, without a credit. Papers of two of the languages give a standfirst. */
export const whole = (story: Story): Setting => ({
  lang: story.lang,
  title: story.title,
  headline: story.title,
  kicker: story.kicker,
  ...(story.lang === 'uk' || story.lang === 'de' ? { standfirst: story.standfirst } : {}),
  byline: story.byline,
  date: story.date,
  caption: story.caption,
  paragraphs: story.paragraphs,
});

/** The same with one paragraph changed. */
export const changed = (setting: Setting, at: number, change: (paragraph: string) => string): Setting => ({
  ...setting,
  paragraphs: setting.paragraphs.map((paragraph, i) => (i === at ? change(paragraph) : paragraph)),
});

/** The whole story with the credit sentence at the end of one paragraph. */
export const creditedAt = (story: Story, at: number, credit: string): Setting =>
  changed(whole(story), at, (paragraph) => `${paragraph}${wordings[story.lang].end(credit)}`);

/** A paragraph that goes on after an opening of the sentence. */
export const continued = (paragraph: string): string =>
  paragraph.charAt(0).toLocaleLowerCase() + paragraph.slice(1);
