// How fast the board is: see README.md.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { call, fill, run, start, until } from './service.mjs';
import { frames, traced } from './trace.mjs';

const { values: options } = parseArgs({
  options: {
    jar: { type: 'string', default: fileURLToPath(new URL('../../target/zhishou.jar', import.meta.url)) },
    java: { type: 'string', default: 'java' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    centres: { type: 'string', default: '300' },
    steps: { type: 'string', default: '2000' },
    port: { type: 'string', default: '8790' },
    // An application that runs already, and the address of a round there.
    url: { type: 'string' },
    round: { type: 'string', default: '/counties/ningdu/rounds/2027-Q2' },
    pictures: { type: 'string' },
  },
});

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const SCROLL_MILLIS = 4000;
const DAYS_FROM_THE_END = 14;
const PICKS = 5;
const WAYS = { down: [0, 40], across: [25, 0], diagonal: [12, 40] };

async function inBrowser(base, act) {
  const browser = await chromium.launch({ executablePath: options.chromium, args: QUIET });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    await context.addInitScript(() => localStorage.setItem('zhishou.tour', 'seen'));
    const page = await context.newPage();
    const answer = await context.request.post(`${base}/api/v1/session`, { data: { name: 'planner', password: 'zhishou-sample' } });
    if (!answer.ok()) {
      throw new Error(`The planner was not let in: ${answer.status()}`);
    }
    return await act(page);
  } finally {
    await browser.close();
  }
}

/** From the click on the menu's item until duties are on the screen and the page takes input. */
async function fromClick(page, base, round) {
  await page.goto(`${base}/page${round}/overview`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    window.interactive = new Promise((resolve) => {
      document.addEventListener('click', () => {
        const clicked = performance.now();
        const look = () =>
          document.querySelector('[role=grid] .duty') === null
            ? requestAnimationFrame(look)
            : requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - clicked)));
        look();
      }, { capture: true, once: true });
    });
  });
  await page.getByRole('menuitem', { name: '排班', exact: true }).click();
  return page.evaluate(() => window.interactive);
}

/** The same of the whole quarter by its address, the page itself loaded anew. */
async function fromAddress(page, base, round) {
  await page.goto('about:blank');
  await page.goto(`${base}/page${round}/board?span=quarter`, { waitUntil: 'commit' });
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () =>
          document.querySelector('[role=grid] .duty') === null
            ? requestAnimationFrame(look)
            : requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        look();
      }),
  );
}

/** Scrolls by script in every frame, so that no frame is drawn without the page's main thread. */
async function scrolled(page, [dx, dy]) {
  // At rest before it is traced: a frame without anything to draw is none that was missed.
  await page.evaluate(async () => {
    document.querySelector('[role=grid]').scrollTo(0, 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  const { events } = await traced(page, () =>
    page.evaluate(
      async ([dx, dy, millis]) => {
        const grid = document.querySelector('[role=grid]');
        const began = performance.now();
        let [x, y] = [dx, dy];
        await new Promise((resolve) => {
          const step = () => {
            const [left, top] = [grid.scrollLeft, grid.scrollTop];
            grid.scrollBy(x, y);
            // Back again from the edge.
            if (x !== 0 && grid.scrollLeft === left) x = -x;
            if (y !== 0 && grid.scrollTop === top) y = -y;
            performance.now() - began < millis ? requestAnimationFrame(step) : resolve();
          };
          requestAnimationFrame(step);
        });
      },
      [dx, dy, SCROLL_MILLIS],
    ),
  );
  return frames(events);
}

/** From the key that picks a duty up until its prices are painted; another duty each time. */
async function picked(page) {
  const grid = page.getByRole('grid');
  await page.evaluate(() => document.querySelector('[role=grid]').scrollTo(0, 0));
  await grid.focus();
  const times = [];
  await page.keyboard.press('Control+Home');
  // Duties of the past, which the sample has, cannot be picked up: to the last week that is whole.
  await page.keyboard.press('End');
  for (let left = 0; left < DAYS_FROM_THE_END; left++) {
    await page.keyboard.press('ArrowLeft');
  }
  for (let tries = 0; times.length < PICKS && tries < 60; tries++) {
    await page.keyboard.press('ArrowDown');
    const hasDuty = await page.evaluate(() => {
      const active = document.querySelector('[role=grid]').getAttribute('aria-activedescendant');
      return document.getElementById(active)?.querySelector('.duty') != null;
    });
    if (!hasDuty) {
      continue;
    }
    await page.evaluate(() => {
      window.priced = new Promise((resolve) => {
        document.addEventListener('keydown', () => {
          const pressed = performance.now();
          const look = () =>
            document.querySelector('.target-price') === null
              ? requestAnimationFrame(look)
              : requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
          look();
        }, { capture: true, once: true });
      });
    });
    await page.keyboard.press('Space');
    times.push(await page.evaluate(() => window.priced));
    if (options.pictures !== undefined && times.length === 1) {
      await page.screenshot({ path: join(options.pictures, 'holding.png') });
    }
    await page.keyboard.press('Escape');
  }
  return times;
}

async function measured(base, round, name) {
  return inBrowser(base, async (page) => {
    const rows = [];
    const clicks = [await fromClick(page, base, round), await fromClick(page, base, round), await fromClick(page, base, round)];
    rows.push([`${name}: from the click to the board, first and then`, `${clicks.map(ms).join(', ')}`]);
    const addresses = [await fromAddress(page, base, round), await fromAddress(page, base, round)];
    rows.push([`${name}: whole quarter by its address, page loaded anew`, addresses.map(ms).join(', ')]);
    await page.waitForLoadState('networkidle');
    if (options.pictures !== undefined) {
      await page.screenshot({ path: join(options.pictures, `${name.replaceAll(' ', '-')}.png`) });
    }
    for (const [way, by] of Object.entries(WAYS)) {
      const of = await scrolled(page, by);
      rows.push([
        `${name}: scrolling ${way}`,
        `${of.fps.toFixed(1)} frames/s (95 % within ${of.p95.toFixed(1)} ms, slowest ${of.slowest.toFixed(0)} ms); ` +
          `main thread per frame: ${of.processor.toFixed(1)} ms of processor ` +
          `(script ${of.script.toFixed(1)}, style ${of.style.toFixed(1)}, layout ${of.layout.toFixed(1)}, paint ${of.paint.toFixed(1)}), ` +
          `${of.wall.toFixed(1)} ms by the clock`,
      ]);
    }
    rows.push([`${name}: from picking a duty up to its prices`, (await picked(page)).map(ms).join(', ')]);
    return rows;
  });
}

function ms(value) {
  return `${value.toFixed(0)} ms`;
}

function print(rows) {
  console.log(`\n| measured | result |\n|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`);
}

console.log(`${cpus().length} x ${cpus()[0]?.model}, load ${loadavg().map((one) => one.toFixed(2)).join(' ')} at the start`);
if (options.url !== undefined) {
  print(await measured(options.url, options.round, 'given county'));
} else {
  const application = [options.java, '-jar', resolve(options.jar)];
  const folder = await mkdtemp(join(tmpdir(), 'zhishou-county-'));
  const file = join(folder, 'county.json');
  await run(application, ['sample', '--county', 'province', '--centres', options.centres, '--out', file]);
  const large = await start(application, options.port, ['--zhishou.sample-at-start=false']);
  try {
    const round = await fill(large.base, file, options.steps);
    print(await measured(large.base, round, `${options.centres} centres`));
  } finally {
    await large.stop();
    await rm(folder, { recursive: true, force: true });
  }
  const sample = await start(application, options.port, ['--zhishou.solve.default-seconds=5']);
  try {
    await until(() => call(sample.base, 'planner', 'GET', '/counties/ningdu/rounds/2027-Q1').then(() => true, () => false));
    print(await measured(sample.base, '/counties/ningdu/rounds/2026-Q4', 'sample county'));
  } finally {
    await sample.stop();
  }
}
console.log(`\nload ${loadavg().map((one) => one.toFixed(2)).join(' ')} at the end`);
