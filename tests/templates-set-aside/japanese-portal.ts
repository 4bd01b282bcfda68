import { ferry } from '../templates/sites/stories/ja.ts';
import { ja } from '../templates/stories/ja.ts';
import {
  bothReadings,
  credited,
  leftOpen,
  type Parts,
  replaced,
  siteLinks,
  type Site,
  tooLow,
  unlinked,
} from '../templates/sites/site.ts';

const { url, paragraphs } = ferry;
const open = 'met';

/** A Japanese portal: hashed class names, the whole story in one paragraph with line breaks, a ranking beside it. */
const page = (parts: Partial<Parts> & { text?: string; day?: string; related?: string }): string => {
  const {
    title,
    paragraphs: body,
    head = '',
    kicker,
    byline,
    above = '',
    below = '',
    sidebar,
    footer,
    comments,
    text,
    related,
    day = '<time>18:20</time><span class="sc-uzndf1-7 kMwXyz">配信</span>',
  } = { title: ferry.title, paragraphs, ...parts };
  return `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>${ferry.title}（みなとニュース） - ポータルニュース</title><meta property="og:type" content="article"><script type="application/ld+json">[{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2026-09-23T18:20:00+09:00","author":{"@type":"Organization","name":"みなとニュース"}}]</script><style>.contentsWrap{width:1040px;margin:0 auto;display:flex;gap:20px}.fBSBYB{flex:1 1 680px}.kYTbWq{flex:0 0 300px}.hgGTkr{font:17px/1.8 sans-serif;white-space:pre-wrap;word-break:break-word}.icon{display:inline-block;width:16px}</style>${head}</head>
<body><div id="wrapper"><header class="sc-1bqsnpe-0" id="msthd"><div><a href="/"><img alt="ポータルニュース" src="/logo.png" width="180" height="34"></a><form action="/search"><input type="search" aria-label="検索"><button>検索</button></form></div><nav id="gnSec"><ul class="yjnHeader_sub_cat">${siteLinks('主要', '国内', '国際', '地域')}</ul></nav></header>
<div class="contentsWrap" id="contentsWrap"><main class="fBSBYB"><article class="sc-gdv5m1-0"><header class="sc-uzndf1-0 gFnKpd">${kicker === undefined ? '' : `<p class="sc-uzndf1-3 label">${kicker}</p>`}<h1 class="sc-uzndf1-1 hHqXyz">${title}</h1><div class="sc-uzndf1-4"><div class="sc-uzndf1-5"><p>9/23(水) ${day}</p></div><div class="sc-uzndf1-6"><a href="/media/minato" class="sc-media">${'<img alt="みなとニュース" src="/media/minato.gif" width="120" height="24">'}</a>${byline === undefined ? '' : `<span class="sc-credit">${byline}</span>`}</div></div></header>
<div class="sc-15k2h-0 commentBtn"><a href="/comments"><span class="icon" aria-hidden="true"></span>コメント<em>12</em>件</a></div><div class="sc-shareButtons"><button>シェア</button><button>保存</button></div>${above}
<div class="article_body viewableWrap"><div class="sc-54nboa-0"><figure class="sc-image"><img src="/iwiz/1.jpg" alt="渡し船" width="600" height="400" loading="lazy"><figcaption>岸に着いた渡し船</figcaption></figure>${text ?? `<p class="sc-54nboa-0 hgGTkr yjSlinkDirectlink highLightSearchTarget">　${body.join('\n\n　')}</p>`}</div>${below}</div>
<div class="sc-related"><h2>【関連記事】</h2><ul>${siteLinks('橋の塗り替え、来月から', '町の劇場が幕を新調')}${related ?? ''}</ul></div><div class="sc-adv"><small>PR</small><a href="https://ads.example/tea">静岡の新茶、送料無料</a></div><div class="sc-lastupdate">最終更新：<time>9/23(水) 18:20</time></div><p class="sc-vendor"><a href="/media/minato">みなとニュース</a></p></article>
<section id="comments" class="sc-comments"><h2>コメント</h2><article><h3>川*****</h3><p>${comments ?? '子どものころに乗った記憶があります。綱を引く手が冷たかった。'}</p></article></section></main>
<aside class="kYTbWq"><section><h2>アクセスランキング</h2><ol>${siteLinks('市場の天井に巣を作った鳥', '駅の時計、三分遅れのまま')}</ol></section>${sidebar ?? ''}</aside></div>
<footer id="yjnFooter"><ul>${siteLinks('プライバシー', '利用規約', 'ヘルプ')}</ul><p>© みなとニュース ${footer ?? ''}</p></footer></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"articleId":"77aa","comments":12}}}</script></body></html>`;
};

const link = (text: string, href = url): string =>
  `<a href="${href}" target="_blank" rel="noopener noreferrer" data-cl-params="_cl_vmodule:detail" class="sc-link">${text}</a>`;
const name = 'ウクルインフォルム';
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''}${html}`);

export const japanesePortal: Site = {
  name: 'Japanese portal (Yahoo-Japan-like)',
  story: ferry,
  situations: [
    { name: 'the headline is the link', html: page({ title: link(ferry.title) }), expected: credited(open) },
    {
      name: 'the line above the headline links',
      html: page({ kicker: link(name) }),
      expected: credited(open),
    },
    {
      name: 'the provider beside the sign links',
      html: page({ byline: link(name) }),
      expected: credited(open),
    },
    {
      name: 'the time of publication is followed by the agency',
      html: page({ day: `<time>18:20</time>配信 ${link(name)}` }),
      expected: credited(open),
    },
    {
      name: 'a source line above the text',
      html: page({ above: `<p class="sc-source">出典：${link(name)}</p>` }),
      expected: credited(open),
    },
    {
      name: 'place and agency in brackets open the text',
      html: page({
        paragraphs: replaced(paragraphs, 0, `【ベレジャンキ ${link(name)}】${paragraphs[0] ?? ''}`),
      }),
      expected: credited(open),
    },
    {
      name: 'the first of the lines apart by empty lines links',
      html: page({ paragraphs: lead(`${link(name)}が伝えた。`) }),
      expected: credited(open),
    },
    {
      name: 'the story with pairs of line breaks, the first lines link',
      html: page({ text: `<p class="hgGTkr">　${lead(`（${link(name)}）`).join('<br/><br/>　')}</p>` }),
      expected: credited(open),
    },
    {
      name: 'every paragraph is a section of its own, the first links',
      html: page({
        text: lead(`${link(name)}が伝えた。`)
          .map((text) => `<section class="sc-sec"><div class="sc-txt">${text}</div></section>`)
          .join(''),
      }),
      expected: credited(open),
    },
    {
      name: 'two borrowed paragraphs in an own text, linked where they begin',
      html: page({
        text: [
          ...ja.own.paragraphs.slice(0, 4),
          `${link(name)}によると、${paragraphs[0] ?? ''}`,
          paragraphs[1] ?? '',
          ...ja.own.paragraphs.slice(4),
        ]
          .map((text) => `<p class="hgGTkr">　${text}</p>`)
          .join(''),
      }),
      expected: bothReadings(open),
    },
    {
      name: 'the way through a search engine',
      html: page({
        paragraphs: lead(`（${link(name, `https://www.google.com/url?q=${encodeURIComponent(url)}`)}）`),
      }),
      expected: leftOpen,
    },
    {
      name: 'closed details in the first paragraph',
      html: page({
        text: `<div>${paragraphs[0] ?? ''}<details><summary>出典</summary>${link(name)}</details></div>${paragraphs
          .slice(1)
          .map((text) => `<p>${text}</p>`)
          .join('')}`,
      }),
      expected: leftOpen,
    },
    {
      name: 'a link that search engines are asked not to follow',
      html: page({ paragraphs: lead(`（<a href="${url}" rel="nofollow noopener">${name}</a>）`) }),
      expected: credited('not-met'),
    },
    {
      name: 'a source line below',
      html: page({ below: `<p class="sc-source">出典：${link(name)}</p>` }),
      expected: tooLow(open),
    },
    {
      name: 'the last lines link',
      html: page({
        paragraphs: [...paragraphs.slice(0, 6), `${paragraphs[6] ?? ''}${link(name)}が伝えた。`],
      }),
      expected: tooLow(open),
    },
    {
      name: 'only the related stories link',
      html: page({ related: `<li>${link(`${ferry.title}（${name}）`)}</li>` }),
      expected: tooLow(open),
    },
    {
      name: 'only a reader’s comment links',
      html: page({ comments: `${link(name)}の記事に写真がありました。今朝読みました。` }),
      expected: tooLow(open),
    },
    {
      name: 'only the ranking beside the text links',
      html: page({ sidebar: `<section><h2>提携</h2>${link(name, 'https://www.ukrinform.jp/')}</section>` }),
      expected: tooLow(open),
    },
    {
      name: 'another host that has the agency’s name in it',
      html: page({ paragraphs: lead(`（${link(name, 'https://ukrinform-jp.example/4612250.html')}）`) }),
      expected: unlinked,
    },
    { name: 'the name alone', html: page({ paragraphs: lead(`（${name}）`) }), expected: unlinked },
    { name: 'nothing', html: page({}), expected: unlinked },
  ],
};
