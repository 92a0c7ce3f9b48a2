import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, chownSync, existsSync, chmodSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

export interface Postgres {
  /** Of an empty database. */
  url: string;
  stop(): void;
}

const versions = '/usr/lib/postgresql';

/** Why no PostgreSQL can be started here; empty when one can. */
export const noPostgres = existsSync(versions) ? '' : `no PostgreSQL in ${versions}`;

/** Starts a PostgreSQL of a test's own. */
export async function startPostgres(): Promise<Postgres> {
  const [newest = ''] = readdirSync(versions).sort((a, b) => Number(b) - Number(a));
  const bin = join(versions, newest, 'bin');
  const dir = mkdtempSync(join(tmpdir(), 'laurel-e2e-postgres-'));
  const root = userInfo().uid === 0;
  if (root) {
    // It refuses to run as root.
    const uid = Number(spawnSync('id', ['-u', 'postgres']).stdout.toString());
    chmodSync(dir, 0o755);
    chownSync(dir, uid, -1);
  }
  const port = await freePort();
  const run = (program: string, ...args: string[]) => {
    const [command, all] = root ? ['runuser', ['-u', 'postgres', '--', join(bin, program), ...args]] : [join(bin, program), args];
    const done = spawnSync(command as string, all as string[], { cwd: dir, stdio: ['ignore', 'ignore', 'pipe'] });
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr.toString()}`);
  };
  const data = join(dir, 'data');
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync');
  run('pg_ctl', '-D', data, '-w', '-l', join(dir, 'log'), '-o', `-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -p ${String(port)}`, 'start');
  return {
    url: `postgres://postgres@127.0.0.1:${String(port)}/postgres?sslmode=disable`,
    stop: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

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
