import { answered } from '../answered.ts';

/** What the browser tells of the space for the extension's data, in bytes; what it does not tell is absent. */
export async function estimated(manager: StorageManager): Promise<{ usage?: number; quota?: number }> {
  const told: unknown = await answered('estimate', () => manager.estimate()).catch(() => undefined);
  return { ...bytesIn(told, 'usage'), ...bytesIn(told, 'quota') };
}

const bytesIn = <N extends string>(told: unknown, name: N): { [K in N]?: number } => {
  if (typeof told !== 'object' || told === null) return {};
  const bytes: unknown = Reflect.get(told, name);
  return typeof bytes === 'number' && Number.isFinite(bytes)
    ? ({ [name]: bytes } as { [K in N]: number })
    : {};
};
