import { document, links, when } from '../markup.ts';
import type { Template } from '../story.ts';

/** Nested tables and font elements, the way pages were set before style sheets. */
export const tableLayout: Template = {
  name: 'a table layout of the 2000s',
  language: 'uk',
  set: (story) =>
    document(
      story,
      'Газета «Пристань»',
      `<body bgcolor="#eeeeee" topmargin="0" leftmargin="0"><table width="980" align="center" border="0" cellspacing="0" cellpadding="0" bgcolor="#ffffff"><tr><td colspan="3" height="80" bgcolor="#dde6ee"><font size="5" face="Times"><b>Газета «Пристань»</b></font><br><font size="1">Виходить щосереди</font></td></tr>
<tr><td colspan="3" bgcolor="#ccd6e0"><table width="100%"><tr>${links(['Перша шпальта', 'Листи', 'Кросворд'], (link) => `<td align="center"><font size="2">${link}</font></td>`)}${when(story.menu, (link) => `<td align="center"><font size="2">${link}</font></td>`)}</tr></table></td></tr>
<tr><td width="170" valign="top" bgcolor="#f4f4f4"><table width="100%" cellpadding="4"><tr><td bgcolor="#ccd6e0"><b>Розділи</b></td></tr>${links(['Влада', 'Школа', 'Город', 'Некрологи'], (link) => `<tr><td>${link}</td></tr>`)}${when(story.sidebar, (link) => `<tr><td>${link}</td></tr>`)}</table></td>
<td width="610" valign="top"><table width="100%" cellpadding="8"><tr><td><font face="Verdana" size="4"><b><h1>${story.headline}</h1></b></font></td></tr><tr><td><font face="Verdana" size="1" color="#666666">${story.date}</font></td></tr><tr><td><font face="Verdana" size="1" color="#666666">${story.byline}</font></td></tr>
<tr><td><table align="right" width="260"><tr><td><img src="/lead.jpg" width="250" height="170"></td></tr><tr><td class="caption" align="center"><font size="1"><i>${story.caption}</i></font></td></tr></table>${when(story.standfirst, (text) => `<p align="justify"><font face="Verdana" size="2"><b>${text}</b></font></p>`)}${when(story.logo, (link) => `<p>${link}</p>`)}${when(story.sourceAbove, (line) => `<p><font face="Verdana" size="2">${line}</font></p>`)}
${story.paragraphs.map((html) => `<p align="justify"><font face="Verdana" size="2">${html}</font></p>`).join('\n')}${when(story.sourceBelow, (line) => `<p><font face="Verdana" size="2">${line}</font></p>`)}</td></tr>
<tr><td bgcolor="#f4f4f4"><font size="2"><b>Читайте в цьому числі:</b><br>${links(['Сусід посадив пальму й не шкодує'], (link) => `&bull; ${link}<br>`)}${when(story.related, (link) => `&bull; ${link}<br>`)}</font></td></tr></table></td>
<td width="200" valign="top"><table width="100%" cellpadding="4"><tr><td bgcolor="#ccd6e0"><b>Погода</b></td></tr><tr><td>Мряка, до вечора розпогодиться</td></tr></table></td></tr><tr><td colspan="3" align="center" bgcolor="#dde6ee"><font size="1">© Газета «Пристань», друкарня на Кручі${when(story.footer, (line) => `. ${line}`)}</font></td></tr></table></body>`,
    ),
  lacks: ['kicker', 'comment'],
};
