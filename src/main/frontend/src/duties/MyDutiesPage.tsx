import { PrinterOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FileLinks } from '@/exchange/FileLinks';
import { useCalendarFile, useLetterFiles, useRosterFiles } from '@/exchange/offered';
import { Subscriptions } from '@/exchange/Subscriptions';
import { post } from '@/platform/api/client';
import { forget, useGet } from '@/platform/api/queries';
import { session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { date, today } from '@/platform/format';
import { type Names, useHow, useNames } from '@/platform/names';
import { useRoundPath } from '@/platform/place';
import { Faults, Nothing } from '@/platform/states';
import { Published } from './Published';
import { WhyMe } from './WhyMe';
import { daysUntil, inOrder } from './duties';
import './duties.css';

/** A physician's own duties by date, the next one big. */
export default function MyDutiesPage() {
  return (
    <Published>{(roster) => <Mine roster={roster} />}</Published>
  );
}

function Mine({ roster }: { roster: Shape<'PublishedRoster'> }) {
  const { t } = useTranslation('duties');
  const path = useRoundPath();
  const physician = session.use((state) => state.caller?.physician) ?? '';
  const names = useNames(roster.names);
  const swaps = useGet('/api/v1/counties/{county}/rounds/{round}/swaps', { path });
  const rosterFiles = useRosterFiles();
  const letter = useLetterFiles();
  const calendar = useCalendarFile();
  const duties = inOrder(roster.duties);
  const [next, ...later] = duties.filter((duty) => duty.date >= today());
  const past = duties.filter((duty) => duty.date < today());
  const swapOf = (duty: Shape<'Duty'>) =>
    swaps.data?.body.items.find(
      ({ duty: offered, state }) =>
        offered.physician === physician &&
        offered.date === duty.date &&
        offered.session === duty.session &&
        ['OFFERED', 'TAKEN', 'CONFIRMED'].includes(state),
    );
  const how = useHow(names);
  const tourOf = (duty: Shape<'Duty'>) => roster.tours?.find((one) => one.id === duty.tour);
  return (
    <div className="mine">
      <div className="mine-title">
        <Typography.Title level={1}>{t('of', { name: names.physician(physician) })}</Typography.Title>
        <Button className="no-print" icon={<PrinterOutlined />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <FileLinks
        groups={[
          { name: t('exchange:letter'), files: letter({ physician }) },
          { name: t('mine'), files: rosterFiles({}) },
          { name: t('exchange:calendar.title'), files: [calendar({ kind: 'physician', id: physician })] },
        ]}
      />
      {next === undefined ? (
        <Nothing text={t('noneLeft')} />
      ) : (
        <>
          <h2 className="sr-only">{t('next')}</h2>
          <OneDuty duty={next} swap={swapOf(next)} names={names} tour={tourOf(next)} big />
        </>
      )}
      {later.length > 0 && (
        <>
          <h2>{t('later', { count: later.length })}</h2>
          <ul className="cards">
            {later.map((duty) => (
              <li key={`${duty.date}${duty.session}`}>
                <OneDuty duty={duty} swap={swapOf(duty)} names={names} tour={tourOf(duty)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Subscriptions of={{ kind: 'physician', id: physician }} />
      <WhyMe physician={physician} names={names} />
      {past.length > 0 && (
        <details className="no-print">
          <summary>{t('past', { count: past.length })}</summary>
          <ul>
            {past.map((duty) => (
              <li key={`${duty.date}${duty.session}`}>
                {date(duty.date)} {how(duty)} {names.centre(duty.centre)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function OneDuty({
  duty,
  swap,
  names,
  tour,
  big = false,
}: {
  duty: Shape<'Duty'>;
  swap: Shape<'Swap'> | undefined;
  names: Names;
  tour: { stops: string[] } | undefined;
  big?: boolean;
}) {
  const { t } = useTranslation('duties');
  const path = useRoundPath();
  const offer = useMutation({
    mutationFn: (offered: Shape<'Duty'>) => {
      const { pinned: _, ...seat } = offered;
      return post('/api/v1/counties/{county}/rounds/{round}/swaps', { path, json: seat });
    },
    onSuccess: () => forget('/api/v1/counties/{county}/rounds/{round}/swaps'),
  });
  const withdraw = useMutation({
    mutationFn: (id: string) =>
      post('/api/v1/counties/{county}/rounds/{round}/swaps/{swap}/withdraw', {
        path: { ...path, swap: id },
      }),
    onSuccess: () => forget('/api/v1/counties/{county}/rounds/{round}/swaps'),
  });
  const how = useHow(names);
  const days = daysUntil(duty.date, today());
  return (
    <article className={big ? 'my-duty big-duty' : 'my-duty'}>
      <div>
        {big && <div className="soon">{t('in', { count: days })}</div>}
        <div className="when">
          {date(duty.date)} · {how(duty)}
        </div>
        <div className="where">
          {duty.mode === 'REMOTE' ? t('fromHere', { centre: names.centre(duty.centre) }) : names.centre(duty.centre)}
        </div>
        {tour !== undefined && tour.stops.length > 0 && <p>{t('stops', { stops: tour.stops.join(' → ') })}</p>}
      </div>
      <div className="no-print swap">
        {swap === undefined ? (
          <Button loading={offer.isPending} onClick={() => offer.mutate(duty)}>
            {t('swap')}
          </Button>
        ) : (
          <>
            <Tag color="gold">{t(`inforce:swap.states.${swap.state}`)}</Tag>
            <Button size="small" loading={withdraw.isPending} onClick={() => withdraw.mutate(swap.id)}>
              {t('inforce:swap.deeds.withdraw')}
            </Button>
            <Link to="../swaps">{t('seeSwaps')}</Link>
          </>
        )}
      </div>
      <Faults error={offer.error ?? withdraw.error} />
    </article>
  );
}

