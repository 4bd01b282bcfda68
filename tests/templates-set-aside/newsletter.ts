import { englishFiller } from '../templates/sites/stories/en.ts';
import {
  bothReadings,
  credited,
  type Expected,
  leftOpen,
  notForbidden,
  type Parts,
  replaced,
  type Site,
  tooLow,
  unlinked,
} from '../templates/sites/site.ts';
import { gauges } from './stories/en.ts';

const { url, paragraphs } = gauges;
const [first = '', second = '', third = ''] = paragraphs;
const open = 'not-applicable';
/** A counting address of the sender names the target, but nobody sees from the page that it goes there. */
const counted: Expected = { link: ['unclear', 'not-met'], position: ['unclear', 'not-applicable'] };

const row = (html: string, style = ''): string =>
  `<tr><td valign="top" class="mcnTextContent" style="padding:9px 18px;font-family:Georgia,serif;font-size:17px;line-height:150%;text-align:left;${style}">${html}</td></tr>`;
const block = (rows: string): string =>
  `<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnTextBlock" role="presentation"><tbody><tr><td valign="top"><!--[if mso]><table><tr><td width="600"><![endif]--><table align="left" border="0" cellpadding="0" cellspacing="0" width="100%" style="max-width:600px" role="presentation"><tbody>${rows}</tbody></table><!--[if mso]></td></tr></table><![endif]--></td></tr></tbody></table>`;

/** An issue of a newsletter shown in the browser: tables in tables, all styles at the cells, no landmarks. */
const page = (parts: Partial<Parts> & { rows?: string; preheader?: string; caption?: string }): string => {
  const {
    title,
    paragraphs: texts,
    head = '',
    kicker,
    standfirst,
    byline,
    above = '',
    below = '',
    footer = '',
    rows,
  } = {
    title: gauges.title,
    paragraphs,
    ...parts,
  };
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>Towpath Letter 118: ${gauges.title}</title><style type="text/css">body,#bodyTable{margin:0;padding:0;width:100%!important;background:#efece4}img{border:0}a{color:#1b5e74}.templateContainer{max-width:600px!important;background:#fffdf8}.mcnPreviewText{display:none!important;font-size:0;line-height:0;max-height:0;overflow:hidden;visibility:hidden;mso-hide:all}#awesomewrap{font:12px Arial;background:#3a3a3a;color:#eee;padding:6px}#awesomewrap a{color:#fff}</style>${head}</head>
<body leftmargin="0" marginwidth="0" topmargin="0" marginheight="0"><div id="awesomewrap"><a href="/subscribe">Subscribe</a> <a href="/archive">Past issues</a> <a href="/translate">Translate ▼</a></div>
<span class="mcnPreviewText">${parts.preheader ?? 'Copper, clouds and a yellow flag: this week on the canal.'}</span>
<center><table align="center" border="0" cellpadding="0" cellspacing="0" height="100%" width="100%" id="bodyTable" role="presentation"><tbody><tr><td align="center" valign="top" id="bodyCell"><table border="0" cellpadding="0" cellspacing="0" width="600" class="templateContainer" role="presentation"><tbody><tr><td valign="top" id="templateHeader">
${block(row('<a href="/"><img alt="Towpath Letter" src="/img/head.png" width="564"></a>', 'text-align:center') + row('Issue 118 · Thursday, 24 September 2026', 'font-size:12px;color:#6b6b6b;text-align:center'))}</td></tr><tr><td valign="top" id="templateBody">
${block(
  (kicker === undefined ? '' : row(kicker, 'font-size:13px;letter-spacing:1px;text-transform:uppercase')) +
    row(`<span style="font-size:30px;line-height:120%"><strong>${title}</strong></span>`) +
    (standfirst === undefined ? '' : row(`<em>${standfirst}</em>`, 'font-size:19px')) +
    (byline === undefined ? '' : row(byline, 'font-size:13px')),
)}
<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnImageBlock" role="presentation"><tbody><tr><td style="padding:9px"><img align="center" alt="Gauges" src="/img/gauges.jpg" width="564"></td></tr></tbody></table>
${above}${rows ?? block(row(texts.join('<br>\n<br>\n')))}${below}
<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnButtonBlock" role="presentation"><tbody><tr><td align="center" style="padding:18px"><a class="mcnButton" title="Tell a friend" href="/forward" style="font-weight:bold;background:#1b5e74;color:#fff;padding:12px">Tell a friend</a></td></tr></tbody></table></td></tr><tr><td valign="top" id="templateFooter">
${block(row(`You are reading this because you once asked us to write. ${footer}<br><a href="/unsubscribe">Unsubscribe</a> · <a href="/preferences">Preferences</a><br>Towpath Letter, Lock House 4`, 'font-size:12px;text-align:center;color:#6b6b6b'))}</td></tr></tbody></table></td></tr></tbody></table></center><img src="/open.gif" height="1" width="1" alt=""></body></html>`;
};

const link = (words: string, href = url): string =>
  `<a href="${href}" target="_blank" style="color:#1b5e74;text-decoration:underline">${words}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${first} ${html}`);
const each = (texts: readonly string[]): string => texts.map((text) => block(row(text))).join('\n');

export const newsletter: Site = {
  name: 'newsletter in the browser (Mailchimp-like)',
  story: gauges,
  situations: [
    {
      name: 'the large line is the link',
      html: page({ title: link(gauges.title) }),
      expected: credited(open),
    },
    {
      name: 'a row in capitals above the large line links',
      html: page({ kicker: link('From Ukrinform') }),
      expected: credited(open),
    },
    {
      name: 'the row in italics below the large line links',
      html: page({ standfirst: `Rain, written down as music. By way of ${link('Ukrinform')}.` }),
      expected: credited(open),
    },
    {
      name: 'a row with writer and agency',
      html: page({ byline: `Picked by Edda Lowe, written by ${link('Ukrinform')}` }),
      expected: credited(open),
    },
    {
      name: 'a block between picture and text is the source line',
      html: page({ above: block(row(`Source: ${link('Ukrinform')}`, 'font-size:13px')) }),
      expected: credited(open),
    },
    {
      name: 'one cell with pairs of line breaks, the first lines link',
      html: page({ paragraphs: lead(`${link('Ukrinform')} reports.`) }),
      expected: credited(open),
    },
    {
      name: 'the verb at the end of the first lines links',
      html: page({ paragraphs: lead(`That is what Ukrinform ${link('reported')}.`) }),
      expected: credited(open),
    },
    {
      name: 'a block per paragraph, the first begins with the agency',
      html: page({ rows: each(replaced(paragraphs, 0, `${link('Ukrinform')}: ${first}`)) }),
      expected: credited(open),
    },
    {
      name: 'a greeting stands before the first paragraph, which links',
      html: page({ above: block(row('Dear reader,')), paragraphs: lead(`(${link('Ukrinform')})`) }),
      expected: notForbidden(open),
    },
    {
      name: 'two columns, sign of the agency left of the first lines',
      html: page({
        rows: `<table width="100%" role="presentation"><tbody><tr><td width="90" valign="top">${link('<img src="/img/ui.png" alt="Ukrinform" width="80">')}</td><td valign="top">${paragraphs.map((text) => `<p style="margin:10px 0">${text}</p>`).join('')}</td></tr></tbody></table>`,
      }),
      expected: notForbidden(open),
    },
    {
      name: 'the English story is linked at the German edition',
      html: page({ paragraphs: lead(`(${link('Ukrinform', 'https://www.ukrinform.de/')})`) }),
      expected: credited(open),
    },
    {
      name: 'two borrowed paragraphs in an own text, linked where they begin',
      html: page({
        title: 'What would you save from the house?',
        rows: each([
          ...englishFiller.slice(0, 4),
          `${link('Ukrinform')} writes about the canal: ${first}`,
          second,
          ...englishFiller.slice(4),
        ]),
      }),
      expected: bothReadings(open),
    },
    {
      name: 'an address of the sender that counts readers',
      html: page({
        paragraphs: lead(
          `(${link('Ukrinform', `https://click.letters.example/track?u=41&amp;to=${encodeURIComponent(url)}`)})`,
        ),
      }),
      expected: counted,
    },
    {
      name: 'a short address under the agency’s name',
      html: page({ paragraphs: lead(`(${link('Ukrinform', 'https://bit.ly/3ZtYkha')})`) }),
      expected: leftOpen,
    },
    {
      name: 'the third block links',
      html: page({ rows: each(replaced(paragraphs, 2, `${third} (${link('Ukrinform')})`)) }),
      expected: tooLow(open),
    },
    {
      name: 'a block below the text is the source line',
      html: page({ below: block(row(`Source: ${link('Ukrinform')}`, 'font-size:13px')) }),
      expected: tooLow(open),
    },
    {
      name: 'the small print at the end links',
      html: page({ footer: `Texts by ${link('Ukrinform', 'https://www.ukrinform.net/')}.` }),
      expected: tooLow(open),
    },
    {
      name: 'the line that only the mailbox shows links',
      html: page({ preheader: `Source: ${link('Ukrinform')}` }),
      expected: unlinked,
    },
    {
      name: 'letters in the colour of the paper',
      html: page({
        above: block(row(`<a href="${url}" style="color:#fffdf8">Source: Ukrinform</a>`)),
      }),
      expected: unlinked,
    },
    { name: 'the name alone', html: page({ byline: 'By Ukrinform' }), expected: unlinked },
  ],
};
