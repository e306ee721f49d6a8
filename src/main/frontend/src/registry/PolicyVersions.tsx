import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useGet } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { instant } from '@/platform/format';
import { useNames, useRuleName } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Loaded } from '@/platform/states';
import { changed, type Properties } from './model';
import { useWorded } from './useWorded';

const MANY = 100;

type Version = Shape<'PolicyVersion'>;

/** Every version of the policy, and what each changed. */
export function PolicyVersions({
  now,
  restore,
}: {
  now: Version;
  restore?: (version: Version) => void;
}) {
  const { t } = useTranslation('registry');
  const county = useCounty();
  const versions = useGet('/api/v1/counties/{county}/policy/versions', {
    path: { county },
    query: { size: MANY },
  });
  return (
    <Loaded of={versions}>
      {({ items }) => (
        <ol className="policy-versions" reversed>
          {items.map((one, at) => (
            <li key={one.version} value={one.version}>
              <p>
                {instant(one.madeAt)}{' '}
                {restore !== undefined && one.version !== now.version && (
                  <Button size="small" disabled={false} onClick={() => restore(one)}>
                    {t('policy.restore')}
                  </Button>
                )}
              </p>
              <Changes before={items[at + 1]} after={one} />
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}

function Changes({ before, after }: { before: Version | undefined; after: Version }) {
  const { t } = useTranslation('registry');
  const worded = useWorded(useNames());
  const rule = useRuleName();
  if (before === undefined) {
    return <p>{t('policy.first')}</p>;
  }
  const flat = ({ weights, ...policy }: Version): Properties => ({
    ...policy,
    ...Object.fromEntries(Object.entries(weights ?? {}).map(([id, weight]) => [`weight ${id}`, weight])),
  });
  const [was, is] = [flat(before), flat(after)];
  return (
    <ul>
      {changed(was, is).map((name) => (
        <li key={name}>
          {name.startsWith('weight ')
            ? t('weights.of', { rule: rule(name.slice(7)) })
            : t(`policy.fields.${name}`, { defaultValue: name })}
          : {weightOr(was[name])} → {weightOr(is[name])}
        </li>
      ))}
    </ul>
  );

  function weightOr(value: unknown): string {
    return value === undefined ? t('weights.usual') : worded('', value);
  }
}
