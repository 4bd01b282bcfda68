import type { ClauseOutcome, Status } from '../../utils/policy/verdict.ts';
import { articleUrl, type DemoArticle, demoArticle } from './articles.ts';
import { marketReport, marketReportEnd, orchardReport } from './own-texts.ts';
import { dniprovskaKhvylia, harbourTimes, podilskyiVisnyk, staraHazeta } from './papers.ts';
import type { Paper, Story } from './site.ts';

/** What a page is expected to give. */
export interface Expected {
  state: 'verdict' | 'no-access' | 'too-little-text';
  status?: Status;
  link?: ClauseOutcome;
  position?: ClauseOutcome;
}

/** One page of the demo world and what the extension should say of it. */
export interface Situation {
  name: string;
  url: string;
  expected: Expected;
  /** HTML of a newspaper page; the agency's and the store's pages are served elsewhere. */
  html?: string;
}

const bridge = demoArticle(4180012);
const glass = demoArticle(4180020);
const port = demoArticle(4180031);
const water = demoArticle(4180044);
const lighthouse = demoArticle(4180015);
const berries = demoArticle(4180027);
const railway = demoArticle(4180038);

const anchor = (href: string, text: string, attributes = ''): string =>
  `<a href="${href}"${attributes}>${text}</a>`;
/** The agency's text without the sentence in which it names itself. */
const taken = ({ lead, paragraphs }: DemoArticle): string[] => [lead, ...paragraphs.slice(1)];
const met: Expected = { state: 'verdict', status: 'met', link: 'met', position: 'met' };
const noLink: Expected = { state: 'verdict', status: 'not-met', link: 'not-met', position: 'not-applicable' };

function page(
  name: string,
  paper: Paper,
  path: string,
  article: DemoArticle,
  story: Partial<Story>,
  expected: Expected,
): Situation {
  const { lang, title, published } = article;
  const copied = {
    lang,
    title,
    published: published.replace(/T\d\d/u, 'T18'),
    paragraphs: taken(article),
    ...story,
  };
  return { name, url: `https://${paper.host}${path}`, expected, html: paper.set(copied) };
}

const withFirst = (article: DemoArticle, sentence: string): string[] => {
  const [lead = '', ...rest] = taken(article);
  return [`${lead} ${sentence}`, ...rest];
};

/** The pages that are the same in both browsers. */
const judged: readonly Situation[] = [
  page(
    'met in the headline',
    harbourTimes,
    '/news/lighthouse',
    lighthouse,
    { headline: `${anchor(articleUrl(lighthouse), 'Ukrinform')}: ${lighthouse.title}` },
    met,
  ),
  page(
    'met in the first paragraph',
    podilskyiVisnyk,
    '/mist',
    bridge,
    { paragraphs: withFirst(bridge, `Про це ${anchor(articleUrl(bridge), 'повідомляє Укрінформ')}.`) },
    met,
  ),
  page(
    'link to the home page',
    dniprovskaKhvylia,
    '/n/101',
    port,
    { paragraphs: withFirst(port, `Про це пише ${anchor('https://www.ukrinform.ua/', 'Укрінформ')}.`) },
    met,
  ),
  page(
    'source line above the text',
    staraHazeta,
    '/arch/44',
    water,
    { above: `Джерело: ${anchor(articleUrl(water), 'Укрінформ')}` },
    met,
  ),
  page(
    'link too low',
    podilskyiVisnyk,
    '/sklo',
    glass,
    {
      paragraphs: [
        ...taken(glass),
        `Джерело новини – ${anchor(articleUrl(glass), 'Укрінформ')}, де можна прочитати подробиці.`,
      ],
    },
    { state: 'verdict', status: 'not-met', link: 'met', position: 'not-met' },
  ),
  page(
    'name without link',
    dniprovskaKhvylia,
    '/n/102',
    bridge,
    { paragraphs: withFirst(bridge, 'Про це повідомляє Укрінформ.') },
    noLink,
  ),
  page('no credit', harbourTimes, '/news/berries', berries, {}, noLink),
  page(
    'look-alike host',
    staraHazeta,
    '/arch/45',
    glass,
    {
      paragraphs: withFirst(
        glass,
        `Про це пише ${anchor('https://www.ukrinforn.ua/rubric-culture/4180020-x.html', 'Укрінформ')}.`,
      ),
    },
    noLink,
  ),
  page(
    'link not displayed',
    podilskyiVisnyk,
    '/port',
    port,
    {
      paragraphs: withFirst(
        port,
        `<span class="hidden">Про це повідомляє ${anchor(articleUrl(port), 'Укрінформ')}.</span>`,
      ),
    },
    noLink,
  ),
  page(
    'one copied paragraph',
    harbourTimes,
    '/features/market',
    lighthouse,
    {
      title: 'The winter market opens to the fish bell',
      paragraphs: [...marketReport, lighthouse.paragraphs[3] ?? '', ...marketReportEnd],
    },
    noLink,
  ),
  page(
    'edited copy, credited',
    harbourTimes,
    '/news/railway',
    railway,
    {
      paragraphs: withFirst(railway, `${anchor(articleUrl(railway), 'Ukrinform reports')} on the trial.`).map(
        (text) => text.replaceAll('railway', 'rail operator'),
      ),
    },
    met,
  ),
  { name: 'own site', url: articleUrl(water), expected: { state: 'verdict', status: 'own-site' } },
  page(
    'unrelated',
    dniprovskaKhvylia,
    '/n/103',
    bridge,
    { title: 'У «Світанку» готують сади до зими', paragraphs: orchardReport },
    { state: 'verdict', status: 'none' },
  ),
  {
    name: 'too little text',
    url: 'https://stara-hazeta.example/arch/46',
    expected: { state: 'too-little-text' },
    html: '<!doctype html><meta charset="utf-8"><title>Стара газета</title><h1>Сторінка переїхала</h1><p>Шукайте її в архіві.</p>',
  },
];

/** Every situation that the product can judge, one page each. `denied` is the page no extension may read. */
export const situations = (denied: string): Situation[] => [
  ...judged,
  { name: 'access denied', url: denied, expected: { state: 'no-access' } },
];
