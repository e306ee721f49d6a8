import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { theme } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/platform/format';
import type { Moment, Proof } from './useRun';

echarts.use([LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

export interface Line {
  name: string;
  moments: Moment[];
  /** No legal roster costs less than the last of them says. */
  proofs: Proof[];
  /** Whether it has ended: the bound holds for all of it then. */
  over: boolean;
}

/** The cost of the best roster over the seconds, and below it what no roster can cost less than. */
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
          return [
            {
              name: line.name,
              type: 'line',
              step: 'end',
              showSymbol: false,
              lineStyle: { width: 2, color: colour },
              itemStyle: { color: colour },
              data: moments.map((moment) => [moment.seconds, moment.cost]),
            },
            {
              name: `${line.name} ${t('curve.bound')}`,
              type: 'line',
              showSymbol: false,
              lineStyle: { width: 1, type: 'dashed', color: colour },
              itemStyle: { color: colour },
              step: 'end',
              data: boundOf(line, seconds),
            },
          ];
        }),
      },
      { notMerge: true },
    );
  }, [lines, seconds, t, token]);
  return <figure ref={place} className="solve-curve" aria-label={t('curve.label')} />;
}

/** The bound as it rose; of a solve that is over, what it came to. What was proven once stays so. */
function boundOf({ proofs, moments, over }: Line, seconds: number): [number, number][] {
  const last = proofs.at(-1);
  if (last === undefined) {
    return [];
  }
  let proven = -Infinity;
  const risen = proofs.map((one): [number, number] => {
    proven = Math.max(proven, one.bound);
    return [one.seconds, proven];
  });
  const rose = risen[0]?.[1] !== proven;
  const until = over ? seconds : Math.max(last.seconds, moments.at(-1)?.seconds ?? 0);
  return [...(rose ? risen : [[0, proven] as [number, number]]), [until, proven]];
}
