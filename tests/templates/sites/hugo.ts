import { cableCar, germanFiller } from './stories/de.ts';
import {
  bothReadings,
  credited,
  leftOpen,
  notForbidden,
  type Parts,
  replaced,
  siteLinks,
  type Site,
  tooLow,
  unlinked,
} from './site.ts';

const { url, paragraphs } = cableCar;

/** A static site: few classes, semantic elements, footnotes, dark colours. */
const page = (parts: Partial<Parts>): string => {
  const {
    title,
    paragraphs: body,
    head = '',
    standfirst,
    byline,
    above,
    below,
    footer,
  } = {
    title: cableCar.title,
    paragraphs,
    ...parts,
  };
  return `<!doctype html>
<html lang="de-at" data-theme="dark"><head><meta charset="utf-8"><meta name="generator" content="Hugo 0.140.0"><title>${title} :: Talschreiber</title><meta property="article:published_time" content="2026-09-18T16:10:00+02:00"><style>:root{--bg:#1b1c1d;--fg:#dadadb;--dim:#9a9a9c}body{background:var(--bg);color:var(--fg);font:1rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:44rem}a{color:inherit;text-decoration:underline dotted}.post-meta{color:var(--dim);font-size:.8rem}</style>${head}</head>
<body class="list dark"><header class="header"><nav class="nav"><div class="logo"><a href="/" accesskey="h">Talschreiber</a></div><ul id="menu">${siteLinks('Archiv', 'Schlagworte', 'Suche')}</ul></nav></header>
<main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Start</a>&nbsp;»&nbsp;<a href="/posts/">Beiträge</a></div><h1 class="post-title">${title}</h1>${standfirst === undefined ? '' : `<div class="post-description">${standfirst}</div>`}<div class="post-meta"><span title="2026-09-18 16:10:00 +0200 CEST">18. September 2026</span>&nbsp;·&nbsp;2 min&nbsp;·&nbsp;${byline ?? 'Vera Lahner'}</div></header>
<details class="toc"><summary accesskey="c">Inhalt</summary><div class="inner"><ul><li><a href="#bahn">Die Bahn</a></li></ul></div></details>
${above ?? ''}<div class="post-content">${body.map((text) => `<p>${text}</p>`).join('\n')}${below ?? ''}</div>
<footer class="post-footer"><ul class="post-tags">${siteLinks('Berge', 'Technik')}</ul><nav class="paginav"><a class="prev" href="/posts/1"><span class="title">« Vorherige</span><br><span>Wie man eine Säge schränkt</span></a></nav></footer></article></main>
<footer class="footer"><span>© 2026 <a href="/">Talschreiber</a></span> ${footer ?? ''}<span>Powered by <a href="https://gohugo.io/" rel="noopener noreferrer">Hugo</a></span></footer></body></html>`;
};

const link = (text: string, extra = ''): string => `<a href="${url}"${extra}>${text}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);

export const hugo: Site = {
  name: 'static site (Hugo-like)',
  story: cableCar,
  situations: [
    {
      name: 'a light link on a dark page',
      html: page({ paragraphs: lead(`Das berichtet ${link('Ukrinform')}.`) }),
      expected: credited('met'),
    },
    {
      name: 'the dimmed line under the headline names the agency',
      html: page({ byline: `Quelle: ${link('Ukrinform')}` }),
      expected: credited('met'),
    },
    {
      name: 'the description carries the link',
      html: page({
        standfirst: `Vierzehn Kabinen, neunzig Helfer, ein Wasserrad: ${link('Ukrinform')} hat mitgezählt.`,
      }),
      expected: credited('met'),
    },
    {
      name: 'rel with noopener and external',
      html: page({
        paragraphs: lead(
          `Quelle: ${link('Ukrinform', ' rel="external noopener noreferrer" target="_blank"')}.`,
        ),
      }),
      expected: credited('met'),
    },
    {
      name: 'a quotation block whose first line cites the source',
      html: page({
        paragraphs: [
          `<cite>${link('Nationale Nachrichtenagentur Ukrinform')}:</cite> ${paragraphs[0] ?? ''}`,
          ...paragraphs.slice(1),
        ],
      }),
      expected: credited('met'),
    },
    {
      name: 'a footnote mark in the first paragraph is itself the link',
      html: page({ paragraphs: lead(`<sup>${link('[Ukrinform]')}</sup>`) }),
      expected: credited('met'),
    },
    {
      name: 'a note box above the text',
      html: page({
        above: `<blockquote class="note"><p>Dieser Beitrag stammt von ${link('Ukrinform')} und wurde übernommen.</p></blockquote>`,
      }),
      expected: notForbidden('met'),
    },
    {
      name: 'two borrowed paragraphs in an own text, linked where they begin',
      html: page({
        title: 'Welches Möbelstück würden Sie nie verkaufen?',
        paragraphs: [
          ...germanFiller.slice(0, 5),
          `Laut ${link('Ukrinform')}: ${paragraphs[0] ?? ''}`,
          paragraphs[2] ?? '',
          ...germanFiller.slice(5),
        ],
      }),
      expected: bothReadings('met'),
    },
    {
      name: 'the source stands in a closed fold at the top',
      html: page({ above: `<details><summary>Quelle</summary><p>${link('Ukrinform')}</p></details>` }),
      expected: leftOpen,
    },
    {
      name: 'a footnote at the end, reached from the first paragraph',
      html: page({
        paragraphs: lead(
          '<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>',
        ),
        below: `<section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1"><p>${link('Ukrinform')}&#160;<a href="#fnref:1" class="footnote-backref">↩︎</a></p></li></ol></section>`,
      }),
      expected: tooLow('met'),
    },
    {
      name: 'nofollow where the rule asks for an open link',
      html: page({ paragraphs: lead(`Quelle: ${link('Ukrinform', ' rel="nofollow"')}.`) }),
      expected: credited('not-met'),
    },
    {
      name: 'the page tells search engines to stay away',
      html: page({
        head: '<meta name="robots" content="noindex, follow">',
        paragraphs: lead(`Quelle: ${link('Ukrinform')}.`),
      }),
      expected: credited('not-met'),
    },
    {
      name: 'dark letters on the dark page',
      html: page({ paragraphs: lead(`<span style="color:#1b1c1d">Quelle: ${link('Ukrinform')}.</span>`) }),
      expected: unlinked,
    },
    {
      name: 'the name alone',
      html: page({ paragraphs: lead('Das berichtet Ukrinform.') }),
      expected: unlinked,
    },
  ],
};
