import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Shape } from '@/platform/api/types';
import { date, listed } from '@/platform/format';
import { type Names, useHow, useNames } from '@/platform/names';
import { useChoice } from '@/platform/place';
import { grouped, type Item } from './changes';

/** What a version changes, by person or by centre, and who has to be told. */
export function Changes({ changes, first }: { changes: Shape<'RosterChanges'>; first?: boolean }) {
  const { t } = useTranslation('inforce');
  const names = useNames();
  const [by, setBy] = useChoice('by', 'physician');
  const { gained, lost, moved, toTell } = changes;
  if (gained.length + lost.length + moved.length === 0) {
    return <>{t('changes.none')}</>;
  }
  const nameOf = by === 'centre' ? names.centre : names.physician;
  return (
    <>
      <p>
        {first === true
          ? t('changes.first', { count: gained.length })
          : t('changes.counts', { gained: gained.length, lost: lost.length, moved: moved.length })}
      </p>
      <Segmented
        size="small"
        value={by}
        onChange={setBy}
        options={['physician', 'centre'].map((value) => ({ value, label: t(`changes.by.${value}`) }))}
      />
      <ul className="groups">
        {grouped(changes, by === 'centre' ? 'centre' : 'physician').map((group) => (
          <li key={group.id}>
            <details>
              <summary>
                <b>{nameOf(group.id)}</b> <small>{t('changes.items', { count: group.items.length })}</small>
              </summary>
              <ul>
                {group.items.map((item) => (
                  <li key={`${item.kind}${item.duty.centre}${item.duty.date}${item.duty.session}${item.duty.physician}`}>
                    <Words item={item} by={by} names={names} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {toTell !== undefined && (
        <details>
          <summary>
            {t('changes.tell', {
              people: toTell.physicians.length,
              centres: toTell.centres.length,
              institutions: toTell.institutions.length,
            })}
          </summary>
          <p>{listed(toTell.physicians.map(names.physician))}</p>
          <p>{listed(toTell.centres.map(names.centre))}</p>
          <p>{listed(toTell.institutions.map(names.institution))}</p>
        </details>
      )}
    </>
  );
}

function Words({ item, by, names }: { item: Item; by: string; names: Names }) {
  const { t } = useTranslation('inforce');
  const how = useHow(names);
  const other = (duty: Shape<'Duty'>) =>
    by === 'centre' ? names.physician(duty.physician) : names.centre(duty.centre);
  const where = (duty: Shape<'Duty'>) =>
    `${date(duty.date)} ${how(duty)} ${other(duty)}`;
  return (
    <>
      <span className={`kind ${item.kind}`}>{t(`changes.${item.kind}`)}</span>{' '}
      {item.from !== undefined && (
        <>
          <s>{where(item.from)}</s> →{' '}
        </>
      )}
      {where(item.duty)}
    </>
  );
}
