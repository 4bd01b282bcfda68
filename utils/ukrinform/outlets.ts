import type { Edition } from './article.ts';

/** A foreign outlet: the name shown, how texts write it, and its hosts. */
export interface Outlet {
  name: string;
  /** Written forms, matched as whole words in their own case. Cyrillic stems may end in `*`. */
  forms: readonly string[];
  /** The edition in whose language the name is an ordinary word too: there it counts in quotation marks only. */
  quotedIn?: Edition;
  hosts: readonly string[];
}

/** Outlets that the agency relays, collected from its usual references. */
export const outlets: readonly Outlet[] = [
  { name: 'Reuters', forms: ['Reuters', 'Рейтер*', 'ロイター'], hosts: ['reuters.com'] },
  { name: 'Bloomberg', forms: ['Bloomberg', 'Блумберг', 'ブルームバーグ'], hosts: ['bloomberg.com'] },
  { name: 'Associated Press', forms: ['Associated Press', 'AP', 'AP通信'], hosts: ['apnews.com', 'ap.org'] },
  { name: 'AFP', forms: ['AFP', 'Agence France-Presse'], hosts: ['afp.com'] },
  { name: 'BBC', forms: ['BBC', 'Бі-бі-сі'], hosts: ['bbc.com', 'bbc.co.uk'] },
  { name: 'CNN', forms: ['CNN'], hosts: ['cnn.com'] },
  { name: 'The New York Times', forms: ['New York Times', 'NYT'], hosts: ['nytimes.com'] },
  { name: 'The Wall Street Journal', forms: ['Wall Street Journal', 'WSJ'], hosts: ['wsj.com'] },
  { name: 'The Washington Post', forms: ['Washington Post', 'WP'], hosts: ['washingtonpost.com'] },
  { name: 'The Guardian', forms: ['Guardian'], hosts: ['theguardian.com'] },
  { name: 'Financial Times', forms: ['Financial Times', 'FT'], hosts: ['ft.com'] },
  { name: 'The Times of Israel', forms: ['Times of Israel'], hosts: ['timesofisrael.com'] },
  { name: 'The Times', forms: ['The Times'], hosts: ['thetimes.co.uk', 'thetimes.com'] },
  { name: 'The Telegraph', forms: ['Telegraph'], hosts: ['telegraph.co.uk'] },
  { name: 'The Economist', forms: ['The Economist'], hosts: ['economist.com'] },
  { name: 'Sky News', forms: ['Sky News'], hosts: ['sky.com'] },
  { name: 'Politico', forms: ['Politico'], hosts: ['politico.com', 'politico.eu'] },
  { name: 'Axios', forms: ['Axios'], hosts: ['axios.com'] },
  { name: 'NBC News', forms: ['NBC News', 'NBC'], hosts: ['nbcnews.com'] },
  { name: 'CBS News', forms: ['CBS News', 'CBS'], hosts: ['cbsnews.com'] },
  { name: 'ABC News', forms: ['ABC News'], hosts: ['abcnews.go.com', 'abcnews.com'] },
  { name: 'Fox News', forms: ['Fox News'], hosts: ['foxnews.com'] },
  { name: 'Newsweek', forms: ['Newsweek'], hosts: ['newsweek.com'] },
  { name: 'Forbes', forms: ['Forbes'], hosts: ['forbes.com'] },
  { name: 'Business Insider', forms: ['Business Insider'], hosts: ['businessinsider.com'] },
  { name: 'Kyodo News', forms: ['Kyodo', '共同通信'], hosts: ['kyodonews.net', 'kyodonews.jp'] },
  { name: 'NHK', forms: ['NHK'], hosts: ['nhk.or.jp'] },
  { name: 'Nikkei', forms: ['Nikkei', '日本経済新聞'], hosts: ['nikkei.com'] },
  { name: 'Yonhap', forms: ['Yonhap', 'Йонхап'], hosts: ['yna.co.kr'] },
  { name: 'Der Spiegel', forms: ['Spiegel', 'Der Spiegel'], quotedIn: 'de', hosts: ['spiegel.de'] },
  { name: 'Bild', forms: ['Bild', 'BILD'], quotedIn: 'de', hosts: ['bild.de'] },
  { name: 'Die Welt', forms: ['Die Welt', 'Welt'], quotedIn: 'de', hosts: ['welt.de'] },
  { name: 'Die Zeit', forms: ['Die Zeit', 'Zeit'], quotedIn: 'de', hosts: ['zeit.de'] },
  { name: 'Süddeutsche Zeitung', forms: ['Süddeutsche Zeitung'], hosts: ['sueddeutsche.de'] },
  { name: 'FAZ', forms: ['Frankfurter Allgemeine', 'FAZ'], hosts: ['faz.net'] },
  { name: 'dpa', forms: ['dpa'], hosts: ['dpa.com'] },
  { name: 'Tagesschau', forms: ['Tagesschau'], hosts: ['tagesschau.de'] },
  { name: 'Deutsche Welle', forms: ['Deutsche Welle', 'DW'], hosts: ['dw.com'] },
  { name: 'Le Monde', forms: ['Le Monde'], hosts: ['lemonde.fr'] },
  { name: 'Le Figaro', forms: ['Figaro'], hosts: ['lefigaro.fr'] },
  { name: 'France 24', forms: ['France 24'], hosts: ['france24.com'] },
  { name: 'El País', forms: ['El País', 'El Pais'], hosts: ['elpais.com'] },
  { name: 'El Mundo', forms: ['El Mundo'], hosts: ['elmundo.es'] },
  { name: 'EFE', forms: ['EFE'], hosts: ['efe.com'] },
  { name: 'ANSA', forms: ['ANSA'], hosts: ['ansa.it'] },
  { name: 'Corriere della Sera', forms: ['Corriere della Sera'], hosts: ['corriere.it'] },
  { name: 'PAP', forms: ['PAP'], hosts: ['pap.pl'] },
  { name: 'RMF24', forms: ['RMF24', 'RMF FM'], hosts: ['rmf24.pl'] },
  { name: 'Rzeczpospolita', forms: ['Rzeczpospolita'], hosts: ['rp.pl'] },
  { name: 'ERR', forms: ['ERR'], hosts: ['err.ee'] },
  { name: 'Delfi', forms: ['Delfi'], hosts: ['delfi.lt', 'delfi.lv', 'delfi.ee'] },
  { name: 'Euronews', forms: ['Euronews', 'Євроньюз'], hosts: ['euronews.com'] },
  { name: 'Al Jazeera', forms: ['Al Jazeera', 'Аль-Джазіра'], hosts: ['aljazeera.com'] },
  { name: 'The Moscow Times', forms: ['Moscow Times'], hosts: ['themoscowtimes.com'] },
];

/** All hosts of an outlet by its name; none when it is not in the table. */
export const hostsOfOutlet = (name: string): readonly string[] =>
  outlets.find((outlet) => outlet.name === name)?.hosts ?? [];
