import { number, shortDate, weekday } from '@/platform/format';
import { usePrinting } from '@/platform/theme';
import { type Column, type DayColumn, keyOf, type Row, type WeekColumn } from './model';
import type { Scene } from './scene';

interface Props {
  title: string;
  rows: readonly Row[];
  columns: readonly Column[];
  scene: Scene;
}

/** The board on paper: a table for each week, all rows of it, its head on every sheet. */
export function BoardPrint(props: Props) {
  return usePrinting() && <Weeks {...props} />;
}

function Weeks({ title, rows, columns, scene }: Props) {
  const mondays = [...new Set(columns.map((column) => column.monday))];
  return (
    <div className="board-print">
      {mondays.map((monday) => (
        <Week key={monday} title={title} rows={rows} columns={columns.filter((one) => one.monday === monday)} scene={scene} />
      ))}
    </div>
  );
}

function Week({ title, rows, columns, scene }: Props) {
  const { t } = scene;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          {columns.map((column) => (
            <th scope="col" key={column.key}>
              {column.kind === 'week' ? t('total.week') : dayOf(column, t)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            {columns.map((column) =>
              column.kind === 'week' ? (
                <td key={column.key} className="number">
                  {sumOf(row, column)}
                </td>
              ) : (
                <td key={column.key} className={column.working ? '' : 'off'}>
                  {row.duties.get(column.date)?.map((duty) => (
                    <div key={keyOf(duty)}>
                      {scene.name(duty)} <small>{scene.title(duty)}</small>
                      {duty.session !== 'FULL_DAY' && <small> {t(`sessions.short.${duty.session}`)}</small>}
                    </div>
                  ))}
                  {row.gaps.has(column.date) && t('lackOne')}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function dayOf(column: DayColumn, t: Scene['t']): string {
  const kind = column.dayKind === undefined ? '' : ` ${t(`days.${column.dayKind}`)}`;
  return `${shortDate(column.date)} ${weekday(column.date)}${kind}`;
}

function sumOf(row: Row, { week, monday }: WeekColumn): string {
  const required = row.required?.[week];
  return required === undefined ? number(row.weekDuties.get(monday) ?? 0) : `${row.staffed?.[week] ?? 0}/${required}`;
}
