import { Alert, Dropdown, Layout, Menu, Select, Space, theme } from 'antd';
import { DownOutlined, GlobalOutlined, UserOutlined } from '@ant-design/icons';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation, useNavigate, useParams } from 'react-router';
import { del } from '../api/client';
import { useGet } from '../api/queries';
import { reach } from '../api/reach';
import { holds, session } from '../api/session';
import { quarter } from '../format';
import { PAGES } from '../pages';
import { addressOf } from '../place';
import { choose, current, LANGUAGES } from '../texts';
import { Bell } from './Bell';
import { isFirstVisit } from './firstVisit';
import { PaletteKey } from './PaletteKey';
import { useAhead } from './useAhead';
import { usualRound } from './usualRound';
import './frame.css';

const FirstTour = lazy(() => import('./FirstTour'));

const NAMES = { 'zh-CN': '简体中文', en: 'English' };
const MANY = 500;
/** Among the rounds to choose: the page of all. No round's id begins like this. */
const ALL = '*';

/** The frame around every page: county, round, the items of the caller's roles, bell, user. */
export function Frame() {
  const { t } = useTranslation('platform');
  const { token } = theme.useToken();
  const reachable = reach.use();
  const [touring, setTouring] = useState<'first' | 'again' | 'over'>(() => (isFirstVisit() ? 'first' : 'over'));
  const endTour = useCallback(() => setTouring('over'), []);
  const { round } = useParams();
  useAhead();
  return (
    <Layout className="frame">
      <a className="skip" href="#content">
        {t('frame.toContent')}
      </a>
      <Layout.Header className="head" style={{ borderBottom: `1px solid ${token.colorSplit}` }}>
        <Link className="product" to="/">
          {t('product')}
        </Link>
        <Places />
        <Items />
        <Space size="small" className="account">
          <PaletteKey />
          <Bell />
          <Tongues />
          <Account showAround={() => setTouring('again')} />
        </Space>
      </Layout.Header>
      <div aria-live="polite">
        {!reachable && <Alert banner type="warning" title={t('frame.offline')} />}
      </div>
      <Layout.Content id="content" className="content" tabIndex={-1}>
        <Outlet />
      </Layout.Content>
      {(touring === 'again' || (touring === 'first' && round !== undefined)) && (
        <Suspense>
          <FirstTour end={endTour} />
        </Suspense>
      )}
    </Layout>
  );
}

/** The county and the round that the address names, and the way to others. */
function Places() {
  const { t } = useTranslation('platform');
  const { county, round } = useParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const caller = session.use((state) => state.caller);
  const counties = useGet('/api/v1/counties', { query: { size: MANY } });
  const rounds = useGet(
    '/api/v1/counties/{county}/rounds',
    { path: { county: county ?? '' }, query: { size: MANY } },
    { enabled: county !== undefined },
  );
  const names = counties.data?.body.items ?? [];
  const opening = PAGES.find((page) => page.opensRounds === true && holds(caller, page.roles));
  return (
    <Space size="small" className="places">
      {caller?.county === undefined ? (
        <Select
          variant="borderless"
          aria-label={t('frame.county')}
          value={county ?? null}
          placeholder={t('frame.county')}
          popupMatchSelectWidth={false}
          options={names.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(chosen: string) => void navigate(`/counties/${chosen}`)}
        />
      ) : (
        <span>{names.find((one) => one.id === county)?.name}</span>
      )}
      {county !== undefined && (rounds.data?.body.total ?? 0) > 0 && (
        <Select
          variant="borderless"
          aria-label={t('frame.round')}
          value={round ?? null}
          placeholder={t('frame.round')}
          popupMatchSelectWidth={false}
          options={[
            ...(rounds.data?.body.items ?? []).map((one) => ({
              value: one.id,
              label: quarter(one.period.firstDay),
              title: one.name,
            })),
            ...(opening === undefined ? [] : [{ value: ALL, label: t('frame.allRounds'), title: t('frame.allRounds') }]),
          ]}
          onChange={(chosen: string) =>
            void navigate(
              chosen === ALL && opening !== undefined
                ? addressOf(opening, county, undefined)
                : round === undefined
                  ? `/counties/${county}/rounds/${chosen}`
                  : pathname.replace(`/rounds/${round}`, `/rounds/${chosen}`),
            )
          }
        />
      )}
    </Space>
  );
}

/** The items of the caller's roles. */
function Items() {
  const { t } = useTranslation();
  const { county, round } = useParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const caller = session.use((state) => state.caller);
  const rounds = useGet(
    '/api/v1/counties/{county}/rounds',
    { path: { county: county ?? '' }, query: { size: MANY } },
    { enabled: county !== undefined },
  );
  const usual = usualRound(rounds.data?.body.items ?? [], caller);
  const items = PAGES.filter((page) => page.item !== undefined && holds(caller, page.roles))
    .filter((page) => page.scope !== 'round' || (round ?? usual) !== undefined)
    .filter((page) => page.scope === 'everywhere' || county !== undefined)
    .map((page) => ({
      key: addressOf(page, county, round ?? usual),
      label: t(page.item?.text ?? 'platform:untitled'),
    }));
  const here = items.find((item) => pathname.startsWith(item.key))?.key;
  return (
    <Menu
      mode="horizontal"
      className="items"
      aria-label={t('platform:frame.menu')}
      items={items}
      selectedKeys={here === undefined ? [] : [here]}
      onClick={({ key }) => void navigate(key)}
    />
  );
}

function Tongues() {
  const { t } = useTranslation('platform');
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: [current()],
        items: LANGUAGES.map((language) => ({ key: language, label: NAMES[language] })),
        onClick: ({ key }) => void choose(LANGUAGES.find((one) => one === key) ?? 'zh-CN'),
      }}
    >
      <button type="button" className="plain" aria-label={t('frame.language')}>
        <GlobalOutlined aria-hidden />
      </button>
    </Dropdown>
  );
}

function Account({ showAround }: { showAround: () => void }) {
  const { t } = useTranslation('platform');
  const navigate = useNavigate();
  const caller = session.use((state) => state.caller);
  const act: Record<string, () => void> = {
    password: () => void navigate('/password'),
    tour: showAround,
    api: () => window.open('/swagger-ui/index.html', '_blank', 'noopener'),
    out: () => void del('/api/v1/session', {}).finally(() => window.location.assign('/page/')),
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          {
            key: 'roles',
            disabled: true,
            label: caller?.roles.map((role) => t(`roles.${role}`)).join(' · '),
          },
          { type: 'divider' },
          { key: 'password', label: t('frame.changePassword') },
          { key: 'tour', label: t('frame.showAround') },
          { key: 'api', label: t('frame.api') },
          { key: 'out', label: t('frame.signOut') },
        ],
        onClick: ({ key }) => act[key]?.(),
      }}
    >
      <button type="button" className="plain" aria-label={`${t('frame.user')} ${caller?.name}`}>
        <UserOutlined aria-hidden /> <span className="wide">{caller?.name}</span> <DownOutlined aria-hidden />
      </button>
    </Dropdown>
  );
}
