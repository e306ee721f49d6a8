import { Select, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import { session } from '@/platform/api/session';
import { useNames } from '@/platform/names';
import { useChoice, useRoundPath } from '@/platform/place';
import { Loaded } from '@/platform/states';
import { Sheet } from './Sheet';
import './availability.css';

/** Who of a hospital can be sent when: people by dates, painted. */
export default function AvailabilityPage() {
  const { t } = useTranslation('availability');
  const path = useRoundPath();
  const names = useNames();
  const own = session.use((state) => state.caller?.hospital);
  const [chosen, choose] = useChoice('hospital');
  const submissions = useGet('/api/v1/counties/{county}/rounds/{round}/submissions', {
    path,
    query: { size: '500' } as never,
  });
  const round = useGet('/api/v1/counties/{county}/rounds/{round}', { path });
  return (
    <Loaded of={round}>
      {(it) => (
        <Loaded of={submissions}>
          {(list) => {
            const hospital = own ?? (chosen || list.items[0]?.institution) ?? '';
            return (
              <>
                <div className="title-line">
                  <Typography.Title level={1}>{t('title')}</Typography.Title>
                  {own === undefined && (
                    <Select
                      aria-label={t('hospital')}
                      value={hospital}
                      onChange={choose}
                      popupMatchSelectWidth={false}
                      options={list.items.map((one) => ({
                        value: one.institution,
                        label: t('hospitalState', {
                          name: one.name ?? names.institution(one.institution),
                          submitted: one.submitted,
                          physicians: one.physicians,
                        }),
                      }))}
                    />
                  )}
                </div>
                {hospital !== '' && <Sheet key={`${path.round} ${hospital}`} round={it} hospital={hospital} />}
              </>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
