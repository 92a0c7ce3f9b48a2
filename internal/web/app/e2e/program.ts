import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program under test, built by whoever runs these tests. */
export const program = process.env['LAUREL_BINARY'] ?? '';

/** Screens in a folder, in place of those inside the program. */
const screens = process.env['LAUREL_WEB_DIR'] ? ['--web-dir', process.env['LAUREL_WEB_DIR']] : [];

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
  /** What doctor finds wrong with the department as it is now. */
  doctor(): Promise<string[]>;
  stop(): Promise<void>;
}

export interface Served {
  address: string;
  /** Where one becomes its first administrator. */
  setUpLink: string;
  /** The file of its database. */
  database: string;
  /** Runs another command of the program on the same installation. */
  run(...args: string[]): Promise<{ code: number; printed: string }>;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

function started(args: string[], env: Record<string, string> = {}) {
  if (program === '') throw new Error('LAUREL_BINARY names no program: build it and set the variable');
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (b: Buffer) => (out += b.toString()));
  child.stderr.on('data', (b: Buffer) => (err += b.toString()));
  child.on('exit', () => running.delete(child));
  /** What it prints first that fits. */
  const line = (found: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const m = found.exec(out);
        if (m) resolve(m[1] ?? m[0]);
      };
      child.stdout.on('data', look);
      child.on('error', reject);
      child.on('exit', (code) => reject(new Error(`the program ended (${String(code)}):\n${out}\n${err}`)));
      look();
    });
  return { child, line, printed: () => out + err };
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
  // Where it keeps its files for the time being.
  const dir = mkdtempSync(join(tmpdir(), 'laurel-e2e-'));
  const { child, line } = started(['demo', '--json', '--seed', '1', '--addr', '127.0.0.1:0', ...screens, ...args], { TMPDIR: dir });
  const told = JSON.parse(await line(/^(\{.*\})\n/m)) as Omit<Demo, 'doctor' | 'stop'>;
  return {
    ...told,
    doctor: async () => {
      const [own = ''] = readdirSync(dir);
      const newest = readdirSync(join(dir, own)).filter((name) => /^demo-\d+\.db$/.test(name)).map((name) => parseInt(name.slice(5))).sort((a, b) => b - a)[0];
      const at = (name: string) => join(dir, own, name);
      const { printed } = await ran(['doctor'], { LAUREL_DATABASE_URL: `sqlite:${at(`demo-${String(newest)}.db`)}`, LAUREL_KEYS_DIR: at(`keys-${String(newest)}`) });
      // It ends with a count. The demo keeps the links of its mail for whoever tries it, and nobody
      // else does.
      if (!/\d+ checks/.test(printed)) throw new Error(printed);
      return [...printed.matchAll(/^([a-z_]+\.[a-z_]+): .*$/gm)].filter((m) => m[1] !== 'outbox.no_secret_kept').map((m) => m[0]);
    },
    stop: async () => {
      await ended(child);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Runs a command of the program to its end. */
function ran(args: string[], env: Record<string, string>): Promise<{ code: number; printed: string }> {
  return new Promise((resolve, reject) => {
    const one = started(args, env);
    one.child.on('error', reject);
    one.child.on('close', (code) => resolve({ code: code ?? -1, printed: one.printed() }));
  });
}

/** Serves an empty installation in a folder of its own. */
export async function startServe(env: Record<string, string> = {}): Promise<Served> {
  const dir = mkdtempSync(join(tmpdir(), 'laurel-e2e-'));
  const settings = { LAUREL_DATABASE_URL: `sqlite:${join(dir, 'laurel.db')}`, LAUREL_KEYS_DIR: join(dir, 'keys'), ...env };
  const addr = `127.0.0.1:${String(await freePort())}`;
  const { child, line } = started(['serve', '--addr', addr, ...screens], settings);
  const setUpLink = await line(/^\s*(http\S+#token=\S+)\n/m);
  return {
    address: `http://${addr}`,
    setUpLink,
    database: join(dir, 'laurel.db'),
    run: (...args) => ran(args, settings),
    stop: async () => {
      await ended(child);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The address has to be known before the program starts: it stands in the links it writes. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
