import type { Story } from '../site.ts';

export const clock: Story = {
  id: 'site-clock',
  lang: 'fr',
  url: 'https://www.ukrinform.fr/rubric-culture/4612205-lhorloge-de-sribna-sonne-de-nouveau.html',
  title: 'L’horloge de Sribna sonne de nouveau après trente ans de silence',
  publishedAt: '2026-09-21T10:10:00+03:00',
  paragraphs: [
    'L’horloge de la tour de Sribna sonne de nouveau depuis lundi, après trente ans de silence et plus de deux mille heures de travail offertes par des habitants qui n’avaient jamais réparé de mécanisme.',
    'Le mouvement, fabriqué dans un atelier dont il ne reste aucune trace, était rangé en pièces détachées dans dix-sept caisses de pommes au fond d’une grange communale.',
    'Faute de plan, les bénévoles ont photographié chaque roue dentée et l’ont comparée aux marques d’usure, jusqu’à retrouver l’ordre dans lequel elles s’engrenaient autrefois.',
    'Une ancienne institutrice, Maria Hontchar, a calculé à la main la longueur du balancier, que l’on a ensuite forgé dans l’essieu d’une charrette abandonnée près du moulin.',
    'La cloche des quarts manque encore : elle avait été prêtée à un village voisin dans les années cinquante, et celui-ci a promis de la rendre avant la fin de l’automne.',
    'Selon la mairie, l’horloge avance de quarante secondes par semaine, un défaut que les habitants ont décidé de ne pas corriger parce que leurs grands-parents s’en plaignaient déjà.',
    'Une école d’horlogerie de la capitale régionale enverra chaque été deux élèves pour entretenir le mécanisme et apprendre à remonter les poids sans moteur.',
  ],
};
