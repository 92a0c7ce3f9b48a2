import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program under test, built by whoever runs these tests. */
export const program = process.env['LAUREL_BINARY'] ?? '';

export interface Persona {
  id: string;
  name: string;
  role: string;
  signIn: string;
}

export interface Demo {
  address: string;
  personas: Persona[];
  samples: Record<string, string>;
  stop(): Promise<void>;
}

export interface Served {
  address: string;
  /** What it has printed so far: the set-up link is in it. */
  printed(): string;
  stop(): Promise<void>;
  url: string;
  keys: string;
}

function started(args: string[], env: Record<string, string> = {}): { child: ChildProcess; printed: () => string; line: (found: RegExp) => Promise<string> } {
  if (program === '') throw new Error('LAUREL_BINARY names no program: build it and set the variable');
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (b: Buffer) => (out += b.toString()));
  child.stderr.on('data', (b: Buffer) => (err += b.toString()));
  const line = (found: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const m = found.exec(out);
        if (m) resolve(m[0]);
      };
      child.stdout.on('data', look);
      child.on('exit', (code) => reject(new Error(`the program ended (${String(code)}):\n${out}\n${err}`)));
      look();
    });
  return { child, printed: () => out, line };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** Opens the invented department of a seed on its own port. */
export async function startDemo(args: string[] = []): Promise<Demo> {
  const { child, line } = started(['demo', '--json', '--seed', '1', '--addr', '127.0.0.1:0', ...args]);
  const told = JSON.parse(await line(/^\{.*\}$/m)) as Omit<Demo, 'stop'>;
  return { ...told, stop: () => ended(child) };
}

/** Serves an empty installation in a folder of its own. */
export async function startServe(port: number, env: Record<string, string> = {}): Promise<Served> {
  const dir = mkdtempSync(join(tmpdir(), 'laurel-e2e-'));
  const keys = join(dir, 'keys');
  const url = env['LAUREL_DATABASE_URL'] ?? `sqlite:${join(dir, 'laurel.db')}`;
  const { child, printed, line } = started(['serve', '--addr', `127.0.0.1:${String(port)}`], { LAUREL_DATABASE_URL: url, LAUREL_KEYS_DIR: keys, ...env });
  await line(/Laurel answers on .*/);
  const address = `http://127.0.0.1:${String(port)}`;
  for (;;) {
    const ready = await fetch(`${address}/readyz`).catch(() => undefined);
    if (ready?.ok) break;
    await new Promise((r) => setTimeout(r, 50));
  }
  return {
    address,
    printed,
    url,
    keys,
    stop: async () => {
      await ended(child);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
