import type { Story } from '../../templates/sites/site.ts';

export const willow: Story = {
  id: 'site-willow',
  lang: 'fr',
  url: 'https://www.ukrinform.fr/rubric-society/4615085-une-passerelle-de-saule-vivant-relie-deux-hameaux.html',
  title: 'Une passerelle de saule vivant relie deux hameaux séparés par un marais',
  publishedAt: '2026-09-25T10:20:00+03:00',
  paragraphs: [
    'Deux hameaux de la commune de Verbova Luka sont reliés depuis samedi par une passerelle de saule vivant, longue de soixante-quatre mètres, dont les branches tressées ont mis six ans à se souder entre elles.',
    'Avant elle, il fallait contourner le marais par une digue inondée dès les premières pluies, et le facteur laissait le courrier dans une ruche vide accrochée au dernier poteau.',
    'Les boutures ont été plantées en deux rangées par les classes de l’école, chaque enfant étant chargé d’arroser la sienne et d’en noter la hauteur sur le montant d’une porte.',
    'Le vannier Hryhori Loza, qui a dessiné le tressage, assure que l’ouvrage supporte le poids de trois vaches, mais il conseille de les faire traverser l’une après l’autre.',
    'Au printemps, les rameaux qui dépassent sont taillés et distribués aux habitants, qui en font des paniers, des nasses et, depuis peu, des abat-jour pour la salle communale.',
    'Un ingénieur venu mesurer les vibrations a constaté qu’elles diminuaient lorsque l’on chantait en marchant, sans pouvoir expliquer pourquoi une valse convient mieux qu’une marche.',
    'Trois autres communes du bassin ont demandé des boutures, que l’on enverra par bateau dès que la sève sera redescendue, probablement vers la mi-novembre.',
  ],
};
