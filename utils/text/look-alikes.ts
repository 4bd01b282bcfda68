/**
 * Characters that are read, typed or forged as another one and have no Unicode decomposition: the letters that stand
 * for all of a row, then the characters. Most are confusables of UTS 39, each by its looks in its own case (capital
 * Greek Η is h, small η is n); the rest are letters with a stroke, small capitals and ligatures. One row is one letter
 * for matching, so l is read as i: a capital I and the digit 1 may be either.
 *
 * Left out: combining marks, the bar and its twins, which stand between words, and the ideographic zero.
 */
const rows = `
a ɑαаᴀ⍺Ꭺᗅꓮ𐊠𖽀
b вьƀƅʙᏼᑲᖯꮟΒᗷꓐꞴ𐊂𐊡𐌁
c сςҫᴄⲥꮯ𐐽ꓚ𐊢𐌂𐔜𑣩𑣲🝌
d đԁᴅᏧᑯꓒᎠᗞᗪꓓ
e еєεᴇɛҽҿԑⲉꞓꬲꮛ𐐩𑣎Ꭼⴹꓰ𐊆𑢦℮⋴⋿€
f ꜰքẝꞙꬵϜᖴꓝ𐊇𐊥𐔥𑣂𝈓
g ɡɢƍցᶃԍᏀᏳꓖ
h нħһʜհᏂꮋΗᕼⲎꓧ𐋏
i іlıłιɪʟɩɨӏꙇꭵ𑣃ǀ\u05d5\u05df\u0627\u0661\u06f1\u07caᛁⲒⵏꓲ𐊊𐌉𐌠𖼨\u{1e8c7}ᏞᒪⳐꓡ𐐛𐔦𑢲𖼖⍳𝈪
j јϳȷᴊʝᎫᒍꓙ
k кκĸᴋⲕꮶᛕꓗ𐔘
m мᴍʍꮇ𑜀𑣣ΜϺᗰᛖⲘꓟ𐊰𐌑
n ηɴƞոռΝⲚꓠ𐔓
o оοøσᴏᴑօ\u05e1\u0647\u0665\u06be\u06c1\u06d5\u06f5०੦૦௦౦೦ഠ൦๐໐ဝ၀ჿⲟꬽ𐐬𐓪𑣈𑣗\u07c0০ଠ୦ዐⵔꓳ𐊒𐊫𐔖𑓐𑢵𑣠
p рρᴘᴩⲣᏢᑭꓑ𐊕⍴
q ԛꞯգզⵕ
r гґʀᴦⲅꭇꭈꮁΓᎡᏒᒥᖇꓣ𐒴𖼇𖼵𝈖
s ѕꜱƽꮪ𐑈𑣁ՏᏕꓢ𐊖𖼺
t тτŧᴛꭲⲦꓔ𐊗𐊱𐌕𑢼𖼊⊤⟙🝨
u υᴜʋսꞟꭎꭒ𐓶𑣘ሀᑌꓴ𖽂∪⋃
v νѵᴠ\u05d8ꮩ𑜆𑣀\u0667\u06f7ᐯⴸꓦꛟ𐔝𖼈∨⋁𝈍
w ѡԝᴡɯաꮃ𑜊𑜎𑜏Ꮤꓪ𑣦𑣯
x хχᕁᕽⲭꭓꭕᚷⵝꓫ𐊐𐊴𐌗𐌢𐔧𑣬×᙭᙮╳⤫⤬⨯
y уγүʏɣყᶌỿꭚ𑣜ΥᎩᎽⲨꓬ𐊲𑢤𖽃
z ᴢꮓ𑣄Ζꓜ𐋵𑢩𑣥
б ƃᏮⳒ𑣕
з ɜᴈʒȝӡꝫⳍ𑣊𖼻𝈆
и ͷᴎ𐑍ꚡ𝈋
л Λᴧᴫʌ\u0668\u06f8ᐱⴷꓥꛎ𐊍𐒰𖼽
п πᴨⲠꛛ∏
ф φɸⲫՓቀᛰ𐊳
ш ⲽ
э ℈
я ᴙ
δ ẟծᕷᐃⲆⵠ𐊅𐊣𖼚⸹∆△🜂
θ ɵѳөꝋᎾᏫⴱ⊖⊝⍬𝈚🜔
λ Ⲗ𐓛
ψ ѱᴪ𐓹ᛘⲮ𐊵
ω ⲱꙍꞷ⍵ᘯᘵ𐊶
ʃ Σⵉ∑
ss ßβᏰꞵ
ae æӕ
oe œ
`;

/** The letters that a character is read as, in folded form; undefined when it is read as itself. */
export function lettersReadIn(character: string): string | undefined {
  // White space stands between the rows, and half a pair would be found in a pair.
  if (character <= ' ' || (character >= '\ud800' && character <= '\udfff' && character.length === 1))
    return undefined;
  const at = rows.indexOf(character);
  if (at < 0) return undefined;
  const start = rows.lastIndexOf('\n', at) + 1;
  return rows.slice(start, rows.indexOf(' ', start));
}
