import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { theme } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/platform/format';
import { between, held, type Point } from './gap';
import type { Moment, Proof } from './useRun';

echarts.use([CustomChart, LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

const SHADE = 0.12;

export interface Line {
  name: string;
  moments: Moment[];
  /** No legal roster costs less than the last of them says. */
  proofs: Proof[];
  /** Seconds that it has searched: cost and bound hold until then. */
  until: number;
}

/** The cost of the best roster over the seconds, below it what no roster can cost less than, and shaded what is between. */
export default function Curve({ lines, seconds }: { lines: Line[]; seconds: number }) {
  const { t } = useTranslation('solve');
  const { token } = theme.useToken();
  const place = useRef<HTMLElement>(null);
  const chart = useRef<echarts.ECharts>(undefined);
  useEffect(() => {
    if (place.current === null) {
      return undefined;
    }
    const drawn = echarts.init(place.current, undefined, { renderer: 'canvas' });
    chart.current = drawn;
    const resized = new ResizeObserver(() => drawn.resize());
    resized.observe(place.current);
    return () => {
      resized.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    const colours = [token.colorPrimary, token.colorWarning, token.colorText, token.colorSuccess];
    const axis = {
      axisLabel: { color: token.colorTextDescription },
      nameTextStyle: { color: token.colorTextDescription },
      splitLine: { lineStyle: { color: token.colorSplit } },
    };
    chart.current?.setOption(
      {
        animation: false,
        grid: { left: 72, right: 16, top: 16, bottom: 36 },
        tooltip: { trigger: 'axis', renderMode: 'richText' },
        xAxis: { ...axis, type: 'value', min: 0, max: seconds, name: t('curve.seconds'), nameLocation: 'middle', nameGap: 22 },
        yAxis: { ...axis, type: 'value', scale: true, axisLabel: { ...axis.axisLabel, formatter: (value: number) => number(value) } },
        series: lines.flatMap((line, index) => {
          const colour = colours[index % colours.length];
          const moments = line.moments.filter((moment) => moment.missing === line.moments.at(-1)?.missing);
          const cost = held(moments.map((moment): Point => [moment.seconds, moment.cost]), line.until);
          const bound = held(boundOf(line), line.until);
          const gap = between(cost, bound);
          return [
            {
              name: `${line.name} ${t('curve.gap')}`,
              type: 'custom',
              silent: true,
              clip: true,
              tooltip: { show: false },
              data: gap.slice(0, 1),
              renderItem: (_: unknown, api: { coord: (point: Point) => number[] }) => ({
                type: 'polygon',
                shape: { points: gap.map((point) => api.coord(point)) },
                style: { fill: colour, opacity: SHADE },
              }),
            },
            {
              name: line.name,
              type: 'line',
              step: 'end',
              showSymbol: false,
              lineStyle: { width: 2, color: colour },
              itemStyle: { color: colour },
              data: cost,
            },
            {
              name: `${line.name} ${t('curve.bound')}`,
              type: 'line',
              showSymbol: false,
              lineStyle: { width: 1, type: 'dashed', color: colour },
              itemStyle: { color: colour },
              step: 'end',
              data: bound,
            },
          ];
        }),
      },
      { notMerge: true },
    );
  }, [lines, seconds, t, token]);
  return <figure ref={place} className="solve-curve" aria-label={t('curve.label')} />;
}

/** The bound as it rose; one that was there at once held from the start. What was proven once stays so. */
function boundOf({ proofs }: Line): Point[] {
  let proven = -Infinity;
  const risen = proofs.map((one): Point => {
    proven = Math.max(proven, one.bound);
    return [one.seconds, proven];
  });
  return risen[0]?.[1] === proven ? [[0, proven]] : risen;
}
