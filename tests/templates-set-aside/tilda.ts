import { mill, ukrainianFiller } from '../templates/sites/stories/uk.ts';
import {
  bothReadings,
  credited,
  leftOpen,
  type Parts,
  replaced,
  type Site,
  tooLow,
  unlinked,
} from '../templates/sites/site.ts';

const { url, paragraphs } = mill;
const open = 'met';

const block = (id: number, kind: string, html: string, style = ''): string =>
  `<div id="rec${id}" class="r t-rec t-rec_pt_30 t-rec_pb_15" style="padding-top:30px;padding-bottom:15px;${style}" data-record-type="${kind}">${html}</div>`;
const text = (id: number, html: string, size = 'md'): string =>
  block(
    id,
    '106',
    `<div class="t004"><div class="t-container"><div class="t-col t-col_8 t-prefix_2"><div field="text" class="t-text t-text_${size}">${html}</div></div></div></div>`,
  );

/** A landing page builder: no headings, no article, no paragraphs; blocks of a fixed width one below the other. */
const page = (parts: Partial<Parts> & { body?: string; popup?: string; menu?: string }): string => {
  const {
    title,
    paragraphs: texts,
    head = '',
    kicker,
    standfirst,
    byline,
    above = '',
    below = '',
    footer,
    body,
    popup,
    menu,
  } = { title: mill.title, paragraphs, ...parts };
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><title>${mill.title}</title><meta property="og:url" content="https://greblia.example/mlyn"><meta property="og:type" content="website"><meta name="format-detection" content="telephone=no"><style>.t-container{width:1200px;margin:0 auto}.t-col_8{display:inline;float:left;width:760px;margin:0 20px}.t-prefix_2{padding-left:200px}.t-rec:after,.t-container:after{content:"";display:table;clear:both}.t-text_md{font:300 20px/1.55 Arial}.t-title{font:600 42px/1.23 Arial}.t-uptitle{font-size:14px;letter-spacing:2px;text-transform:uppercase}.t-popup{display:none;position:fixed;inset:0}.t-btn{display:table;border:1px solid #000;border-radius:30px;padding:0 30px;height:45px;line-height:45px}.t-btn a,.t-text a{color:#ff8562;text-decoration:none}</style>${head}</head>
<body class="t-body" style="margin:0"><!--allrecords--><div id="allrecords" class="t-records" data-hook="blocks-collection-content-node" data-tilda-project-id="4410" data-tilda-page-id="99120" data-tilda-lazy="yes">
${block(101, '257', `<div id="nav101" class="t228 t228__positionstatic" data-menu="yes"><div class="t228__maincontainer"><div class="t228__leftside"><div class="t228__imgwrapper" field="title"><a href="/"><div class="t228__logo t-title" style="font-size:20px">Гребля</div></a></div></div><div class="t228__centerside"><nav><ul role="list" class="t228__list t-menu__list"><li class="t228__list_item"><a class="t-menu__link-item" href="/people" data-menu-submenu-hook="">Люди</a></li><li class="t228__list_item"><a class="t-menu__link-item" href="/places">Місця</a></li>${menu ?? ''}</ul></nav></div></div></div>`)}
${block(102, '795', `<div class="t795"><div class="t-container t-align_left"><div class="t-col t-col_8 t-prefix_2">${kicker === undefined ? '' : `<div class="t795__uptitle t-uptitle t-uptitle_sm" field="subtitle">${kicker}</div>`}<div class="t795__title t-title t-title_xs t-margin_auto" field="title">${title}</div>${standfirst === undefined ? '' : `<div class="t795__descr t-descr t-descr_md t-margin_auto" field="descr">${standfirst}</div>`}</div></div></div>`)}
${byline === undefined ? '' : block(103, '179', `<div class="t-container"><div class="t-col t-col_8 t-prefix_2"><div class="t-text t-text_xs" field="text" style="opacity:.6">${byline}</div></div></div>`)}
${block(104, '3', '<div class="t107"><div class="t-align_center" itemscope itemtype="http://schema.org/ImageObject"><img class="t-img t-width t107__width t-lazy" src="/resize/20x/mlyn.jpg" data-original="/mlyn.jpg" imgfield="img" alt="" width="760" height="420"><div class="t-text t107__title t-text_sm" field="title">Колесо до ремонту</div></div></div>')}
${above}${body ?? text(105, texts.join('<br /><br />'))}${below}
${block(110, '134', '<div class="t121"><div class="t-container"><div class="t-col t-col_8 t-prefix_2"><form id="form110" class="t-form js-form-proccess" action="/form" method="POST"><div class="t-name">Листи раз на місяць, без реклами борошна</div><input type="email" class="t-input" name="Email" placeholder="Пошта"><button type="submit" class="t-submit">Підписатися</button></form></div></div></div>', 'background-color:#f3f3f3;')}
${block(111, '331', `<div class="t-popup" data-tooltip-hook="#popup:about" role="dialog" aria-modal="true" tabindex="-1"><div class="t-popup__container"><div class="t-text">${popup ?? 'Ми пишемо про села, де щось лагодять.'}</div></div></div>`)}
${block(112, '144', `<div class="t134"><div class="t-container"><div class="t-col t-col_8 t-prefix_2"><div class="t134__descr t-text t-text_xs" field="text">© 2026 «Гребля» ${footer ?? ''}</div></div></div></div>`, 'background-color:#111;color:#fff;')}
</div><!--/allrecords--><div class="t-tildalabel" id="tildacopy"><a href="https://builder.example/" class="t-tildalabel__link">Made on a builder</a></div></body></html>`;
};

const link = (words: string, href = url): string =>
  `<a href="${href}" target="_blank" rel="noreferrer noopener">${words}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);
const blocks = (texts: readonly string[]): string => texts.map((one, i) => text(200 + i, one)).join('\n');

export const tilda: Site = {
  name: 'landing page builder (Tilda-like)',
  story: mill,
  situations: [
    {
      name: 'the headline, a plain division, is the link',
      html: page({ title: link(mill.title) }),
      expected: credited(open),
    },
    {
      name: 'the line above the headline links',
      html: page({ kicker: link('Укрінформ') }),
      expected: credited(open),
    },
    {
      name: 'the lines under the headline link',
      html: page({ standfirst: `Колесо, яке чекало сорок років, — ${link('Укрінформ')}` }),
      expected: credited(open),
    },
    {
      name: 'a pale line with day and agency above the picture',
      html: page({ byline: `16 вересня 2026 · ${link('Укрінформ')}` }),
      expected: credited(open),
    },
    {
      name: 'a button above the text is the source line',
      html: page({
        above: block(
          130,
          '191',
          `<div class="t142"><div class="t-container_100"><div class="t142__submit t-btn t-btn_md">${link('Джерело: Укрінформ')}</div></div></div>`,
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'a small block above the text is the source line',
      html: page({ above: text(131, `<em>Джерело: ${link('Укрінформ')}</em>`, 'xs') }),
      expected: credited(open),
    },
    {
      name: 'one block with pairs of line breaks, the first lines link',
      html: page({ paragraphs: lead(`Про це повідомляє ${link('Укрінформ')}.`) }),
      expected: credited(open),
    },
    {
      name: 'a block per paragraph, the first links',
      html: page({ body: blocks(lead(`Про це повідомляє ${link('Укрінформ')}.`)) }),
      expected: credited(open),
    },
    {
      name: 'divisions in one block, the first links in bold',
      html: page({
        body: text(
          105,
          replaced(paragraphs, 0, `<strong>${paragraphs[0] ?? ''} ${link('Укрінформ')}</strong>`)
            .map((one) => `<div>${one}<br /></div>`)
            .join('<div><br /></div>'),
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'two borrowed paragraphs in an own text, linked where they begin',
      html: page({
        title: 'Яку вулицю ви показали б гостеві?',
        body: blocks([
          ...ukrainianFiller.slice(0, 5),
          `${link('Укрінформ')} писав про дорогу до млина: ${paragraphs[0] ?? ''}`,
          paragraphs[1] ?? '',
          ...ukrainianFiller.slice(5),
        ]),
      }),
      expected: bothReadings(open),
    },
    {
      name: 'a part of the first lines that only a search on the page opens',
      html: page({
        body: text(
          105,
          `${paragraphs[0] ?? ''}<div hidden="until-found">Джерело: ${link('Укрінформ')}</div><br />${paragraphs.slice(1).join('<br /><br />')}`,
        ),
      }),
      expected: leftOpen,
    },
    {
      name: 'the way through a social network',
      html: page({
        paragraphs: lead(
          `Джерело: ${link('Укрінформ', `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}&amp;h=AT0`)}`,
        ),
      }),
      expected: leftOpen,
    },
    {
      name: 'the last lines link',
      html: page({ paragraphs: [...paragraphs, `Джерело: ${link('Укрінформ')}`] }),
      expected: tooLow(open),
    },
    {
      name: 'a block below the text is the source line',
      html: page({ below: text(140, `<em>Джерело: ${link('Укрінформ')}</em>`, 'xs') }),
      expected: tooLow(open),
    },
    {
      name: 'the third of the blocks links',
      html: page({
        body: blocks(
          replaced(paragraphs, 2, `${paragraphs[2] ?? ''} Про це повідомляє ${link('Укрінформ')}.`),
        ),
      }),
      expected: tooLow(open),
    },
    {
      name: 'only the menu links',
      html: page({
        menu: `<li class="t228__list_item"><a class="t-menu__link-item" href="https://www.ukrinform.ua/">Укрінформ</a></li>`,
      }),
      expected: tooLow(open),
    },
    {
      name: 'only the dark footer links',
      html: page({ footer: `Друзі: ${link('Укрінформ')}` }),
      expected: tooLow(open),
    },
    {
      name: 'a window that never opened names the source',
      html: page({ popup: `Джерело: ${link('Укрінформ')}` }),
      expected: unlinked,
    },
    {
      name: 'a line of one twentieth of its strength',
      html: page({ paragraphs: lead(`<span style="opacity:.05">Джерело: ${link('Укрінформ')}</span>`) }),
      expected: unlinked,
    },
    { name: 'the name alone', html: page({ paragraphs: lead('Джерело: Укрінформ') }), expected: unlinked },
    { name: 'nothing', html: page({}), expected: unlinked },
  ],
};
