import { Link, Navigate, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { useGet } from '../api/queries';
import { holds, session } from '../api/session';
import { PAGES } from '../pages';
import { addressOf } from '../place';
import { Loaded, Nothing } from '../states';
import { usualPage } from './usualPage';
import { usualRound } from './usualRound';

const MANY = 500;

/** Leads on to the first page that the caller has: of the county and the round at hand. */
export function Home() {
  const { t } = useTranslation('platform');
  const { county: named, round } = useParams();
  const caller = session.use((state) => state.caller);
  const first = PAGES.find((page) => page.item !== undefined && holds(caller, page.roles));
  const counties = useGet('/api/v1/counties', { query: { size: 1, sort: 'name' } });
  if (first === undefined) {
    return <Nothing text={t('home.nothing')} />;
  }
  if (first.scope === 'everywhere' && named === undefined) {
    return <Navigate replace to={addressOf(first, undefined, undefined)} />;
  }
  return (
    <Loaded of={counties}>
      {(list) => <OfCounty county={named ?? caller?.county ?? list.items[0]?.id} round={round} />}
    </Loaded>
  );
}

function OfCounty({ county, round }: { county: string | undefined; round: string | undefined }) {
  const { t } = useTranslation('platform');
  const caller = session.use((state) => state.caller);
  const rounds = useGet(
    '/api/v1/counties/{county}/rounds',
    { path: { county: county ?? '' }, query: { size: MANY } },
    { enabled: county !== undefined },
  );
  if (county === undefined) {
    return <Nothing text={t('home.nothing')} />;
  }
  return (
    <Loaded of={rounds}>
      {(list) => {
        const chosen = round ?? usualRound(list.items, caller);
        if (chosen === undefined) {
          const opening = PAGES.find((page) => page.opensRounds === true && holds(caller, page.roles));
          return (
            <Nothing text={t('home.noRounds')}>
              {opening !== undefined && <Link to={addressOf(opening, county, undefined)}>{t('frame.allRounds')}</Link>}
            </Nothing>
          );
        }
        const found = list.items.find(({ id }) => id === chosen);
        const first = usualPage(PAGES, caller, found?.state);
        return first === undefined ? (
          <Nothing text={t('home.nothing')} />
        ) : (
          <Navigate replace to={addressOf(first, county, chosen)} />
        );
      }}
    </Loaded>
  );
}
