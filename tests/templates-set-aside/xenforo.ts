import { orchard } from '../templates/sites/stories/pl.ts';
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
} from '../templates/sites/site.ts';

const { url, paragraphs } = orchard;
const open = 'met';

const message = (n: number, who: string, html: string, signature = ''): string =>
  `<article class="message message--post js-post js-inlineModContainer" data-author="${who}" data-content="post-${n}" id="js-post-${n}" itemscope itemtype="https://schema.org/Comment"><span class="u-anchorTarget" id="post-${n}"></span><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><div class="message-avatar"><a href="/members/${n}/" class="avatar avatar--m avatar--default"><span class="avatar-u${n}-m" role="img" aria-label="${who}">${who.charAt(0)}</span></a></div><div class="message-userDetails"><h4 class="message-name"><a href="/members/${n}/" class="username">${who}</a></h4><h5 class="userTitle message-userTitle">Ogrodnik</h5></div><div class="message-userExtras"><dl class="pairs pairs--justified"><dt>Posty</dt><dd>1 204</dd></dl></div></section></div>
<div class="message-cell message-cell--main"><div class="message-main js-quickEditTarget"><header class="message-attribution message-attribution--split"><ul class="message-attribution-main listInline"><li class="u-concealed"><a href="/threads/1/post-${n}" rel="nofollow"><time class="u-dt" dir="auto" datetime="2026-09-22T1${n + 5}:05:00+0200">Wtorek o 1${n + 5}:05</time></a></li></ul><ul class="message-attribution-opposite listInline"><li><a href="/threads/1/post-${n}" rel="nofollow">#${n}</a></li></ul></header><div class="message-content js-messageContent"><div class="message-userContent lbContainer js-lbContainer"><article class="message-body js-selectToQuote"><div><div class="bbWrapper">${html}</div></div><div class="js-selectToQuoteEnd">&nbsp;</div></article></div>${signature === '' ? '' : `<aside class="message-signature"><div class="bbWrapper">${signature}</div></aside>`}</div><footer class="message-footer"><div class="message-actionBar actionBar"><a href="#" class="actionBar-action actionBar-action--reply">Odpowiedz</a></div><div class="reactionsBar"><bdi>renata_z</bdi> i 3 innych</div></footer></div></div></div></article>`;

/** A thread whose first message is the story: lines apart by line breaks, others answer below. */
const page = (parts: Partial<Parts> & { text?: string; label?: string; signature?: string }): string => {
  const {
    paragraphs: body,
    above = '',
    below = '',
    sidebar,
    footer,
    comments,
    text,
    label = '<span class="label label--primary" dir="auto">Prasa</span>',
    signature,
  } = { paragraphs, ...parts };
  return `<!DOCTYPE html>
<html id="XF" lang="pl-PL" dir="LTR" data-xf="2.3" data-app="public" data-template="thread_view" class="has-no-js template-thread_view"><head><meta charset="utf-8"><title>Prasa - ${orchard.title} | Forum sadownicze</title><style>.p-body-inner{max-width:1200px;margin:0 auto}.p-body-main{display:table;width:100%}.p-body-content{display:table-cell;vertical-align:top}.p-body-sidebar{display:table-cell;width:250px}.message-inner{display:flex}.message-cell--user{flex:0 0 150px;background:#f5f5f5}.message-cell--main{flex:1;padding:10px;background:#fefefe;color:#141414;font:15px/1.4 sans-serif}.bbCodeBlock{border-left:3px solid #f2930d;background:#f5f5f5;margin:.5em 0}.message-signature{font-size:12px;border-top:1px solid #ddd}.u-srOnly{position:absolute;height:1px;width:1px;overflow:hidden;clip:rect(0 0 0 0)}</style></head>
<body data-template="thread_view"><div class="p-pageWrapper" id="top"><header class="p-header" id="header"><div class="p-header-inner"><a href="/"><img src="/styles/logo.png" alt="Forum sadownicze" width="180" height="36"></a></div></header><nav class="p-nav"><ul class="p-nav-list js-offCanvasNavSource">${siteLinks('Fora', 'Nowe posty', 'Galeria')}</ul></nav>
<div class="p-body"><div class="p-body-inner"><div class="js-cookieNotice notice--cookie"><p>Ta strona używa plików cookie, by pamiętać, co już przeczytano.</p><a class="button" href="#">Akceptuję</a></div><ul class="p-breadcrumbs" itemscope itemtype="https://schema.org/BreadcrumbList">${siteLinks('Fora', 'Ze świata')}</ul>
<div class="p-body-header"><div class="p-title"><h1 class="p-title-value">${label}<span class="label-append">&nbsp;</span>${orchard.title}</h1></div><div class="p-description"><ul class="listInline listInline--bullet"><li><span class="u-srOnly">Autor wątku</span><a href="/members/1/" class="username u-concealed">jablonka</a></li><li><span class="u-srOnly">Rozpoczęty</span><a href="/threads/1/" class="u-concealed"><time class="u-dt" datetime="2026-09-22T16:05:00+0200">Wtorek o 16:05</time></a></li></ul></div></div>
<div class="p-body-main p-body-main--withSidebar"><div class="p-body-content"><div class="p-body-pageContent"><div class="block block--messages"><div class="block-outer"><div class="block-outer-opposite"><a href="#" class="button button--link">Obserwuj</a></div></div><div class="block-container lbContainer"><div class="block-body js-replyNewMessageContainer">${message(1, 'jablonka', `${above}${text ?? body.join('<br />\n<br />\n')}${below}`, signature)}
<div class="block-outer ad">Reklama: sadzonki z dostawą</div>${message(2, 'papierowka', comments ?? 'U nas przy torach też coś rośnie, pójdę w sobotę z latarką i spróbuję.')}${message(3, 'szara_reneta', '<blockquote class="bbCodeBlock bbCodeBlock--expandable bbCodeBlock--quote"><div class="bbCodeBlock-title"><a href="/goto/post?id=2">papierowka napisał(a):</a></div><div class="bbCodeBlock-content">U nas przy torach też coś rośnie</div></blockquote>To pewnie tylko dziczka.')}</div></div></div></div></div>
<div class="p-body-sidebar"><div class="block"><h3 class="block-minorHeader">Ostatnie posty</h3><ul>${siteLinks('Czym bielić pnie?', 'Drabina aluminiowa czy z drewna')}</ul></div>${sidebar ?? ''}</div></div></div></div>
<footer class="p-footer" id="footer"><ul class="p-footer-linkList">${siteLinks('Kontakt', 'Regulamin')}</ul><div class="p-footer-copyright">Community platform ${footer ?? ''}</div></footer></div></body></html>`;
};

const link = (text: string, href = url): string =>
  `<a href="${href}" target="_blank" class="link link--external" data-proxy-href="" rel="noopener">${text}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${paragraphs[0] ?? ''} ${html}`);
const card = `<div class="bbCodeBlock bbCodeBlock--unfurl js-unfurl fauxBlockLink" data-unfurl="true" data-url="${url}"><div class="contentRow"><div class="contentRow-main"><h3 class="contentRow-header js-unfurl-title"><a href="${url}" class="link link--external fauxBlockLink-blockLink" target="_blank">${orchard.title}</a></h3><div class="contentRow-minor">www.ukrinform.pl</div></div></div></div>`;

export const xenforo: Site = {
  name: 'forum thread (XenForo-like)',
  story: orchard,
  situations: [
    {
      name: 'the first lines of the message link',
      html: page({ paragraphs: lead(`(${link('Ukrinform')})`) }),
      expected: credited(open),
    },
    {
      name: 'the message opens with a source line',
      html: page({ above: `Źródło: ${link('Ukrinform')}<br />\n<br />\n` }),
      expected: credited(open),
    },
    {
      name: 'the message opens with a bold source line and single line breaks follow',
      html: page({ text: `<b>Źródło: ${link('Ukrinform')}</b><br />\n${paragraphs.join('<br />\n')}` }),
      expected: credited(open),
    },
    {
      name: 'the agency in capitals opens the text',
      html: page({
        paragraphs: replaced(
          paragraphs,
          0,
          `<b>JASNA HREBLA, ${link('UKRINFORM')}</b> – ${paragraphs[0] ?? ''}`,
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'the label in the headline is the link',
      html: page({
        label: `<a href="${url}" class="labelLink"><span class="label label--primary" dir="auto">Ukrinform</span></a>`,
      }),
      expected: credited(open),
    },
    {
      name: 'the story as a list, the first item links',
      html: page({
        text: `<ul>${lead(`Podaje ${link('Ukrinform')}.`)
          .map((text) => `<li data-xf-list-type="ul">${text}</li>`)
          .join('')}</ul>`,
      }),
      expected: credited(open),
    },
    {
      name: 'the story in a table, the first cell links',
      html: page({
        text: `<div class="bbTable"><table style="width: 100%">${lead(`Podaje ${link('Ukrinform')}.`)
          .map((text) => `<tr><td>${text}</td></tr>`)
          .join('')}</table></div>`,
      }),
      expected: credited(open),
    },
    {
      name: 'centred and coloured first lines with the link',
      html: page({
        text: `<div style="text-align: center"><span style="color: rgb(184, 49, 47)"><span style="font-size: 18px">${paragraphs[0] ?? ''} ${link('Ukrinform')}</span></span></div><br />${paragraphs.slice(1).join('<br />\n<br />\n')}`,
      }),
      expected: credited(open),
    },
    { name: 'a preview card opens the message', html: page({ above: card }), expected: notForbidden(open) },
    {
      name: 'the story is a quotation whose title leads to the agency',
      html: page({
        text: `<blockquote class="bbCodeBlock bbCodeBlock--quote"><div class="bbCodeBlock-title">${link('Ukrinform napisał(a):')}</div><div class="bbCodeBlock-content"><div class="bbCodeBlock-expandContent">${paragraphs.join('<br />\n<br />\n')}</div></div></blockquote>`,
      }),
      expected: notForbidden(open),
    },
    {
      name: 'a short address under the agency’s name',
      html: page({ paragraphs: lead(`Źródło: ${link('Ukrinform', 'https://bit.ly/4aBcDeF')}`) }),
      expected: leftOpen,
    },
    {
      name: 'the message ends with the source',
      html: page({ below: `<br />\n<br />\nŹródło: ${link('Ukrinform')}` }),
      expected: tooLow(open),
    },
    {
      name: 'a preview card ends the message',
      html: page({ below: `<br />${card}` }),
      expected: tooLow(open),
    },
    {
      name: 'the member’s signature links the agency',
      html: page({ signature: `Czytam ${link('Ukrinform', 'https://www.ukrinform.pl/')} do śniadania` }),
      expected: tooLow(open),
    },
    {
      name: 'only an answer links',
      html: page({ comments: `Widziałem to rano, ${link('Ukrinform')} dał też mapę.` }),
      expected: tooLow(open),
    },
    {
      name: 'letters of one pixel',
      html: page({ paragraphs: lead(`<span style="font-size: 1px">Źródło: ${link('Ukrinform')}</span>`) }),
      expected: unlinked,
    },
    {
      name: 'letters in the colour of the message',
      html: page({
        paragraphs: lead(
          `<span style="color: #fefefe"><a href="${url}" style="color: inherit; text-decoration: none">Ukrinform</a></span>`,
        ),
      }),
      expected: unlinked,
    },
    { name: 'the name alone', html: page({ paragraphs: lead('Źródło: Ukrinform') }), expected: unlinked },
    { name: 'nothing', html: page({}), expected: unlinked },
  ],
};
