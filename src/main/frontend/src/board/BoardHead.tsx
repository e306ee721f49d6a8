// Heads that are drawn where they are seen cannot be a table's.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */
import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate, weekday } from '@/platform/format';
import type { Column } from './model';
import type { Moment } from './scene';

interface Props {
  seen: VirtualItem[];
  columns: readonly Column[];
  /** Of all columns, of the head, of the column of names; px. */
  width: number;
  height: number;
  nameWidth: number;
  totals: ReadonlyMap<string, number>;
  lit: Moment['lit'];
}

/** The dates that are seen, each with its holiday or make-up day and how many duties it has. */
export const BoardHead = memo(function BoardHead(props: Props) {
  const { seen, columns, height, totals, lit } = props;
  const { t } = useTranslation('board');
  return (
    <div role="rowgroup" className="board-head" style={{ width: props.width, height }}>
      <div role="row" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} className="board-corner" style={{ width: props.nameWidth, height }}>
          {t('total.duties')}
        </div>
        {seen.map((item) => {
          const column = columns[item.index];
          const place = { left: item.start, width: item.size, height };
          if (column?.kind === 'week') {
            return (
              <div key={item.key} role="columnheader" aria-colindex={item.index + 2} className="board-date week" style={place}>
                {t('total.week')}
                <span className="quiet">{t('total.weekOf', { monday: shortDate(column.monday) })}</span>
              </div>
            );
          }
          const duties = totals.get(column?.key ?? '');
          return (
            column !== undefined && (
              <div
                key={item.key}
                role="columnheader"
                aria-colindex={item.index + 2}
                className={`board-date${column.working ? '' : ' off'}${column.past ? ' past' : ''}${lit?.weeks.has(column.monday) === true ? ' lit' : ''}`}
                style={place}
              >
                <span>
                  {shortDate(column.date)} {weekday(column.date)}
                  {column.dayKind !== undefined && <b className={`day-${column.dayKind}`}>{t(`days.${column.dayKind}`)}</b>}
                </span>
                <span className="quiet">{duties === undefined ? '' : t('total.day', { count: duties })}</span>
              </div>
            )
          );
        })}
      </div>
    </div>
  );
});
