import { BLOCK_WORDS } from '../../utils/fingerprint/selection.ts';
import { bridgeStory, lampStory, page, type Story } from '../page/themes/story.ts';

/** An article as an archive keeps it: headline above, an invitation and a signature in and below the text. */
const raw = ({ title, paragraphs }: Story): string => {
  const [lead = '', second = '', ...rest] = paragraphs;
  return [title, lead, second, 'Read also: Ferry timetable changes from Monday', ...rest, 'yv'].join('\n\n');
};

export const lamp = {
  id: 'lamp',
  url: 'https://www.ukrinform.net/rubric-society/4180015-lamp.html',
  lang: 'en',
  title: lampStory.title,
  publishedAt: '2026-11-24T10:00:00+02:00',
  text: raw(lampStory),
};
export const bridge = {
  id: 'bridge',
  url: 'https://www.ukrinform.ua/rubric-society/4180012-mist.html',
  lang: 'uk',
  title: bridgeStory.title,
  publishedAt: '2026-11-23T10:00:00+02:00',
  text: raw(bridgeStory),
};
/** Under an address that is not one of the agency's articles it goes by its own id. */
export const bees = {
  id: 'bees',
  url: 'https://archive.example/bees',
  lang: 'en',
  title: 'Beekeepers of Orrin valley count their hives',
  text: 'Beekeepers of the Orrin valley counted their hives on Saturday and found four hundred and twelve of them. Spring had come late, so most colonies stayed small until the lime trees by the mill began to flower in June. The oldest hive, a hollow oak log bound with iron, still stands behind the chapel and is said to hum in tune.',
};
export const articles = [lamp, bridge, bees];

const agency = '<a href="https://www.ukrinform.net/rubric-society/4180015-lamp.html">Ukrinform reports</a>';
const [lead = '', ...rest] = lampStory.paragraphs;
const html = (paragraphs: readonly string[]): string =>
  page(
    lampStory,
    `<body><nav>Menu</nav><article><a href="/lamp.jpg"><img alt=""></a><h1>${lampStory.title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body>`,
  );

export const unrelated =
  'The rowing club of Marsh End has painted its boats green this year, because the red paint had run out and nobody wished to drive to town for more. Members voted twice, ate a cake and went out on the water before it rained.';

export const pages = [
  { id: 'met', url: 'https://paper.example/lamp', html: html([`${lead} ${agency}.`, ...rest]) },
  { id: 'no-link', url: 'https://paper.example/lamp-2', html: html(lampStory.paragraphs) },
  { id: 'text', text: bridgeStory.paragraphs.join('\n') },
  { id: 'credited', text: `${unrelated}\nThis is reported by Ukrinform.` },
  { id: 'unrelated', text: unrelated },
  { id: 'empty', html: '<!doctype html><title>Nothing</title>' },
  {
    id: 'own',
    url: 'https://www.ukrinform.ua/rubric-society/4180012-mist.html',
    text: bridgeStory.paragraphs.join('\n'),
  },
];

/**
 * The word in the middle of every block replaced, and so a word of each shingle that the index keeps: no fingerprint leads
 * to the article, only a comparison with that very one.
 */
const disguised = lampStory.paragraphs
  .join(' ')
  .split(' ')
  .map((word, i) => (i % BLOCK_WORDS === Math.floor(BLOCK_WORDS / 2) ? `other${i}` : word))
  .join(' ');
export const weakPage = { id: 'weak', articleId: 'lamp', text: `${unrelated}\n${disguised}` };

export const lines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');
