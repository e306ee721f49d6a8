import { Button, Checkbox, Segmented, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/platform/api/problem';
import { useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import { instant } from '@/platform/format';
import { useChoice, useRoundPath } from '@/platform/place';
import { Loaded, Nothing } from '@/platform/states';
import { Compare } from './Compare';
import { NewScenario } from './NewScenario';
import { OneScenario } from './OneScenario';
import { Sweeps } from './Sweeps';
import { tree } from './changes';
import './whatif.css';

/** What if: scenarios as a tree, levers moved, rosters side by side. */
export default function WhatIfPage() {
  const { t } = useTranslation('whatif');
  const path = useRoundPath();
  const caller = session.use((state) => state.caller);
  const mayWrite = holds(caller, ['BUREAU_ADMIN', 'PLANNER']);
  const [view, setView] = useChoice('view', 'scenarios');
  const [chosen, choose] = useChoice('scenario');
  const [beside, setBeside] = useChoice('beside');
  const [making, setMaking] = useChoice('new');
  const scenarios = useGet(
    '/api/v1/counties/{county}/rounds/{round}/scenarios',
    { path, query: { size: '500' } as never },
  );
  const picked = beside === '' ? [] : beside.split(',');
  if (scenarios.error instanceof Problem && scenarios.error.code === 'snapshot-missing') {
    return <Nothing text={t('noSnapshot')} />;
  }
  return (
    <>
      <div className="title-line">
        <Typography.Title level={1}>{t('item')}</Typography.Title>
        <Segmented
          value={view}
          onChange={setView}
          options={['scenarios', 'sweeps', 'compare'].map((value) => ({
            value,
            label: t(`views.${value}`),
          }))}
        />
        <span className="spread" />
        {mayWrite && view === 'scenarios' && (
          <Button type="primary" onClick={() => setMaking('root')}>
            {t('new')}
          </Button>
        )}
      </div>
      {view === 'sweeps' && <Sweeps mayWrite={mayWrite} />}
      {view === 'compare' && <Compare of={['draft', ...picked.map((id) => `scenario:${id}`)]} />}
      {view === 'scenarios' && (
        <Loaded
          of={scenarios}
          isEmpty={(list) => list.items.length === 0}
          empty={<Nothing text={t('none')} />}
        >
          {(list) => {
            const shown = list.items.find((one) => one.id === chosen) ?? list.items[0];
            return (
              <div className="what-if">
                <ul className="tree">
                  {tree(list.items).map(({ scenario, depth }) => (
                    <li key={scenario.id} style={{ paddingInlineStart: depth * 20 }}>
                      <Checkbox
                        aria-label={t('besideOf', { name: scenario.name })}
                        checked={picked.includes(scenario.id)}
                        onChange={({ target }) =>
                          setBeside(
                            (target.checked
                              ? [...picked, scenario.id]
                              : picked.filter((id) => id !== scenario.id)
                            ).join(','),
                          )
                        }
                      />
                      <button
                        type="button"
                        aria-current={scenario.id === shown?.id}
                        onClick={() => choose(scenario.id)}
                      >
                        {depth > 0 && '└ '}
                        {scenario.name} {scenario.state === 'ARCHIVED' && <Tag>{t('archived')}</Tag>}
                        <small>
                          {instant(scenario.madeAt)}
                        </small>
                      </button>
                    </li>
                  ))}
                  {picked.length > 0 && (
                    <li>
                      <Button onClick={() => setView('compare')}>
                        {t('compare', { count: picked.length })}
                      </Button>
                    </li>
                  )}
                </ul>
                {shown !== undefined && (
                  <OneScenario
                    key={shown.id}
                    id={shown.id}
                    mayWrite={mayWrite}
                    branch={() => setMaking(shown.id)}
                    choose={choose}
                  />
                )}
              </div>
            );
          }}
        </Loaded>
      )}
      {making !== '' && (
        <NewScenario
          parent={scenarios.data?.body.items.find((one) => one.id === making)}
          close={() => setMaking('')}
        />
      )}
    </>
  );
}
