import type { Story } from '../site.ts';

export const cableCar: Story = {
  id: 'site-cable-car',
  lang: 'de',
  url: 'https://www.ukrinform.de/rubric-society/4612140-seilbahn-von-hluboka-dolyna-faehrt-wieder.html',
  title: 'Seilbahn von Hluboka Dolyna fährt nach acht Jahren Stillstand wieder',
  publishedAt: '2026-09-18T08:30:00+03:00',
  paragraphs: [
    'In der Bergsiedlung Hluboka Dolyna fährt seit Freitag wieder die kleine Seilbahn, die vor acht Jahren nach einem Steinschlag stillgelegt worden war und seither nur noch als Vogelwarte diente.',
    'Vierzehn Kabinen wurden in einer stillgelegten Ziegelei zerlegt, entrostet und neu lackiert, jede in der Farbe, die die Kinder der benachbarten Schule dafür ausgesucht hatten.',
    'Das Tragseil musste über einen schmalen Forstweg gezogen werden, weil kein Lastwagen die letzte Brücke befahren darf; neunzig Helfer brauchten dafür zwei volle Tage.',
    '„Wir haben nicht geglaubt, dass es beim ersten Versuch klappt“, sagte Betriebsleiter Roman Dubyk, der schon als Lehrling an der Bahn gearbeitet hatte.',
    'Angetrieben wird die Anlage jetzt von einem Wasserrad am Mühlbach, das bei Niedrigwasser durch einen gebrauchten Elektromotor aus einer Molkerei unterstützt wird.',
    'Die Fahrt zur oberen Station dauert elf Minuten und ist für Bewohner der Siedlung kostenlos, während Gäste den Preis selbst bestimmen und in eine Milchkanne werfen.',
    'Im Winter soll die Bahn auch Brennholz und Post befördern, denn die Straße bleibt nach starkem Schneefall oft mehrere Wochen unpassierbar.',
  ],
};

export const bookBus: Story = {
  id: 'site-book-bus',
  lang: 'de',
  url: 'https://www.ukrinform.de/rubric-culture/4612162-buecherbus-erreicht-siebzig-doerfer.html',
  title: 'Bücherbus erreicht siebzig Dörfer ohne Bibliothek',
  publishedAt: '2026-09-19T12:00:00+03:00',
  paragraphs: [
    'Ein umgebauter Linienbus mit fünftausend Büchern hat in diesem Sommer siebzig Dörfer der Region Tyche Pole erreicht, in denen es seit Jahrzehnten keine Bibliothek mehr gibt.',
    'Die Regale wurden aus den Sitzbänken desselben Busses gebaut, und hinter dem Fahrersitz steht ein Samowar, den eine frühere Schaffnerin gestiftet hat.',
    'Am gefragtesten waren zur Überraschung der Bibliothekarin Oksana Lewada nicht Krimis, sondern alte Handbücher über Obstbäume, Brunnenbau und die Pflege von Bienenvölkern.',
    'Wer ein Buch nicht zurückbringen kann, darf es behalten, wenn er dafür eine Geschichte aus seinem Dorf aufschreibt; auf diese Weise sind bereits drei Ordner voll geworden.',
    'Der Bus fährt nach einem Plan, der mit Kreide an der Rückseite steht und den die Kinder unterwegs ergänzen, sobald irgendwo eine Hochzeit oder ein Markt dazwischenkommt.',
    'Nach Angaben des Vereins reicht das Geld für Treibstoff noch bis November, danach sollen die Touren mit zwei Pferdefuhrwerken bis zum ersten Frost fortgesetzt werden.',
    'Im kommenden Jahr ist ein zweiter Bus geplant, der zusätzlich eine kleine Druckerpresse mitführt, damit die gesammelten Geschichten gleich vor Ort gebunden werden können.',
  ],
};

/** An outlet's own text around a short borrowed passage. */
export const germanFiller: readonly string[] = [
  'In dieser Woche wollten wir wissen, welches Möbelstück unsere Leserinnen und Leser nie verkaufen würden, und bekamen Antworten, die selten etwas mit dem Wert der Sache zu tun hatten.',
  'Ein Orgelbauer aus dem Oberland schrieb von einem Hocker mit drei ungleichen Beinen, auf dem schon sein Großvater die Pfeifen gestimmt und dabei leise vor sich hin geschimpft hat.',
  'Mehrere Zuschriften kamen aus Wohngemeinschaften, in denen ein Tisch von Umzug zu Umzug weitergereicht wird, ohne dass noch jemand sagen könnte, wem er ursprünglich gehörte.',
  'Andere drehten die Frage um und überlegten, welches Möbelstück sie gern losgeworden wären und warum es ihnen trotzdem bis heute im Flur den Weg versperrt.',
  'Am längsten ist der Brief einer Bibliothekarin, die auf acht Seiten das Innenleben ihres Sekretärs beschreibt, einschließlich eines Fachs, das sie noch nie hat öffnen können.',
  'Eine Auswahl drucken wir in den nächsten Ausgaben und haben dazu drei Zeichnerinnen gebeten, die Stücke nur nach der Beschreibung und ohne Foto zu Papier zu bringen.',
  'Wer mitmachen möchte, schreibt uns bis zum Monatsende; wir lesen alles, auch wenn es manchmal länger dauert, als wir es in der vorigen Ausgabe versprochen hatten.',
  'Beim nächsten Mal fragen wir nach Gerüchen, die aus Ihrer Straße verschwunden sind, vom frisch gekochten Leim bis zum Kohlenkeller an einem nassen Oktobermorgen.',
];
