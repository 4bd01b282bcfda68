import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Flags of every driven Chromium: its own connections off as far as flags can, and the proxy as the only way out. */
export const flags = (extension: string | undefined, proxyPort: number): string[] => [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
  ...(extension === undefined ? [] : [`--load-extension=${extension}`]),
  `--proxy-server=http://127.0.0.1:${proxyPort}`,
  '--proxy-bypass-list=<-loopback>',
  '--ignore-certificate-errors',
];

/**
 * Preferences of the temporary profile. A page's preconnect hints are no requests of its own that its policy could
 * forbid: prediction is off, unless prerendering is what is looked at. Without developer mode an unpacked extension
 * that is reloaded stays disabled.
 */
export function writePreferences(folder: string, prediction: 'on' | 'off' = 'off'): void {
  mkdirSync(join(folder, 'Default'));
  writeFileSync(
    join(folder, 'Default', 'Preferences'),
    JSON.stringify({
      net: { network_prediction_options: prediction === 'on' ? 0 : 2 },
      extensions: { ui: { developer_mode: true } },
    }),
  );
}

/** The origin of an extension address, without a final slash. */
export const originIn = (url: string): string => url.split('/').slice(0, 3).join('/');
