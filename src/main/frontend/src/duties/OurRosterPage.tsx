import { PrinterOutlined } from '@ant-design/icons';
import { Button, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileLinks } from '@/exchange/FileLinks';
import {
  type CalendarOf,
  useCalendarFile,
  useLetterFiles,
  useNoticeFiles,
  useRosterFiles,
} from '@/exchange/offered';
import { Subscriptions } from '@/exchange/Subscriptions';
import { session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { date, monday, plusDays, range, today } from '@/platform/format';
import { useHow, useNames } from '@/platform/names';
import { Nothing } from '@/platform/states';
import { Published } from './Published';
import { inOrder } from './duties';
import './duties.css';

/** Who comes when to a centre, or whom of a hospital's people goes where: week by week. */
export default function OurRosterPage() {
  return <Published>{(roster) => <Ours roster={roster} />}</Published>;
}

function Ours({ roster }: { roster: Shape<'PublishedRoster'> }) {
  const { t } = useTranslation('duties');
  const names = useNames(roster.names);
  const caller = session.use((state) => state.caller);
  const ofCentre = caller?.centre !== undefined;
  const how = useHow(names);
  const rosterFiles = useRosterFiles();
  const notice = useNoticeFiles();
  const letters = useLetterFiles();
  const calendar = useCalendarFile();
  const ours: CalendarOf = ofCentre
    ? { kind: 'centre', id: caller?.centre ?? '' }
    : { kind: 'hospital', id: caller?.hospital ?? '' };
  const duties = inOrder(roster.duties);
  const next = duties.find((duty) => duty.date >= today());
  const weeks = [...new Set(duties.map((duty) => monday(duty.date)))];
  const whose = ofCentre
    ? names.centre(caller?.centre ?? '')
    : names.institution(caller?.hospital ?? '');
  if (duties.length === 0) {
    return <Nothing text={t('noneHere')} />;
  }
  const table = (week: string) => (
    <section key={week}>
      <h2>{range(week, plusDays(week, 6))}</h2>
      <ul className="week">
        {duties
          .filter((duty) => monday(duty.date) === week)
          .map((duty) => {
            const person = roster.physicians.find((one) => one.id === duty.physician);
            return (
              <li
                key={`${duty.date}${duty.session}${duty.physician}`}
                className={duty.date === today() ? 'today' : ''}
              >
                <span className="when">
                  {date(duty.date)} {how(duty)}
                </span>
                <span className="name">{names.physician(duty.physician)}</span>
                <small>
                  {ofCentre
                    ? [
                        person === undefined ? '' : t(`titles.${person.title}`),
                        person === undefined ? '' : names.institution(person.institution),
                      ].join(' · ')
                    : names.centre(duty.centre)}
                </small>
              </li>
            );
          })}
      </ul>
    </section>
  );
  return (
    <div className="mine wide-mine">
      <div className="mine-title">
        <Typography.Title level={1}>{t('roster', { name: whose })}</Typography.Title>
        <Button className="no-print" icon={<PrinterOutlined />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <FileLinks
        groups={[
          ofCentre
            ? { name: t('exchange:notice.title'), files: notice(ours.id) }
            : { name: t('exchange:letter'), files: letters({ hospital: ours.id }) },
          { name: t('ours'), files: rosterFiles({}) },
          { name: t('exchange:calendar.title'), files: [calendar(ours)] },
        ]}
      />
      {next !== undefined && ofCentre && (
        <article className="my-duty big-duty no-print">
          <div>
            <div className="soon">{t('nextHere')}</div>
            <div className="when">
              {date(next.date)} · {how(next)}
            </div>
            <div className="where">{names.physician(next.physician)}</div>
          </div>
        </article>
      )}
      {weeks.filter((week) => !isPast(week)).map(table)}
      {weeks.some(isPast) && (
        <details className="no-print">
          <summary>{t('pastWeeks')}</summary>
          {weeks.filter(isPast).map(table)}
        </details>
      )}
      <Subscriptions of={ours} />
    </div>
  );
}

function isPast(week: string): boolean {
  return plusDays(week, 6) < today();
}
