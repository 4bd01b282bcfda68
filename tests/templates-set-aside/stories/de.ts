import type { Story } from '../../templates/sites/site.ts';

export const organ: Story = {
  id: 'site-organ',
  lang: 'de',
  url: 'https://www.ukrinform.de/rubric-culture/4615067-dorforgel-aus-fahrradteilen-in-selenyj-kut.html',
  title: 'Dorf baut aus Fahrradteilen eine Orgel mit neunzig Pfeifen',
  publishedAt: '2026-09-24T09:40:00+03:00',
  paragraphs: [
    'Im Dorf Selenyj Kut ist am Donnerstag eine Orgel erklungen, deren neunzig Pfeifen aus Fahrradrahmen gelötet wurden und deren Blasebalg zwei Menschen auf einem Tandem in Gang halten.',
    'Die Rahmen stammen aus einem Keller unter der geschlossenen Molkerei, in dem sich im Lauf von vierzig Jahren mehr als dreihundert herrenlose Räder angesammelt hatten.',
    'Gestimmt wird das Instrument mit Korken, Kerzenwachs und Geduld, wie der Schmied Lukjan Pastuch erklärte, der vorher nur Gartentore und Ofentüren repariert hatte.',
    'Weil die tiefsten Töne das Fensterglas der Kapelle zum Zittern bringen, mussten die Scheiben mit Filzstreifen aus alten Hüten neu eingesetzt werden.',
    'Die Klaviatur schnitzten Schülerinnen aus Birnbaumholz, und für die schwarzen Tasten verwendeten sie Bremsgummis, die vorher drei Wochen in Essig gelegen hatten.',
    'Wer auf dem Tandem tritt, darf sich ein Lied wünschen; bisher wurde am häufigsten ein Walzer verlangt, bei dem beide Fahrer regelmäßig aus dem Takt geraten.',
    'Für den Winter ist ein Konzert in Handschuhen geplant, da sich die Kapelle nicht heizen lässt, ohne dass sich die Pfeifen um einen halben Ton verstimmen.',
  ],
};
