import type { Story } from '../../templates/sites/site.ts';

export const nettles: Story = {
  id: 'site-nettles',
  lang: 'pl',
  url: 'https://www.ukrinform.pl/rubric-culture/4615052-w-mokrej-luce-robia-papier-z-pokrzyw.html',
  title: 'W Mokrej Łuce ruszyła papiernia, która robi papier z pokrzyw',
  publishedAt: '2026-09-23T12:05:00+03:00',
  paragraphs: [
    'W osadzie Mokra Łuka ruszyła mała papiernia, w której arkusze czerpie się wyłącznie z pokrzyw rosnących na dawnym nasypie kolejowym, a w pierwszym miesiącu powstało ich prawie cztery tysiące.',
    'Kadzie wykonano z beczek po kiszonej kapuście, natomiast sita utkał z końskiego włosia miejscowy rymarz, który przez trzydzieści lat nie miał komu przekazać tej umiejętności.',
    'Łodygi zbiera się w nocy po deszczu, bo wtedy najmniej parzą, i przez dziewięć dni moczy w potoku pod kamieniami ułożonymi przez uczniów szkoły leśnej.',
    'Kierowniczka papierni Olena Hrabczuk tłumaczy, że najtrudniej było pozbyć się zielonego odcienia, dopóki ktoś nie wpadł na pomysł, aby suszyć arkusze na dachu dzwonnicy.',
    'Gotowy papier trafia do introligatora, lutnika i dwóch urzędów pocztowych, które drukują na nim świadectwa dla listonoszy odchodzących na emeryturę.',
    'Resztki pulpy nie marnują się, ponieważ lepi się z nich doniczki, w których wiosną sadzonki można wkopać do ziemi razem z naczyniem.',
    'W przyszłym roku osada zamierza otworzyć warsztaty dla gości, lecz każdy będzie musiał najpierw narwać własny snop gołymi rękami albo oddać parę rękawic.',
  ],
};
