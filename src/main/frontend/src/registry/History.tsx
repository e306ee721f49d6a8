import { Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import { instant } from '@/platform/format';
import { useNames } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Loaded, Nothing } from '@/platform/states';
import { useWorded } from './useWorded';

const SIZE = 50;
const NOT_TOLD = ['active', 'id', 'version', 'createdAt', 'updatedAt', 'madeAt', 'county'];

type Change = Record<string, { from?: unknown; to?: unknown } | string>;

/** Who changed a thing, when and from what to what, as the audit log has it. */
export function History({ thing }: { thing: string }) {
  const { t } = useTranslation('registry');
  const county = useCounty();
  const names = useNames();
  const worded = useWorded(names);
  const log = useGet('/api/v1/counties/{county}/audit-log', {
    path: { county },
    query: { thing, outcome: 'DONE', size: SIZE },
  });
  return (
    <Loaded
      of={log}
      isEmpty={(body) => body.items.length === 0}
      empty={<Nothing text={t('history.nothing')} />}
    >
      {({ items }) => (
        <Timeline
          className="entry-history"
          items={items.map((one) => {
            const change = JSON.parse(one.detail) as Change;
            const activity = change['active'];
            return {
              key: String(one.sequence),
              content: (
                <>
                  <p>
                    {instant(one.at)} <strong>{one.actorName}</strong>{' '}
                    {t(`history.actions.${typeof activity === 'object' && one.action === 'update' ? (activity.to === true ? 'reactivate' : 'deactivate') : one.action}`, {
                      defaultValue: one.action,
                    })}
                  </p>
                  <ul>
                    {Object.entries(change)
                      .filter(([name]) => !NOT_TOLD.includes(name))
                      .map(([name, pair]) => (
                        <li key={name}>
                          {t(`fields.${name}`, { defaultValue: name })}:{' '}
                          {typeof pair === 'string'
                            ? pair
                            : pair.from === undefined
                              ? worded(name, pair.to)
                              : `${worded(name, pair.from)} → ${worded(name, pair.to)}`}
                        </li>
                      ))}
                  </ul>
                </>
              ),
            };
          })}
        />
      )}
    </Loaded>
  );
}
