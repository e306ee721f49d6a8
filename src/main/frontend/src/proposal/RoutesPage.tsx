import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '@/platform/api/client';
import type { Shape } from '@/platform/api/types';
import { useNames } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Faults } from '@/platform/states';
import { EntryDrawer } from '@/registry/EntryDrawer';
import { Back } from './Back';
import type { Days } from './route';
import { Route } from './Route';
import { type Plan, RouteForm } from './RouteForm';
import '@/registry/registry.css';
import './proposal.css';

export type Question = Shape<'TourRouteQuestion'>;

/** Where a tour goes: proposed, changed by hand and timed anew, printed, kept as the stops of a plan. */
export default function RoutesPage() {
  const { t } = useTranslation('proposal');
  const county = useCounty();
  const names = useNames();
  const [question, setQuestion] = useState<Question>();
  const [days, setDays] = useState<Days>();
  const [plan, setPlan] = useState<Plan>();
  const [keeping, setKeeping] = useState<{ id: string | undefined; begin: Record<string, unknown> }>();
  const [isChanged, setChanged] = useState(false);
  const asked = question && { ...question, ...(days !== undefined && { days: days.map((day) => [...day]) }) };
  const route = useQuery({
    queryKey: ['/api/v1/counties/{county}/tour-routes', county, asked],
    enabled: asked !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      post(
        '/api/v1/counties/{county}/tour-routes',
        { path: { county }, json: asked as Question },
        { signal },
      ),
  });
  return (
    <div className="proposal">
      <Back part="tour-plans" />
      <div className="title-line">
        <Typography.Title level={1}>{t('routes.title')}</Typography.Title>
      </div>
      <p className="about">{t('routes.about')}</p>
      <RouteForm
        names={names}
        asking={route.isFetching && days === undefined}
        changed={() => setChanged(true)}
        ask={(next, of) => {
          setDays(undefined);
          setQuestion(next);
          setPlan(of);
          setChanged(false);
        }}
      />
      <Faults error={route.error} />
      {asked !== undefined && route.data !== undefined && (
        <Route
          names={names}
          question={asked}
          route={route.data.body}
          isTimed={!route.isPlaceholderData}
          isChanged={isChanged}
          days={days}
          setDays={setDays}
          plan={plan}
          keep={(id, way) =>
            setKeeping({
              id,
              begin: id === undefined ? { centre: asked.centre, frequency: 'MONTHLY', ...way } : { ...way },
            })
          }
        />
      )}
      {keeping !== undefined && (
        <EntryDrawer
          kind="tour-plans"
          id={keeping.id}
          names={names}
          begin={keeping.begin}
          close={() => setKeeping(undefined)}
        />
      )}
    </div>
  );
}
