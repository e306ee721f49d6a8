import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { theme } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/platform/format';
import type { Moment } from './useRun';

echarts.use([LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

export interface Line {
  name: string;
  moments: Moment[];
  /** No legal roster costs less; once it is proven. */
  bound: number | undefined;
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
    const axis = { axisLabel: { color: token.colorTextDescription } };
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
              data:
                line.bound === undefined
                  ? []
                  : [
                      [0, line.bound],
                      [seconds, line.bound],
                    ],
            },
          ];
        }),
      },
      { notMerge: true },
    );
  }, [lines, seconds, t, token]);
  return <figure ref={place} className="solve-curve" aria-label={t('curve.label')} />;
}
