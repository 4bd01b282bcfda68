import type { ComponentProps } from 'preact';
import { Welcome } from '../../components/Welcome.tsx';
import { defaults } from '../../utils/settings.ts';
import { editions } from '../../utils/ukrinform/editions.ts';
import { nothing, type State, type Step, unfold } from './state.ts';

const welcome = (name: string, change: Partial<ComponentProps<typeof Welcome>>, ...after: Step[]): State => ({
  name,
  drawn: () => <Welcome settings={defaults()} packOrigin={undefined} change={nothing} {...change} />,
  after,
});

/** The first-run page. */
export const welcomeStates: readonly State[] = [
  welcome('as it opens', {}),
  welcome('on click, with editions', {
    settings: { ...defaults(), mode: 'on-click', editions: editions.map(({ edition }) => edition) },
  }),
  welcome('with all hosts', { packOrigin: 'https://packs.example' }, unfold()),
];
