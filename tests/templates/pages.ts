import type { Expected } from './situations.ts';
import { type Situation, situations } from './situations.ts';
import { stories } from './stories/all.ts';
import { pageTime, type Template } from './story.ts';
import { templates } from './themes/all.ts';

/** One made page: a template with a situation in it, and what the rule says of it. */
export interface MadePage {
  name: string;
  template: string;
  situation: string;
  html: string;
  expected: Expected;
}

/** Whether a template has a place for what a situation needs, where a reader sees it at once. */
const fits = ({ lacks = [], open = Infinity }: Template, { needs, reaches = 0 }: Situation): boolean =>
  (needs === undefined || !lacks.includes(needs)) && reaches <= open;

/** Every template in every situation that fits it. */
export const madePages = (): MadePage[] =>
  templates.flatMap((template) => {
    const story = stories[template.language];
    return situations
      .filter((situation) => fits(template, situation))
      .map((situation) => ({
        name: `${template.name}: ${situation.name}`,
        template: template.name,
        situation: situation.name,
        html: template.set(situation.set(story, template)),
        expected: situation.expected(story),
      }));
  });

/** The originals as lines of a file of articles, published two hours before the pages. */
export const originals = Object.values(stories).map(({ lang, url, title, paragraphs }) => ({
  id: lang,
  url,
  lang,
  title,
  publishedAt: pageTime.replace('T11', 'T09'),
  text: paragraphs.join('\n\n'),
}));

/** The page's own address; every template is a site of its own. */
export const addressOf = (index: number): string => `https://paper-${index}.example/news/story-${index}`;
