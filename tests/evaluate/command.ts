import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportLine } from '../../scripts/evaluate/report.ts';

export interface Outcome {
  code: number | null;
  lines: ReportLine[];
  stdout: string;
  stderr: string;
}

/** A folder for the files of one test; call `remove` at its end. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'dzherelo-evaluate-'));
  return {
    write(name: string, content: string | Uint8Array): string {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}

/** Runs the evaluate command as a process of its own. */
export function evaluate(...args: string[]): Promise<Outcome> {
  const child = spawn('node_modules/.bin/node', ['scripts/evaluate/main.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const printed = stdout.split('\n').filter((line) => line.startsWith('{'));
      resolve({ code, lines: printed.map((line) => JSON.parse(line) as ReportLine), stdout, stderr });
    });
  });
}
