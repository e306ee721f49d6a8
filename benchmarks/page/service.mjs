import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PASSWORD = 'zhishou-sample';
const READY_MILLIS = 180_000;
const LOOK_AGAIN_MILLIS = 500;
const QUARTER = { year: 2027, quarter: 2, name: '2027年第二季度' };

/** Runs one command of the application to its end. */
export function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command[0], [...command.slice(1), ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}`))));
  });
}

/** Starts the application on a database of its own, which goes with it. */
export async function start(command, port, args) {
  const folder = await mkdtemp(join(tmpdir(), 'zhishou-'));
  const child = spawn(command[0], [...command.slice(1), `--server.port=${port}`, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const base = `http://127.0.0.1:${port}`;
  await until(() => fetch(`${base}/api/v1/session`).then((answer) => answer.ok, () => false));
  return {
    base,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function until(isSo) {
  for (const end = Date.now() + READY_MILLIS; Date.now() < end; ) {
    if (await isSo()) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MILLIS));
  }
  throw new Error(`Not so after ${READY_MILLIS / 1000} s: ${isSo}`);
}

export async function call(base, user, method, path, body, headers = {}) {
  const answer = await fetch(`${base}/api/v1${path}`, {
    method,
    headers: {
      Authorization: `Basic ${Buffer.from(`${user}:${PASSWORD}`).toString('base64')}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) {
    throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`);
  }
  return text === '' ? undefined : JSON.parse(text);
}

/** Keeps a sample problem's registry as the county, and has a quarter of it planned and solved. */
export async function fill(base, file, steps) {
  const { period: _, ...registry } = JSON.parse(await readFile(file, 'utf8'));
  const county = '/counties/ningdu';
  await call(base, 'province', 'POST', '/counties', { id: 'ningdu', name: '样例' });
  await call(base, 'bureau', 'POST', `${county}/registry`, registry);
  const round = await call(base, 'planner', 'POST', `${county}/rounds`, {
    ...QUARTER,
    deadline: '2020-01-01T00:00:00Z',
    whoeverSubmittedNothing: 'AS_AVAILABLE',
  });
  const address = `${county}/rounds/${round.id}`;
  await call(base, 'planner', 'POST', `${address}/plan`);
  let job = await call(base, 'planner', 'POST', `${address}/solve?steps=${steps}`, undefined, { Prefer: 'wait=60' });
  while (job.status === 'RUNNING') {
    job = await call(base, 'planner', 'GET', `${address}/runs/${job.id}`, undefined, { Prefer: 'wait=60' });
  }
  return address;
}
