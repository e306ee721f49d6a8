import { useTranslation } from 'react-i18next';
import type { Names } from '@/platform/names';
import { changed, type Properties } from './model';
import { useWorded } from './useWorded';

/** What they made of each property that either changed, and what I made of it. */
export function Differences({
  base,
  mine,
  theirs,
  names,
}: {
  base: Properties;
  mine: Properties;
  theirs: Properties;
  names: Names;
}) {
  const { t } = useTranslation('registry');
  const worded = useWorded(names);
  const ofTheirs = changed(base, theirs);
  const ofMine = changed(base, mine);
  return (
    <table className="entry-differences">
      <thead>
        <tr>
          <th scope="col">{t('stale.property')}</th>
          <th scope="col">{t('stale.theirs')}</th>
          <th scope="col">{t('stale.mine')}</th>
        </tr>
      </thead>
      <tbody>
        {[...new Set([...ofTheirs, ...ofMine])].toSorted().map((name) => (
          <tr key={name}>
            <th scope="row">{t(`fields.${name}`, { defaultValue: name })}</th>
            <td>{worded(name, theirs[name])}</td>
            <td>{ofMine.includes(name) ? worded(name, mine[name]) : t('stale.untouched')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
