import {
  bothReadings,
  credited,
  leftOpen,
  notForbidden,
  type Parts,
  replaced,
  type Site,
  siteLinks,
  tooLow,
  unlinked,
} from '../templates/sites/site.ts';
import { japaneseFiller, observatory } from './stories/ja.ts';

const { url, paragraphs } = observatory;
const [first = '', second = ''] = paragraphs;
const open = 'met';

/** A Japanese local paper: definition lists, pictures of the menu, a text in full-width spaces, a strip for members below. */
const page = (
  parts: Partial<Parts> & { text?: string; day?: string; genre?: string; photo?: string; series?: string },
): string => {
  const {
    title,
    paragraphs: body,
    head = '',
    above = '',
    below = '',
    sidebar = '',
    footer = '',
    byline = '',
    text,
    day = '2026年9月26日 17時40分',
    genre = '国際',
    photo = '丘の上に立つ塔（住民提供）',
    series = '',
  } = { title: observatory.title, paragraphs, ...parts };
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="ja" xml:lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>${observatory.title} - 山あい日報 電子版</title><meta name="keywords" content="山あい日報,国際" /><style type="text/css">body{margin:0;font:15px/1.9 "MS PGothic",sans-serif;color:#222;background:#f4f4ee}#wrap{width:980px;margin:0 auto;background:#fff}#main{float:left;width:650px;padding:0 15px}#sub{float:right;width:280px}.clear{clear:both}#newsText p{margin:0 0 1em}.photoR{float:right;width:260px;margin-left:12px;font-size:12px}.memberStrip{background:#fff8d8;border:1px solid #e3c85a;padding:10px}#gnav li{display:inline-block;width:90px;height:36px}.tatemidashi{font-size:26px;border-left:6px solid #265;padding-left:10px}</style>${head}</head>
<body id="news"><div id="wrap"><div id="head"><p class="logo"><a href="/"><img src="/img/logo.gif" alt="山あい日報" width="240" height="46" /></a></p><p class="date">第24718号</p><ul id="gnav">${siteLinks('<img src="/img/g1.gif" alt="県内" width="90" height="36" />', '<img src="/img/g2.gif" alt="国際" width="90" height="36" />', '<img src="/img/g3.gif" alt="おくやみ" width="90" height="36" />')}</ul></div><p id="topicPath"><a href="/">ホーム</a> &gt; <a href="/world">国際</a> &gt; 記事</p>
<div id="main"><div class="newsBox"><dl class="newsHead"><dt class="genre">${genre}</dt><dd><h2 class="tatemidashi">${title}</h2></dd><dd class="day">${day}${byline}</dd></dl><div class="snsBox"><a href="/share?x"><img src="/img/x.gif" alt="ポスト" width="60" height="20" /></a><a href="/print"><img src="/img/print.gif" alt="印刷" width="60" height="20" /></a></div>${above}
<div id="newsText" class="txtM"><div class="photoR"><img src="/photo/tou.jpg" alt="" width="260" height="180" /><br />${photo}</div>${text ?? body.map((one) => `<p>　${one}</p>`).join('\n')}</div><div class="clear"></div>${below}
<div class="memberStrip">紙面ではさらに詳しく。<a href="/entry">購読のお申し込み</a></div><dl class="series"><dt>この連載の記事</dt><dd><a href="/s/1">水車小屋の気象台</a></dd>${series}</dl></div></div>
<div id="sub"><div class="subBox"><h3>県内ニュース</h3><ul>${siteLinks('橋の欄干に新しい色', '柿の収穫、平年より早く', '図書館に夜間返却口')}</ul></div><div class="pr"><a href="https://ads.example/onsen"><img src="/img/onsen.gif" alt="日帰り温泉" width="280" height="90" /></a></div>${sidebar}</div><div class="clear"></div>
<div id="foot"><ul>${siteLinks('会社案内', '著作権', 'お問い合わせ')}</ul><p>記事・写真の無断転載を禁じます。${footer} Copyright © 山あい日報社</p></div></div></body></html>`;
};

const name = 'ウクルインフォルム';
const link = (words = name, href = url, more = ''): string =>
  `<a href="${href}" target="_blank"${more}>${words}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${first}${html}`);
const opened = (html: string): string[] => replaced(paragraphs, 0, `${html}${first}`);

export const localPaper: Site = {
  name: 'Japanese local paper with definition lists',
  story: observatory,
  situations: [
    {
      name: 'the headline is the link',
      html: page({ title: link(observatory.title) }),
      expected: credited(open),
    },
    {
      name: 'the genre above the headline is the agency',
      html: page({ genre: link() }),
      expected: credited(open),
    },
    {
      name: 'the line of the day ends with the agency',
      html: page({ byline: `　${link()}` }),
      expected: credited(open),
    },
    {
      name: 'a source line above the text leads to the home page',
      html: page({ above: `<p class="src">出典＝${link(name, 'https://www.ukrinform.jp/')}</p>` }),
      expected: credited(open),
    },
    {
      name: 'place and agency in brackets open the text',
      html: page({ paragraphs: opened(`【ゾリャーネ＝${link()}】`) }),
      expected: credited(open),
    },
    {
      name: 'the Latin name in brackets opens the text',
      html: page({ paragraphs: opened(`（${link('Ukrinform')}）`) }),
      expected: credited(open),
    },
    {
      name: 'the first paragraph ends with the link',
      html: page({ paragraphs: lead(`${link()}が伝えた。`) }),
      expected: credited(open),
    },
    {
      name: 'the verb in the first paragraph links',
      html: page({ paragraphs: lead(`${name}が${link('報じた')}。`) }),
      expected: credited(open),
    },
    {
      name: 'line breaks instead of paragraphs, the first lines link to the address for mobile pages',
      html: page({
        text: `　${lead(`（${link(name, url.replace('/rubric', '/amp/rubric'))}）`).join('<br />\n　')}`,
      }),
      expected: credited(open),
    },
    {
      name: 'pairs of line breaks in one paragraph with letters of a set size, the first lines link',
      html: page({
        text: `<p><font size="3">　${lead(`${link()}による。`).join('<br /><br />　')}</font></p>`,
      }),
      expected: credited(open),
    },
    {
      name: 'a link that search engines are asked not to follow',
      html: page({ paragraphs: lead(`（${link(name, url, ' rel="nofollow"')}）`) }),
      expected: credited('not-met'),
    },
    {
      name: 'the words beside the picture name the agency for the text',
      html: page({ photo: `丘の上に立つ塔。記事は${link()}` }),
      expected: notForbidden(open),
    },
    {
      name: 'two borrowed paragraphs in an own text, linked where they begin',
      html: page({
        title: '家で一番長く使っている道具',
        paragraphs: [
          ...japaneseFiller.slice(0, 4),
          `${link()}によると、${first}`,
          second,
          ...japaneseFiller.slice(4),
        ],
      }),
      expected: bothReadings(open),
    },
    {
      name: 'a short address under the agency’s name',
      html: page({ paragraphs: lead(`（${link(name, 'https://bit.ly/3QzTenmon')}）`) }),
      expected: leftOpen,
    },
    {
      name: 'a source line below the text',
      html: page({ below: `<p class="src">出典＝${link()}</p>` }),
      expected: tooLow(open),
    },
    {
      name: 'the second paragraph links',
      html: page({ paragraphs: replaced(paragraphs, 1, `${second}${link()}が伝えた。`) }),
      expected: tooLow(open),
    },
    {
      name: 'only the series below links',
      html: page({ series: `<dd>${link(`${observatory.title}（${name}）`)}</dd>` }),
      expected: tooLow(open),
    },
    {
      name: 'only the column beside the text links',
      html: page({ sidebar: `<div class="subBox"><h3>提携先</h3>${link()}</div>` }),
      expected: tooLow(open),
    },
    {
      name: 'the credit is drawn in the colour of the sheet',
      html: page({ above: `<p><a href="${url}" style="color:#ffffff">出典＝${name}</a></p>` }),
      expected: unlinked,
    },
    {
      name: 'the host only begins like the agency’s',
      html: page({ paragraphs: lead(`（${link(name, 'https://ukrinform.jp.news.example/4615096')}）`) }),
      expected: unlinked,
    },
  ],
};
