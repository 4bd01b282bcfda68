import type { Story } from '../story.ts';

export const de: Story = {
  lang: 'de',
  url: 'https://www.ukrinform.de/rubric-society/4301103-windmuhle-in-altenrode-mahlt-wieder.html',
  otherUrl: 'https://www.ukrinform.de/rubric-society/4299009-glasblaser-von-eichwerder-suchen-nachwuchs.html',
  homeUrl: 'https://www.ukrinform.de/',
  title: 'Windmühle in Altenrode mahlt nach vierzig Jahren wieder Mehl',
  kicker: 'Landleben',
  standfirst: 'Ein Verein hat das Mahlwerk aus Teilen von sieben Scheunen zusammengesetzt.',
  byline: 'Jördis Ackermann',
  date: '24. November 2026, 11:15 Uhr',
  caption: 'Die Mühle auf dem Galgenberg am Tag der ersten Mahlung',
  paragraphs: [
    'Die Windmühle auf dem Galgenberg bei Altenrode hat am Dienstag zum ersten Mal seit vierzig Jahren wieder Korn gemahlen, nachdem ein Verein aus dem Dorf ihr Mahlwerk aus den Resten von sieben Scheunen und einem Schuppen zusammengesetzt hatte.',
    'Der letzte Müller hatte die Steine verkauft, als die Straße verlegt wurde und kein Bauer mehr den Umweg fahren wollte. Einer der beiden lag seither als Tisch in einem Biergarten, der andere diente einem Zahnarzt als Trittplatte vor der Garage.',
    'Vier Winter lang trafen sich Tischler, eine Uhrmacherin und zwei pensionierte Lokführer in der ungeheizten Kappe, um Zahnräder aus Hainbuche zu schnitzen. Wer sich auf die Finger schlug, zahlte einen Euro in eine Milchkanne, und davon wurde das Segeltuch gekauft.',
    'Gemahlen wird vorerst an jedem zweiten Samstag, sofern der Wind aus Westen kommt. Das Mehl geht an drei Bäckereien der Umgebung, die daraus ein Brot mit dunkler Kruste backen, und an die Schulküche, die sich zwölf Säcke im Jahr gesichert hat.',
    'Nicht alle sind zufrieden: Ein Anwohner klagt über den Schlagschatten der Flügel auf seinem Frühbeet, und die Fledermäuse, die im Dachstuhl lebten, mussten in einen Kasten an der Nordseite umziehen, den sie bisher mit Verachtung strafen.',
    'Im Frühjahr soll ein Backhaus neben der Mühle entstehen, für das die Ziegel schon auf Paletten stehen. Der Verein sucht außerdem jemanden, der das Müllern lernen will, schwindelfrei ist und nichts dagegen hat, bei Sturm mitten in der Nacht geweckt zu werden.',
  ],
  own: {
    title: 'Warum unser Chor nur noch im Wartesaal probt',
    paragraphs: [
      'Es begann mit einem Rohrbruch im Gemeindehaus. Der Boden hob sich, das Klavier stand im Wasser, und weil am nächsten Tag Probe war, zogen wir mit Notenständern und Thermoskannen in den leeren Wartesaal des Bahnhofs um.',
      'Die Reisenden störte das nicht. Eine Frau verpasste ihren Zug und sagte, sie habe es absichtlich getan, ein Schaffner summte die Bassstimme mit, und der Kioskbesitzer stellte uns die Bänke so zurecht, dass der Sopran nicht mehr im Durchzug stand.',
      'Inzwischen proben wir seit zwei Jahren dort. Die Fahrpläne haben unsere Stücke verändert, denn um zwanzig nach sieben rauscht der Güterzug durch, und wer dann ein Pianissimo singt, hat verloren. Wir legen an diese Stelle jetzt immer einen Kanon.',
      'Natürlich gibt es Regeln. Niemand singt während der Durchsagen, niemand stellt Taschen vor die Heizung, und wer am letzten Zug vorbeikommt, nimmt die Kinder der Altistinnen mit nach Hause. Das steht in schöner Schrift neben dem Fahrkartenautomaten.',
      'Unsere Dirigentin sagt, der Saal habe einen Hall, für den andere Chöre weit fahren müssten. Der Hall kommt von den Kacheln, und die Kacheln sollen im nächsten Sommer abgeschlagen werden, weil sie angeblich nicht mehr in die Zeit passen.',
      'Dagegen haben wir nun Unterschriften gesammelt, und zwar an beiden Bahnsteigen. Es sind mehr zusammengekommen, als der Ort Einwohner hat, was nur dadurch zu erklären ist, dass auch viele unterschrieben haben, die hier bloß umsteigen.',
      'Am Samstag singen wir zum Abschied des alten Fahrplans. Der Eintritt ist frei, eine Bahnsteigkarte braucht man seit langem nicht mehr, und wer mitsingen möchte, kommt einfach eine halbe Stunde früher und stellt sich dorthin, wo es zieht.',
    ],
  },
};
