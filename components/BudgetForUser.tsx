import { useEffect, useState } from 'preact/hooks';
import type { CollectionBudget } from '../utils/corpus/collection-budget.ts';
import { CollectionBudgetView } from './CollectionBudgetView.tsx';

interface BudgetForUserProps {
  read: () => Promise<CollectionBudget>;
  /** What is known when it is drawn. */
  first: CollectionBudget | undefined;
  settings: unknown;
}

const LOOK_EVERY = 2000;

/** The sources and the budget, looked up again and again while the page is open, and when `settings` change. */
export function BudgetForUser({ read, first, settings }: BudgetForUserProps) {
  const [budget, setBudget] = useState(first);
  useEffect(() => {
    let ended = false;
    const look = (): void =>
      void read().then(
        (now) => !ended && setBudget(now),
        // What is known goes on standing there; soon it is looked up again.
        () => undefined,
      );
    look();
    const timer = setInterval(look, LOOK_EVERY);
    return () => {
      ended = true;
      clearInterval(timer);
    };
  }, [settings]);
  return budget === undefined ? null : <CollectionBudgetView budget={budget} />;
}
