import { bell, ukrainianFiller } from '../templates/sites/stories/uk.ts';
import {
  bothReadings,
  credited,
  leftOpen,
  notForbidden,
  type Parts,
  replaced,
  type Site,
  tooLow,
  unlinked,
} from '../templates/sites/site.ts';

const { url, paragraphs } = bell;
const open = 'met';

/** A page published from a messenger: headline and author twice, once hidden inside the text; nothing around it. */
const page = (parts: Partial<Parts> & { text?: string; hiddenAuthor?: string; day?: string }): string => {
  const {
    title,
    paragraphs: body,
    byline,
    above = '',
    below = '',
    text,
    hiddenAuthor = 'Вісті над ставом',
    day = 'September 17, 2026',
  } = { title: bell.title, paragraphs, ...parts };
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${bell.title} – Telegraph</title><meta name="viewport" content="width=device-width, initial-scale=1.0"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-09-17T15:20:11+0000"><meta property="article:modified_time" content="2026-09-17T15:22:40+0000"><style>body{font:18px/1.58 CustomSerif,Georgia,serif;margin:0;color:rgba(0,0,0,.8)}.tl_page{max-width:732px;margin:0 auto}.tl_article_header h1{font:700 32px/1.2 sans-serif;margin:21px 21px 12px}.tl_article_header address,.tl_article_header time{color:#79828b;font-style:normal;font-size:15px;display:inline}.ql-editor>h1:first-child,.ql-editor>address{display:none}.tl_article_content p,.tl_article_content aside,.tl_article_content blockquote{margin:0 21px 12px}.tl_article_content blockquote{border-left:3px solid #000;padding-left:15px;font-style:italic}.tl_article_content aside{text-align:center;font-style:italic;color:#79828b}.tl_article_content a{color:inherit}.tl_blocks,#_tl_tooltip,#_tl_link_tooltip{display:none}.tl_article_buttons button{border:1px solid}</style></head>
<body><div class="tl_page_wrap"><div class="tl_page"><main class="tl_article"><header class="tl_article_header" dir="auto"><h1 dir="auto">${title}</h1><address dir="auto">${byline ?? '<a rel="author" href="https://t.me/nad_stavom" target="_blank">Вісті над ставом</a>'}<!-- --></address><time datetime="2026-09-17T15:20:11+0000">${day}</time></header>
<article id="_tl_editor" class="tl_article_content ql-container"><div class="ql-editor" data-label-after=""><h1 data-label="Title" dir="auto">${bell.title}<br></h1><address data-label="Author" data-placeholder="Your name" dir="auto">${hiddenAuthor}<br></address>${above}${text ?? `<figure contenteditable="false"><div class="figure_wrapper"><img src="/file/0f3a.jpg" width="690" height="460"></div><figcaption dir="auto" class="editable_text" data-placeholder="Caption (optional)">Дзвін у дворі бібліотеки</figcaption></figure>${body.map((one) => `<p dir="auto">${one}</p>`).join('')}`}${below}</div></article>
<div id="_tl_link_tooltip" class="tl_link_tooltip"></div><div id="_tl_tooltip" class="tl_tooltip"><div class="buttons"><span class="button_wrap"><button id="_bold_button"></button></span><div class="prompt"><span class="close"></span><div class="prompt_input_wrap"><input type="url" class="prompt_input"></div></div></div></div><div id="_tl_blocks" class="tl_blocks"><div class="buttons"><button id="_image_button"></button></div></div><aside class="tl_article_buttons"><div class="account account_top"></div><button id="_edit_button" class="button edit_button">Edit</button><button id="_publish_button" class="button publish_button" style="display:none">Publish</button></aside></main></div><div class="tl_page_footer"><div id="_report_button" class="tl_footer_button">Report content on this page</div></div></div></body></html>`;
};

const link = (text: string, href = url): string => `<a href="${href}" target="_blank">${text}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);
const asParagraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p dir="auto">${text}</p>`).join('');

export const telegraph: Site = {
  name: 'page published from a messenger (Telegraph-like)',
  story: bell,
  situations: [
    {
      name: 'the author’s name is the link',
      html: page({ byline: `<a rel="author" href="${url}" target="_blank">Укрінформ</a>` }),
      expected: credited(open),
    },
    { name: 'the headline is the link', html: page({ title: link(bell.title) }), expected: credited(open) },
    {
      name: 'the line with the day names the agency',
      html: page({ day: `September 17, 2026 · ${link('Укрінформ')}` }),
      expected: credited(open),
    },
    {
      name: 'the first paragraph links',
      html: page({ paragraphs: lead(`Про це пише ${link('Укрінформ')}.`) }),
      expected: credited(open),
    },
    {
      name: 'the lead is a small heading and links',
      html: page({
        text: `<h3 dir="auto" id="lead">Бронза вагою двісті десять кілограмів повернулася додому, пише ${link('Укрінформ')}</h3>${asParagraphs(paragraphs)}`,
      }),
      expected: credited(open),
    },
    {
      name: 'a source line and a rule above the text',
      html: page({ above: `<p dir="auto">Джерело: ${link('Укрінформ')}</p><hr>` }),
      expected: credited(open),
    },
    {
      name: 'the first paragraph is a quotation block and links',
      html: page({
        text: `<blockquote dir="auto">${lead(`(${link('Укрінформ')})`)[0] ?? ''}</blockquote>${asParagraphs(paragraphs.slice(1))}`,
      }),
      expected: credited(open),
    },
    {
      name: 'one paragraph with line breaks, the first lines link',
      html: page({ text: `<p dir="auto">${lead(`Про це пише ${link('Укрінформ')}.`).join('<br><br>')}</p>` }),
      expected: credited(open),
    },
    {
      name: 'an ordered list, the first item links',
      html: page({
        text: `<ol>${lead(`Про це пише ${link('Укрінформ')}.`)
          .map((text) => `<li dir="auto">${text}</li>`)
          .join('')}</ol>`,
      }),
      expected: credited(open),
    },
    {
      name: 'a centred aside above the text leads to the agency',
      html: page({ above: `<aside dir="auto">За матеріалами агентства ${link('Укрінформ')}</aside>` }),
      expected: notForbidden(open),
    },
    {
      name: 'the bare address is the first line',
      html: page({ above: `<p dir="auto">${link(url)}</p>` }),
      expected: notForbidden(open),
    },
    {
      name: 'two borrowed paragraphs in an own text, linked where they begin',
      html: page({
        paragraphs: [
          ...ukrainianFiller.slice(0, 5),
          `${link('Укрінформ')} писав про звук, який повернувся: ${paragraphs[0] ?? ''}`,
          paragraphs[1] ?? '',
          ...ukrainianFiller.slice(5),
        ],
      }),
      expected: bothReadings(open),
    },
    {
      name: 'a short address under the agency’s name',
      html: page({ paragraphs: lead(`Джерело: ${link('Укрінформ', 'https://bit.ly/3xYzAbC')}`) }),
      expected: leftOpen,
    },
    {
      name: 'the last paragraph links',
      html: page({ below: `<p dir="auto">Джерело: ${link('Укрінформ')}</p>` }),
      expected: tooLow(open),
    },
    {
      name: 'a picture in the middle has a caption that links',
      html: page({
        text: `${asParagraphs(paragraphs.slice(0, 3))}<figure><div class="figure_wrapper"><img src="/file/2.jpg" width="690" height="460"></div><figcaption dir="auto">Фото: ${link('Укрінформ')}</figcaption></figure>${asParagraphs(paragraphs.slice(3))}`,
      }),
      expected: tooLow(open),
    },
    {
      name: 'only the hidden copy of the author links',
      html: page({ hiddenAuthor: link('Укрінформ') }),
      expected: unlinked,
    },
    {
      name: 'the agency’s channel in the messenger is linked, not the agency',
      html: page({ paragraphs: lead(`(${link('Укрінформ', 'https://t.me/ukrinform_news')})`) }),
      expected: unlinked,
    },
    { name: 'the name alone', html: page({ paragraphs: lead('(Укрінформ)') }), expected: unlinked },
    { name: 'nothing', html: page({}), expected: unlinked },
  ],
};
