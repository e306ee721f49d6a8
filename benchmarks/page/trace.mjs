const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];
const MILLI = 1000;
// The end of a frame's way: it is on the screen. Reported of each part of it, within a moment.
const PRESENTED = 'SwapEndToPresentationCompositorFrame';
const SAME_FRAME_MICROS = 2000;

/** Records Chromium's own trace while something is done. */
export async function traced(page, act) {
  const client = await page.context().browser().newBrowserCDPSession();
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordUntilFull' },
  });
  const result = await act();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  await client.detach();
  return { result, events };
}

/**
 * Frames that were drawn, and what the page's main thread did for each, in ms: all but `wall` of the
 * processor's time, which other programs on the machine do not lengthen.
 */
export function frames(events) {
  const threads = new Map(
    events.filter((one) => one.name === 'thread_name').map((one) => [`${one.pid}/${one.tid}`, one.args.name]),
  );
  const drawn = events
    .filter((one) => one.name === PRESENTED && one.ph === 'e')
    .map((one) => one.ts)
    .sort((a, b) => a - b)
    .filter((at, index, all) => index === 0 || at - all[index - 1] > SAME_FRAME_MICROS);
  const gaps = drawn.slice(1).map((at, index) => (at - drawn[index]) / MILLI).sort((a, b) => a - b);
  const [from, to] = [drawn[0], drawn.at(-1)];
  const within = events.filter(
    (one) => one.ph === 'X' && one.ts >= from && one.ts <= to && threads.get(`${one.pid}/${one.tid}`) === 'CrRendererMain',
  );
  const sum = (names, key = 'tdur') => outermost(within, names).reduce((all, one) => all + (one[key] ?? 0), 0) / MILLI;
  const count = Math.max(1, drawn.length - 1);
  return {
    seconds: (to - from) / MILLI / 1000,
    fps: count / ((to - from) / MILLI / 1000),
    slowest: gaps.at(-1),
    p95: gaps[Math.floor(gaps.length * 0.95)],
    processor: sum(['RunTask']) / count,
    wall: sum(['RunTask'], 'dur') / count,
    script: sum(['FunctionCall', 'FireAnimationFrame', 'EventDispatch', 'RunMicrotasks']) / count,
    style: sum(['UpdateLayoutTree']) / count,
    layout: sum(['Layout']) / count,
    paint: sum(['PrePaint', 'Paint', 'Layerize', 'Commit']) / count,
  };
}

/** The events of these names that are not within another one of them. */
function outermost(events, names) {
  const ends = new Map();
  return events
    .filter((one) => names.includes(one.name))
    .sort((a, b) => a.ts - b.ts)
    .filter((one) => {
      const thread = `${one.pid}/${one.tid}`;
      const isInside = one.ts < (ends.get(thread) ?? 0);
      ends.set(thread, Math.max(ends.get(thread) ?? 0, one.ts + one.dur));
      return !isInside;
    });
}
