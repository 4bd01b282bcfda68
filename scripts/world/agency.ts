import { editions } from '../../utils/ukrinform/editions.ts';
import type { Edition } from '../../utils/ukrinform/article.ts';
import { articlePath, articleUrl, type DemoArticle, demoArticles } from './articles.ts';
import type { Served } from './site.ts';

const readAlso: Record<DemoArticle['lang'], string> = { uk: 'Читайте також:', en: 'Read also:' };
const footer: Record<DemoArticle['lang'], string> = {
  uk: 'При цитуванні і використанні будь-яких матеріалів в Інтернеті гіперпосилання не нижче першого абзацу на «ukrinform.ua» — обов’язкові.',
  en: 'While citing and using any materials on the Internet, links to the website ukrinform.net not lower than the first paragraph are mandatory.',
};

const xml = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

/** Answers for the agency's host of one edition, in the markup, feeds and sitemaps of the real site. */
export function agencyPage(edition: Edition, path: string): Served {
  const own = demoArticles.filter(({ lang }) => lang === edition);
  if (path === '/sitemap/currentweek.xml') return { type: 'application/xml', body: sitemap(own) };
  if (path === '/rss/block-lastnews') return { type: 'application/rss+xml', body: feed(own) };
  if (path === '/') return { type: 'text/html', body: home(edition, own) };
  const article = own.find((known) => articlePath(known) === path.replace(/^\/amp/u, ''));
  return article === undefined
    ? { type: 'text/html', status: 404, body: '<h1>404</h1>' }
    : { type: 'text/html', body: articlePage(article) };
}

/** The edition of an agency host, `www.` included. */
export const editionAt = (host: string): Edition | undefined =>
  editions.find((known) => host === `www.${known.host}` || host === known.host)?.edition;

const sitemap = (own: readonly DemoArticle[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${own
    .map((article) => `<url><loc>${articleUrl(article)}</loc><lastmod>${article.published}</lastmod></url>`)
    .join('')}</urlset>`;

const feed = (own: readonly DemoArticle[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Ukrinform</title><link>https://www.ukrinform.net</link>${own
    .map(
      (article) =>
        `<item><title>${xml(article.title)}</title><link>${articleUrl(article)}</link><description>${xml(article.lead)}</description><pubDate>${new Date(article.published).toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

const home = (edition: Edition, own: readonly DemoArticle[]): string =>
  `<!doctype html><html lang="${edition}"><meta charset="utf-8"><title>Ukrinform</title><body><h1>Ukrinform</h1><ul>${own
    .map((article) => `<li><a href="${articlePath(article)}">${xml(article.title)}</a></li>`)
    .join('')}</ul></body></html>`;

/** An article in the markup of the real site. */
export function articlePage(article: DemoArticle): string {
  const other = demoArticles.find(({ lang, id }) => lang === article.lang && id !== article.id);
  const insert =
    other === undefined
      ? ''
      : `<section class="read"><a href="${articlePath(other)}"><strong>${readAlso[article.lang]}</strong> ${xml(other.title)}</a></section>`;
  const paragraphs = article.paragraphs.map((text) => `<p>${xml(text)}</p>`);
  const news = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.published,
    author: { name: 'Ukrinform' },
  };
  return `<!doctype html><html lang="${article.lang}"><head><meta charset="utf-8"><title>${xml(article.title)}</title>
<meta property="og:title" content="${xml(article.title)}"><script type="application/ld+json">${JSON.stringify(news)}</script></head>
<body><header><nav><a href="/">Ukrinform</a> <a href="/rubric-ato">ATO</a></nav></header>
<article class="newsHolderContainer"><h1 class="newsTitle">${xml(article.title)}</h1><time datetime="${article.published}"></time>
<div class="newsHeading">${xml(article.lead)}</div><div class="newsText">${paragraphs.slice(0, 2).join('')}${insert}${paragraphs.slice(2).join('')}<p>ok</p></div>
<div class="afterNewItemMobileBanner mobileBanner"></div><aside class="tags"><a class="tag" href="/tag-demo">demo</a></aside></article>
<footer><p>${footer[article.lang]}</p><p>© 2015-2026 Ukrinform</p></footer></body></html>`;
}
