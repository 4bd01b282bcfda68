import { type Driver, until } from '../browsers/driver.ts';
import { askFrom } from './extension-page.ts';

const LIMIT = 180_000;

/** Lets the extension collect the demo agency's articles over its own path, and waits until it holds them all. */
export async function collectAll(
  driver: Driver,
  wanted: number,
  progress: (held: number) => void,
): Promise<void> {
  const options = await driver.openExtension('options.html', '#collect-now');
  await askFrom(options, 'collect-now', undefined);
  await until(
    `${wanted} collected articles`,
    async () => {
      const { articles } = await askFrom(options, 'collection-status', undefined);
      progress(articles);
      return articles >= wanted ? true : undefined;
    },
    LIMIT,
    1000,
  );
  await options.close();
}
