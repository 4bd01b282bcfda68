import { ferry } from './stories/ja.ts';
import {
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

const { url, paragraphs } = ferry;

/** A Japanese weblog system: alpha and beta columns, asset header, body and an extended part behind an anchor. */
const page = (parts: Partial<Parts>): string => {
  const {
    title,
    paragraphs: body,
    head = '',
    kicker,
    standfirst,
    byline,
    above,
    below,
    sidebar,
    footer,
    comments,
  } = {
    title: ferry.title,
    paragraphs,
    ...parts,
  };
  const [first = '', second = '', ...rest] = body.map((text) => `<p>　${text}</p>`);
  return `<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><meta name="generator" content="Movable Type Pro 8.4"><title>${title} - 北浜だより</title><style>#alpha{float:left;width:62%}#beta{float:right;width:32%}.asset-meta{font-size:12px;color:#666}.entry-content p{line-height:2}</style>${head}</head>
<body id="classic-website" class="mt-entry-archive layout-wt"><div id="container"><div id="container-inner"><div id="header"><div id="header-inner"><div id="header-content"><div id="header-name"><a href="/" accesskey="1">北浜だより</a></div><div id="header-description">海辺の町の小さな新聞</div></div></div></div>
<div id="content"><div id="content-inner"><div id="alpha"><div id="alpha-inner"><div id="entry-88" class="entry-asset asset hentry"><div class="asset-header">${kicker === undefined ? '' : `<p class="asset-category">${kicker}</p>`}<h1 id="page-title" class="asset-name entry-title">${title}</h1><div class="asset-meta"><span class="byline">${byline ?? '<span class="vcard author">北浜 花</span>'} (<abbr class="published" title="2026-09-23T20:30:00+09:00">2026年9月23日 20:30</abbr>)</span> | <span class="comments-link"><a href="#comments">コメント(1)</a></span></div></div>
${above ?? ''}<div class="asset-content entry-content">${standfirst === undefined ? '' : `<p class="asset-excerpt">${standfirst}</p>`}<div class="asset-body">${first}${second}</div><div id="more" class="asset-more">${rest.join('')}${below ?? ''}</div></div>
<div class="asset-footer"><div class="entry-categories"><h4>カテゴリ<span class="delimiter">:</span></h4><ul>${siteLinks('海外', 'くらし')}</ul></div></div></div>
<div id="comments" class="comments"><h2 class="comments-header">コメント(1)</h2><div class="comments-content"><div class="comment"><div class="comment-header"><span class="vcard author">はま子</span></div><div class="comment-content"><p>${comments ?? '一度乗ってみたいです。'}</p></div></div></div></div></div></div>
<div id="beta"><div id="beta-inner"><div class="widget-recent-entries widget"><h3 class="widget-header">最近の記事</h3><div class="widget-content"><ul>${siteLinks('朝市の時刻が変わります', '古い井戸の話')}</ul></div></div>${sidebar ?? ''}</div></div></div></div>
<div id="footer"><div id="footer-inner"><div id="footer-content">Powered by <a href="https://www.sixapart.jp/movabletype/">Movable Type</a> ${footer ?? ''}</div></div></div></div></div></body></html>`;
};

const link = (text: string, href = url, extra = ''): string => `<a href="${href}"${extra}>${text}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''}${html}`);
const agency = 'ウクルインフォルム';

export const movableType: Site = {
  name: 'weblog with an extended part (Movable Type-like)',
  story: ferry,
  situations: [
    {
      name: 'the first paragraph ends with the linked agency',
      html: page({ paragraphs: lead(`${link(agency)}が伝えた。`) }),
      expected: credited('met'),
    },
    {
      name: 'the place and the agency open the text',
      html: page({
        paragraphs: replaced(paragraphs, 0, `【ベレジャンキ＝${link(agency)}】${paragraphs[0] ?? ''}`),
      }),
      expected: credited('met'),
    },
    {
      name: 'the excerpt links',
      html: page({ standfirst: `渡し船が町に戻った（${link(agency)}）` }),
      expected: credited('met'),
    },
    { name: 'the byline links', html: page({ byline: `出典：${link(agency)}` }), expected: credited('met') },
    {
      name: 'the category above the headline links',
      html: page({ kicker: link('Ukrinform', 'https://www.ukrinform.jp/') }),
      expected: credited('met'),
    },
    {
      name: 'a source line between headline and text',
      html: page({ above: `<p class="source">出典：${link('ウクルインフォルム通信')}</p>` }),
      expected: credited('met'),
    },
    {
      name: 'a ruby gloss over the linked name',
      html: page({
        paragraphs: lead(`${link('<ruby>ウクライナ国営通信<rt>ウクルインフォルム</rt></ruby>')}が伝えた。`),
      }),
      expected: notForbidden('met'),
    },
    {
      name: 'the article in English is linked as well, lower down',
      html: page({
        paragraphs: replaced(
          lead(`${link(agency)}が伝えた。`),
          5,
          `${paragraphs[5] ?? ''}（${link('英語版', 'https://www.ukrinform.net/')}）`,
        ),
      }),
      expected: credited('met'),
    },
    {
      name: 'a link of one tenth and a half',
      html: page({ above: `<p style="opacity:.15">出典：${link(agency)}</p>` }),
      expected: leftOpen,
    },
    {
      name: 'the extended part ends with the source',
      html: page({ below: `<p>出典：${link(agency)}</p>` }),
      expected: tooLow('met'),
    },
    {
      name: 'the second paragraph links',
      html: page({ paragraphs: replaced(paragraphs, 1, `${paragraphs[1] ?? ''}${link(agency)}が報じた。`) }),
      expected: tooLow('met'),
    },
    {
      name: 'nofollow where the rule asks for an open link',
      html: page({ paragraphs: lead(`${link(agency, url, ' rel="nofollow"')}が伝えた。`) }),
      expected: credited('not-met'),
    },
    {
      name: 'the link is invisible ink',
      html: page({
        paragraphs: lead(
          `<span style="color:transparent">${link(agency, url, ' style="color:transparent;text-decoration:none"')}</span>`,
        ),
      }),
      expected: unlinked,
    },
    {
      name: 'the name alone',
      html: page({ paragraphs: lead('ウクルインフォルムが伝えた。') }),
      expected: unlinked,
    },
  ],
};
