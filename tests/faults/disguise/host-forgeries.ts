import { agencyNames, permutations } from '../../ukrinform/permutations.ts';
import { confusables } from './confusables.ts';

const endings =
  'com org info biz io co me tv eu us uk in cn online site news press com.ua net.ua org.ua in.ua kiev.ua kyiv.ua co.uk co.jp com.pl com.de su by укр рф'.split(
    ' ',
  );

/** The kinds of dnstwist that the shared permutations leave out. */
function further(host: string): Record<string, string[]> {
  const [name = '', ending = ''] = host.split('.');
  const various =
    'NE.com N-E.com NE.E N-E.E wwwN.E www-N.E wwN.E N.E.com N.E-news.com Ncom.E N.com.E com-N.E'.split(' ');
  return {
    plural: Array.from(name, (_, i) => `${name.slice(0, i + 1)}s${name.slice(i + 1)}.${ending}`),
    various: various.map((form) => form.replaceAll('N', name).replaceAll('E', ending)),
    'other endings': endings.map((other) => `${name}.${other}`),
    Cyrillic: ['укринформ', 'укрінформ', 'uкrіnfоrм', 'укrinform'].map((other) => `${other}.${ending}`),
  };
}

/** Every permutation of every agency host, by kind. */
export const forgeries = (): Record<string, string[]> => {
  const all = agencyNames.map((host) => ({ ...permutations(host), ...further(host) }));
  const kinds = new Set(all.flatMap((one) => Object.keys(one)));
  return Object.fromEntries([...kinds].map((kind) => [kind, all.flatMap((one) => one[kind] ?? [])]));
};

/** Every agency host with one of its letters written as each of its confusables, small and capital. */
export const confusedHosts: readonly string[] = agencyNames.flatMap((host) =>
  Array.from(host).flatMap((letter, at) =>
    confusables
      .filter((one) => one.letter.toLowerCase() === letter)
      .map(({ twin }) => host.slice(0, at) + twin + host.slice(at + 1)),
  ),
);
