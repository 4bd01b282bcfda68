import type { Story } from '../site.ts';

export const lighthouse: Story = {
  id: 'site-lighthouse',
  lang: 'es',
  url: 'https://www.ukrinform.es/rubric-society/4612188-un-faro-de-madera-vuelve-a-guiar-barcas.html',
  title: 'Un faro de madera vuelve a guiar las barcas del estuario de Tyjyi',
  publishedAt: '2026-09-20T09:45:00+03:00',
  paragraphs: [
    'Un faro de madera construido hace más de un siglo ha vuelto a guiar las barcas en el estuario de Tyjyi después de que los vecinos lo desmontaran tabla por tabla y lo levantaran doscientos metros tierra adentro.',
    'La torre, de diecisiete metros de altura, estaba a punto de caer al agua porque la orilla retrocede cada primavera y ninguna empresa aceptaba trabajar sobre un terreno tan blando.',
    'Los carpinteros numeraron con tiza cada una de las dos mil trescientas piezas y las guardaron durante el invierno en un antiguo secadero de pescado, entre redes y barriles vacíos.',
    'La lente original apareció en el sótano de la escuela de náutica, envuelta en mantas, y solo hubo que pulir uno de sus anillos, según explicó la restauradora Iryna Kozachuk.',
    'La luz funciona ahora con la electricidad de cuatro paneles solares y se enciende sola al anochecer, aunque el farero jubilado sigue subiendo cada tarde para comprobarlo.',
    'Los pescadores aseguran que desde entonces ninguna barca ha embarrancado en los bancos de arena, que en los últimos años habían cambiado de forma varias veces.',
    'En verano la torre se abrirá a las visitas los domingos, y con la venta de las entradas se pagará la pintura, que debe renovarse cada dos años por la sal.',
  ],
};

/** An outlet's own text around a short borrowed passage. */
export const spanishFiller: readonly string[] = [
  'Esta semana preguntamos a los lectores qué ruido de su casa echarían de menos si se mudaran, y casi nadie nombró la música, sino cosas que uno oye sin escuchar.',
  'Una modista jubilada nos habló del pedal de su máquina, que sigue pisando algunas noches aunque hace tiempo que no cose, porque dice que sin ese golpe no concilia el sueño.',
  'Otros recuerdan la tercera tabla del pasillo, la única que cruje, y confiesan que de niños aprendieron a saltarla para volver tarde sin que nadie se enterara.',
  'Varias cartas vienen de personas que cambiaron de ciudad muchas veces y que reconocen un hogar por el modo en que se cierra la puerta del ascensor o gotea un grifo.',
  'La más larga ocupa siete páginas y describe un patio interior a lo largo de un solo día, con todas sus voces, sus radios y los platos que alguien friega siempre a la misma hora.',
  'Publicaremos una selección en los próximos números y hemos pedido a tres dibujantes que ilustren cada ruido sin saber de qué casa procede ni quién lo envía.',
  'Si quiere participar, escríbanos antes de fin de mes; lo leemos todo, aunque a veces tardemos más de lo que habíamos prometido en la edición anterior.',
];
