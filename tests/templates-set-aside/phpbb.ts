import {
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
import { seeds } from './stories/uk.ts';

const { url, paragraphs } = seeds;
const [first = ''] = paragraphs;
const open = 'met';

interface Message {
  who: string;
  html: string;
  signature?: string;
  subject?: string;
}

let written = 900;
const message = ({ who, html, signature, subject = `Re: ${seeds.title}` }: Message): string => {
  written += 1;
  return `<div id="p${written}" class="post has-profile ${written % 2 === 0 ? 'bg1' : 'bg2'}"><div class="inner"><dl class="postprofile" id="profile${written}"><dt class="has-profile-rank no-avatar"><div class="avatar-container"></div><a href="./memberlist.php?u=${written}" class="username">${who}</a></dt><dd class="profile-rank">Городник</dd><dd class="profile-posts"><strong>Повідомлень:</strong> <a href="./search.php?author=${written}">412</a></dd><dd class="profile-joined"><strong>З нами з:</strong> 12 березня 2017, 09:40</dd></dl>
<div class="postbody"><div id="post_content${written}"><h3><a href="#p${written}">${subject}</a></h3><ul class="post-buttons"><li><a href="./posting.php?mode=quote" title="Відповісти з цитатою" class="button button-icon-only"><i class="icon fa-quote-left fa-fw"></i><span class="sr-only">Цитата</span></a></li></ul><p class="author"><a class="unread" href="./viewtopic.php?p=${written}" title="Повідомлення"><i class="icon fa-file fa-fw"></i></a><span class="responsive-hide">» <strong><a href="./memberlist.php?u=${written}" class="username">${who}</a></strong> » </span><time datetime="2026-09-21T18:31:00+00:00">21 вересня 2026, 21:31</time></p><div class="content">${html}</div>${signature === undefined ? '' : `<div id="sig${written}" class="signature">${signature}</div>`}</div></div><div class="back2top"><a href="#top" class="top">Догори</a></div></div></div><hr class="divider">`;
};

/** A board: a topic of messages, the text of a message in one division with line breaks. */
const page = (
  parts: Partial<Parts> & {
    html?: string;
    signature?: string;
    subject?: string;
    reply?: string;
  },
): string => {
  const { title, paragraphs: texts, head = '', above = '', footer = '', reply } = parts;
  const html = parts.html ?? `${above}${(texts ?? paragraphs).join('<br>\n<br>\n')}`;
  return `<!DOCTYPE html><html dir="ltr" lang="uk"><head><meta charset="utf-8"><title>${seeds.title} - Грядка</title><style>body{font:62.5% Verdana;margin:0;padding:12px 0;background:#f5f7fa;color:#536482}.wrap{max-width:1152px;margin:0 auto;background:#fff}.post{padding:5px 10px}.bg1{background:#ecf3f7}.bg2{background:#e1ebf2}.postprofile{float:left;width:22%}.postbody{float:right;width:76%}.content{font-size:1.3em;line-height:1.4em;color:#333}.signature{border-top:1px solid #ccc;margin-top:1.5em}.inner:after{content:"";display:block;clear:both}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}blockquote{background:#ebeadd;margin:.5em 1px;padding:5px}</style>${head}</head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><a id="top" class="top-anchor" accesskey="t"></a><div id="page-header"><div class="headerbar"><div class="inner"><div id="site-description" class="site-description"><a id="logo" class="logo" href="./index.php"><span class="site_logo"></span></a><h1>Грядка</h1><p>Форум тих, хто садить</p></div></div></div><div class="navbar"><ul id="nav-main" class="nav-main linklist">${siteLinks('Швидкі посилання', 'Часті питання', 'Вхід', 'Реєстрація')}</ul><ul id="nav-breadcrumbs" class="nav-breadcrumbs linklist navlinks">${siteLinks('Список форумів', 'Новини звідусіль')}</ul></div></div>
<a id="start_here" class="anchor"></a><div id="page-body" class="page-body" role="main"><h2 class="topic-title">${title ?? `<a href="./viewtopic.php?t=77">${seeds.title}</a>`}</h2><div class="action-bar bar-top"><a href="./posting.php?mode=reply" class="button">Відповісти</a><div class="pagination">2 повідомлення • Сторінка <strong>1</strong> з <strong>1</strong></div></div>
${message({ who: 'kropyva', html, signature: parts.signature ?? 'Сій густо — рви пусто.', subject: parts.subject ?? seeds.title })}
${message({ who: 'did_Hryts', html: reply ?? 'Оце діло. У нас таке насіння лежить у сірниковій коробці ще від баби, треба занести.' })}
<div class="panel similar-topics"><h3>Схожі теми</h3><ul>${siteLinks('Коли садити часник', 'Гарбуз на компості')}</ul></div></div>
<div id="page-footer" class="page-footer"><div class="copyright"><p class="footer-row">Працює на рушії дошки оголошень ${footer}</p></div></div></div></body></html>`;
};

const link = (words: string, href = url): string => `<a href="${href}" class="postlink">${words}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${first} ${html}`);
const rest = paragraphs.slice(1).join('<br><br>');

export const phpbb: Site = {
  name: 'board with topics (phpBB-like)',
  story: seeds,
  situations: [
    {
      name: 'the agency in brackets before the title of the topic links',
      html: page({ title: `[${link('Укрінформ')}] ${seeds.title}` }),
      expected: credited(open),
    },
    {
      name: 'the subject of the message is the link',
      html: page({ subject: link(seeds.title) }),
      expected: credited(open),
    },
    {
      name: 'the message opens with the bare address',
      html: page({ above: `${link(`${url.slice(0, 39)} … nasinna.html`)}<br>\n<br>\n` }),
      expected: credited(open),
    },
    {
      name: 'the message opens with a bold source line',
      html: page({
        above: `<strong class="text-strong">Джерело:</strong> ${link('Укрінформ')}<br>\n<br>\n`,
      }),
      expected: credited(open),
    },
    {
      name: 'the first lines end with the link',
      html: page({ paragraphs: lead(`Про це повідомляє ${link('Укрінформ')}.`) }),
      expected: credited(open),
    },
    {
      name: 'the first lines end with the whole address in brackets',
      html: page({ paragraphs: lead(`(${link(url)})`) }),
      expected: credited(open),
    },
    {
      name: 'centred and coloured first lines link',
      html: page({
        html: `<div style="text-align:center"><span style="font-size:130%;line-height:116%"><span style="color:#400080">${first} ${link('Укрінформ')}</span></span></div><br>${rest}`,
      }),
      expected: credited(open),
    },
    {
      name: 'single line breaks, the first line links without www and certificate',
      html: page({ html: lead(link('Укрінформ', url.replace('https://www.', 'http://'))).join('<br>') }),
      expected: credited(open),
    },
    {
      name: 'the story is quoted, its first lines link',
      html: page({
        html: `<blockquote class="uncited"><div>${lead(`(${link('Укрінформ')})`).join('<br><br>')}</div></blockquote>`,
      }),
      expected: credited(open),
    },
    {
      name: 'the story is quoted, the line of who wrote it links',
      html: page({
        html: `<blockquote><div><cite>${link('Укрінформ')} писав:</cite>${paragraphs.join('<br><br>')}</div></blockquote>`,
      }),
      expected: notForbidden(open),
    },
    {
      name: 'a picture above the text leads to the article',
      html: page({
        above: `${link('<img src="./download/file.php?id=31" class="postimage" alt="Зображення" width="500" height="300">')}<br>\n<br>\n`,
      }),
      expected: notForbidden(open),
    },
    {
      name: 'a closed spoiler after the first lines',
      html: page({
        paragraphs: lead(`<details class="spoiler"><summary>Звідки</summary>${link('Укрінформ')}</details>`),
      }),
      expected: leftOpen,
    },
    {
      name: 'a stored copy in an archive',
      html: page({ paragraphs: lead(link('Укрінформ', `https://web.archive.org/web/20260921/${url}`)) }),
      expected: leftOpen,
    },
    {
      name: 'letters of six pixels',
      html: page({
        paragraphs: lead(`<span style="font-size:6px">Джерело: ${link('Укрінформ')}</span>`),
      }),
      expected: leftOpen,
    },
    {
      name: 'the message ends with the address',
      html: page({ paragraphs: [...paragraphs, link(url)] }),
      expected: tooLow(open),
    },
    {
      name: 'the member’s signature links',
      html: page({ signature: `Читаю ${link('Укрінформ', 'https://www.ukrinform.ua/')}` }),
      expected: tooLow(open),
    },
    {
      name: 'only the answer links',
      html: page({ reply: `А джерело? Ось: ${link('Укрінформ')}` }),
      expected: tooLow(open),
    },
    {
      name: 'the address is not clickable',
      html: page({ above: `Джерело: ${url}<br>\n<br>\n` }),
      expected: unlinked,
    },
    {
      name: 'letters without a colour',
      html: page({ paragraphs: lead(`<a href="${url}" style="color:transparent">Укрінформ</a>`) }),
      expected: unlinked,
    },
    { name: 'nothing', html: page({}), expected: unlinked },
  ],
};
