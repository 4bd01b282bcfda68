import { sitesSetAside } from '../templates-set-aside/all.ts';
import type { MadePage } from './made-page.ts';
import { sites } from './sites/all.ts';
import type { Site } from './sites/site.ts';
import { type Situation, situations } from './situations.ts';
import { stories } from './stories/all.ts';
import { pageTime, type Template } from './story.ts';
import { templates } from './themes/all.ts';

/** Whether a template has a place for what a situation needs, where a reader sees it at once. */
const fits = ({ lacks = [], open = Infinity }: Template, { needs, reaches = 0 }: Situation): boolean =>
  (needs === undefined || !lacks.includes(needs)) && reaches <= open;

/** One way of building pages in every situation that it knows; those that do not fit it are undefined. */
type Row = readonly (MadePage | undefined)[];

function ofTemplate(template: Template): Row {
  const story = stories[template.language];
  return situations.map((situation) =>
    fits(template, situation)
      ? {
          name: `${template.name}: ${situation.name}`,
          template: template.name,
          situation: situation.name,
          html: template.set(situation.set(story, template)),
          source: story.lang,
          expected: situation.expected(story),
        }
      : undefined,
  );
}

const ofSite = ({ name: template, story, situations: own }: Site): Row =>
  own.map(({ name, ...situation }) => ({
    ...situation,
    name: `${template}: ${name}`,
    template,
    situation: name,
    source: story.id,
    expected: { ...situation.expected },
  }));

const isPage = (page: MadePage | undefined): page is MadePage => page !== undefined;
const rows = (): Row[] => [...templates.map(ofTemplate), ...[...sites, ...sitesSetAside].map(ofSite)];

/** Every template in every situation that fits it, and every site in its own situations. */
export const madePages = (): MadePage[] => rows().flat().filter(isPage);

/** The pages of the sites set aside alone. */
export const pagesSetAside = (): MadePage[] => sitesSetAside.flatMap(ofSite).filter(isPage);

/** Every so many-th page of each template, beginning one situation earlier in each next template. */
const sampled = (step: number, first: number): MadePage[] =>
  rows().flatMap((row, t) => row.filter((_, s) => (t + s) % step === first).filter(isPage));

const isFull = (): boolean => process.env.DZHERELO_FULL === '1';

/** The pages that are read without layout: all in a full run of the tests, a sample in an ordinary one. */
export const pagesWithoutLayout = (): MadePage[] =>
  (isFull() ? madePages() : sampled(5, 0)).filter(({ needsLayout }) => needsLayout !== true);

/** The pages that are read in a browser; the ordinary sample is another, and has all that need layout. */
export const pagesWithLayout = (): MadePage[] =>
  isFull()
    ? madePages()
    : [
        ...sampled(10, 3).filter(({ needsLayout }) => needsLayout !== true),
        ...madePages().filter(({ needsLayout }) => needsLayout === true),
      ];

/** An original as a line of a file of articles. */
interface Original {
  id: string;
  url: string;
  lang: string;
  title: string;
  publishedAt: string;
  text: string;
}

const asLine = ({
  paragraphs,
  ...story
}: Omit<Original, 'text'> & { paragraphs: readonly string[] }): Original => ({
  ...story,
  text: paragraphs.join('\n\n'),
});

/** All originals, published before the pages. */
export const originals: readonly Original[] = [
  ...Object.values(stories).map(({ lang, url, title, paragraphs }) =>
    asLine({ id: lang, url, lang, title, paragraphs, publishedAt: pageTime.replace('T11', 'T09') }),
  ),
  ...[...new Set([...sites, ...sitesSetAside].map(({ story }) => story))].map(asLine),
];

/** The page's own address; every page is of a site of its own. */
export const addressOf = (index: number): string => `https://paper-${index}.example/news/story-${index}`;
