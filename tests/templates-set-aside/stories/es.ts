import type { Story } from '../../templates/sites/site.ts';

export const silo: Story = {
  id: 'site-silo',
  lang: 'es',
  url: 'https://www.ukrinform.es/rubric-culture/4615073-un-pueblo-convierte-su-silo-en-cine-redondo.html',
  title: 'Un pueblo convierte su silo de grano en un cine redondo',
  publishedAt: '2026-09-24T13:10:00+03:00',
  paragraphs: [
    'El pueblo de Vysoki Snopy ha convertido su silo de grano en un cine redondo en el que la pantalla rodea a los espectadores, y la primera función del viernes reunió a más gente de la que vive en el municipio.',
    'Las butacas, ciento doce en total, proceden de autobuses retirados y giran sobre ruedas de carretilla para que cada uno pueda seguir la imagen sin torcer el cuello.',
    'El proyector se montó con la lámpara de una locomotora y con lentes talladas a mano por Nazar Bilokin, un óptico que volvió al pueblo tras treinta años embarcado.',
    'Como el eco dentro de la torre dura casi nueve segundos, las paredes se forraron con sacos rellenos de cáscaras de girasol que regalaron los agricultores de la comarca.',
    'El repertorio se decide por sorteo: quien compra la entrada echa en un cántaro el nombre de una película y un niño saca el papel cuando ya se han apagado las luces.',
    'Durante la cosecha el cine tendrá que cerrar dos semanas, porque la planta superior sigue guardando trigo y el polvo que cae por las rendijas se confunde con nieve en la pantalla.',
    'El ayuntamiento quiere instalar en la azotea una terraza con mantas y telescopio para las noches en que el cántaro devuelva por tercera vez el mismo título.',
  ],
};
