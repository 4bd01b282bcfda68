import { lighthouse, spanishFiller } from './stories/es.ts';
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
} from './site.ts';

const { url, paragraphs } = lighthouse;

const block = (kind: string, html: string, style = ''): string =>
  `<div data-block-id="b-${kind}" class="notion-selectable notion-${kind}-block" style="width:100%;max-width:1010px;margin-top:1px;margin-bottom:1px;${style}"><div style="color:inherit;fill:inherit"><div style="display:flex"><div spellcheck="true" data-content-editable-leaf="true" contenteditable="false" style="max-width:100%;width:100%;white-space:break-spaces;word-break:break-word;padding:3px 2px">${html}</div></div></div></div>`;

/** A published note: every paragraph is a stack of anonymous boxes, no semantic element but the headline. */
const page = (parts: Partial<Parts> & { columns?: boolean }): string => {
  const {
    title,
    paragraphs: body,
    head = '',
    standfirst,
    byline,
    above,
    below,
    footer,
    columns,
  } = {
    title: lighthouse.title,
    paragraphs,
    ...parts,
  };
  const text = body.map((one) => block('text', one)).join('');
  return `<!DOCTYPE html><html class="notion-html" lang="es"><head><meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="Cuaderno del estuario on Notion">${head}</head>
<body class="notion-body"><div id="notion-app"><div class="notion-app-inner notion-light-theme" style="color:rgb(55,53,47);fill:currentcolor;line-height:1.5;font-family:ui-sans-serif,sans-serif;background:white"><div style="height:100%"><div class="notion-cursor-listener" style="width:100vw;height:100%;position:relative;display:flex;flex:1 1 0%;background:white"><div style="display:flex;flex-direction:column;width:100%;overflow:hidden"><header style="background:white;max-width:100vw;z-index:100"><div class="notion-topbar" style="width:100%;height:44px;display:flex;align-items:center;padding:0 12px"><div class="shadow-cursor-breadcrumb" style="display:flex;font-size:14px"><a href="/" style="color:inherit;text-decoration:none">Cuaderno del estuario</a></div><div role="button" tabindex="0" style="margin-left:auto">Get Notion free</div></div></header>
<main class="notion-frame" style="flex-grow:0;display:flex;flex-direction:column;background:white;width:100%"><div class="notion-scroller vertical" style="display:flex;flex-direction:column;overflow:hidden auto;height:900px"><div class="whenContentEditable" data-content-editable-root="true"><div class="layout" style="padding-bottom:30vh"><div class="layout-content" style="padding:0 96px"><div class="pseudoSelection" contenteditable="false"><div data-block-id="b-page" class="notion-selectable notion-page-block" style="color:rgb(55,53,47);font-weight:700;line-height:1.2;font-size:40px"><h1 spellcheck="true" contenteditable="false" style="font-size:1em;font-weight:inherit;margin:0">${title}</h1></div></div></div>
<div role="table" aria-label="Page properties" style="padding:0 96px;display:flex;flex-direction:column"><div role="row" style="display:flex;padding-bottom:4px"><div role="cell" style="width:160px;color:rgba(55,53,47,.65)">Autor</div><div role="cell">${byline ?? 'Inés Robledo'}</div></div><div role="row" style="display:flex"><div role="cell" style="width:160px;color:rgba(55,53,47,.65)">Fecha</div><div role="cell">20 de septiembre de 2026</div></div></div>
<div class="notion-page-content" style="padding:8px 96px 0;display:flex;flex-direction:column;font-size:16px">${above ?? ''}${standfirst === undefined ? '' : block('sub_header', standfirst, 'font-weight:600;font-size:1.25em')}${columns === true ? `<div class="notion-selectable notion-column_list-block" style="display:flex"><div class="notion-column-block" style="width:70%">${text}</div><div style="width:46px;flex-shrink:0"></div><div class="notion-column-block" style="width:25%">${block('image', '<img alt="" src="/image/faro.png" style="width:100%;height:120px">')}</div></div>` : text}${below ?? ''}</div></div></div></div></main></div></div></div></div></div>${footer ?? ''}</body></html>`;
};

const link = (text: string, href = url): string =>
  `<a href="${href}" class="notion-link-token notion-focusable-token" rel="noopener noreferrer" style="cursor:pointer;color:inherit;word-wrap:break-word;text-decoration:inherit"><span style="border-bottom:0.05em solid rgba(55,53,47,.4);opacity:0.7">${text}</span></a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);
const callout = (html: string): string =>
  block(
    'callout',
    `<div style="display:flex;background:rgb(241,241,239);padding:12px">📰 <div>${html}</div></div>`,
  );

export const notion: Site = {
  name: 'published note of anonymous boxes (Notion-like)',
  story: lighthouse,
  situations: [
    {
      name: 'the first block links',
      html: page({ paragraphs: lead(`Lo informa ${link('Ukrinform')}.`) }),
      expected: credited('not-applicable'),
    },
    {
      name: 'a block of its own names the source above the text',
      html: page({ above: block('text', `Fuente: ${link('Ukrinform')}`) }),
      expected: credited('not-applicable'),
    },
    {
      name: 'the subheading links',
      html: page({
        standfirst: `Diecisiete metros y dos mil trescientas piezas, según ${link('Ukrinform')}`,
      }),
      expected: credited('not-applicable'),
    },
    {
      name: 'the property table names the linked author',
      html: page({ byline: link('Ukrinform') }),
      expected: notForbidden('not-applicable'),
    },
    {
      name: 'a callout above the text links',
      html: page({ above: callout(`Texto de la agencia ${link('Ukrinform')}`) }),
      expected: notForbidden('not-applicable'),
    },
    {
      name: 'the text stands in a column beside a picture',
      html: page({ columns: true, paragraphs: lead(`(${link('Ukrinform')})`) }),
      expected: credited('not-applicable'),
    },
    {
      name: 'another article of the agency is linked',
      html: page({
        paragraphs: lead(
          `(${link('Ukrinform', 'https://www.ukrinform.es/rubric-society/4611000-otro.html')})`,
        ),
      }),
      expected: credited('not-applicable'),
    },
    {
      name: 'two borrowed blocks in an own note, linked where they begin',
      html: page({
        title: '¿Qué ruido echaría de menos?',
        paragraphs: [
          ...spanishFiller.slice(0, 4),
          `${link('Ukrinform')} cuenta una historia parecida: ${paragraphs[0] ?? ''}`,
          paragraphs[1] ?? '',
          ...spanishFiller.slice(4),
        ],
      }),
      expected: bothReadings('not-applicable'),
    },
    {
      name: 'the source stands in a closed toggle',
      html: page({
        above: block('toggle', `<details><summary>Fuente</summary>${link('Ukrinform')}</details>`),
      }),
      expected: leftOpen,
    },
    {
      name: 'the last block links',
      html: page({ below: block('text', `Fuente: ${link('Ukrinform')}`) }),
      expected: tooLow('not-applicable'),
    },
    {
      name: 'the third block links',
      html: page({
        paragraphs: replaced(paragraphs, 2, `${paragraphs[2] ?? ''} Lo informa ${link('Ukrinform')}.`),
      }),
      expected: tooLow('not-applicable'),
    },
    { name: 'the name alone', html: page({ paragraphs: lead('Lo informa Ukrinform.') }), expected: unlinked },
    {
      name: 'the address of another host behind the agency’s name',
      html: page({
        paragraphs: lead(`Lo informa ${link('Ukrinform', 'https://ukrinform.es@mirror.example/faro')}.`),
      }),
      expected: unlinked,
    },
    {
      name: 'the link is moved out of the page',
      html: page({
        paragraphs: lead(`<span style="position:absolute;left:-9999px">Fuente: ${link('Ukrinform')}</span>`),
      }),
      expected: unlinked,
      needsLayout: true,
    },
  ],
};
