import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Select, Table, Tag } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useGet } from '@/platform/api/queries';
import { holds, session } from '@/platform/api/session';
import type { PathOf, Shape } from '@/platform/api/types';
import { instant, number, range } from '@/platform/format';
import { useNames } from '@/platform/names';
import { useChoice, useCounty } from '@/platform/place';
import { Scrolled } from '@/platform/Scrolled';
import { Loaded, Nothing } from '@/platform/states';
import { EntryDrawer } from './EntryDrawer';
import { called, isPlace, type Kind } from './model';
import { PlaceMap } from './PlaceMap';
import { useThings } from './useThings';
import { SPECIALTIES } from './words';

/** What may be asked of a kind, and where. */
const ASKED: Partial<Record<Kind, string>> = { postings: 'posting-proposals', 'tour-plans': 'tour-routes' };
const SIZE = 50;
const DAYS_A_WEEK = 5;
export const NEW = '+';

type Row = Shape<'KeptHospital'> & Shape<'KeptCentre'> & Shape<'KeptPhysician'> & Shape<'KeptPosting'> & Shape<'KeptTourPlan'>;

/** The entries of a kind: found, looked at, added and edited. */
export function Entries({ kind }: { kind: Kind }) {
  const { t } = useTranslation('registry');
  const county = useCounty();
  const caller = session.use((state) => state.caller);
  const names = useNames();
  const things = useThings(names);
  const [id, setId] = useChoice('id');
  const [name, setName] = useChoice('name');
  const [institution, setInstitution] = useChoice('at');
  const [gone, setGone] = useChoice('gone');
  const [page, setPage] = useChoice('page', '1');
  const hasCentre = kind === 'postings' || kind === 'tour-plans';
  const list = useGet(
    `/api/v1/counties/{county}/${kind}` as PathOf<'get'>,
    {
      path: { county },
      query: {
        name: kind === 'postings' ? '' : name,
        institution: kind === 'physicians' ? institution : '',
        centre: hasCentre ? institution : '',
        active: gone === '' ? 'true' : '',
        page: Number(page) - 1,
        size: SIZE,
      },
    } as never,
  );
  const mayAdd =
    holds(caller, ['BUREAU_ADMIN']) || (kind === 'physicians' && holds(caller, ['HOSPITAL_HR']));
  const navigate = useNavigate();
  const asked = ASKED[kind];
  const columns = useColumns(kind, names.institution);
  const houses = hasCentre ? names.centres : [...names.hospitals, ...names.centres];
  return (
    <section aria-label={t(`parts.${kind}`)} className={isPlace(kind) ? 'beside-map' : ''}>
      <div>
        <div className="bar">
          {kind !== 'postings' && (
            <Input.Search
              className="search"
              aria-label={t('search')}
              placeholder={t('search')}
              defaultValue={name}
              allowClear
              onSearch={(text) => {
                setPage('1');
                setName(text);
              }}
            />
          )}
          {(hasCentre || (kind === 'physicians' && !holds(caller, ['HOSPITAL_HR']))) && (
            <Select
              className="who"
              aria-label={t(hasCentre ? 'cells.centre' : 'fields.institution')}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t(hasCentre ? 'cells.centre' : 'fields.institution')}
              value={institution || null}
              options={houses.map((one) => ({
                value: one.id,
                label: one.name ?? one.id,
              }))}
              onChange={(next: string | undefined) => {
                setPage('1');
                setInstitution(next ?? '');
              }}
            />
          )}
          <Checkbox checked={gone !== ''} onChange={(event) => setGone(event.target.checked ? '1' : '')}>
            {t('withGone')}
          </Checkbox>
          <span className="spread" />
          {asked !== undefined && !holds(caller, ['HOSPITAL_HR']) && (
            <Button onClick={() => void navigate(`/counties/${county}/${asked}`)}>{t(`ask.${kind}`)}</Button>
          )}
          {mayAdd && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setId(NEW)}>
              {t(`make.${kind}`)}
            </Button>
          )}
        </div>
        <Loaded
          of={list}
          isEmpty={(body) => (body as unknown as { total: number }).total === 0}
          empty={<Nothing text={t(name === '' && institution === '' ? 'nothing' : 'notFound')} />}
        >
          {(body) => {
            const { items, total } = body as unknown as { items: Row[]; total: number };
            return (
              <Scrolled label={t(`parts.${kind}`)}>
                <Table<Row>
                  size="small"
                  rowKey="id"
                  dataSource={items}
                  rowClassName={(one) => (one.id === id ? 'here' : one.active ? '' : 'gone')}
                  onRow={(one) => ({ onClick: () => setId(one.id) })}
                  pagination={
                    total > SIZE && {
                      total,
                      pageSize: SIZE,
                      current: Number(page),
                      showSizeChanger: false,
                      onChange: (next) => setPage(String(next)),
                    }
                  }
                  columns={[
                    {
                      title: t(kind === 'postings' ? 'fields.physician' : 'fields.name'),
                      render: (_, one) => (
                        <button type="button" className="plain name" onClick={() => setId(one.id)}>
                          {called(kind, one, names.physician)} {!one.active && <Tag>{t('gone')}</Tag>}
                        </button>
                      ),
                    },
                    ...columns,
                    {
                      title: t('fields.updatedAt'),
                      render: (_, one) => instant(one.updatedAt),
                    },
                  ]}
                />
              </Scrolled>
            );
          }}
        </Loaded>
      </div>
      {isPlace(kind) && things.length > 0 && (
        <PlaceMap
          things={things}
          chosen={id}
          choose={(chosen) =>
            things.find((one) => one.id === chosen)?.is === kind.slice(0, -1) && setId(chosen)
          }
        />
      )}
      {id !== '' && (
        <EntryDrawer
          key={`${kind} ${id}`}
          kind={kind}
          id={id === NEW ? undefined : id}
          names={names}
          close={() => setId('')}
        />
      )}
    </section>
  );
}

/** What is worth comparing from row to row. */
function useColumns(kind: Kind, institution: (id: string) => string): ColumnsType<Row> {
  const { t } = useTranslation('registry');
  const unplaced = {
    title: t('fields.place'),
    render: (_: unknown, one: Row) =>
      one.latitude === undefined ? (
        <Tag color="warning">{t('unplaced')}</Tag>
      ) : (
        `${number(one.latitude, 3)}, ${number(one.longitude, 3)}`
      ),
  };
  switch (kind) {
    case 'hospitals':
      return [
        { title: t('fields.tier'), render: (_, one) => (one.tier ? t(`tier.${one.tier}`) : '--') },
        {
          title: t('fields.defaultMaxAwayPerDay'),
          align: 'right',
          render: (_, one) => number(one.defaultMaxAwayPerDay),
        },
        unplaced,
      ];
    case 'centres':
      return [
        { title: t('fields.kind'), render: (_, one) => (one.kind ? t(`kind.${one.kind}`) : '--') },
        { title: t('fields.population'), align: 'right', render: (_, one) => number(one.population) },
        {
          title: t('fields.dutyDaysPerWeek'),
          align: 'right',
          render: (_, one) => number(one.dutyDaysPerWeek),
        },
        unplaced,
      ];
    case 'physicians':
      return [
        { title: t('fields.institution'), render: (_, one) => institution(one.institution) },
        { title: t('fields.title'), render: (_, one) => t(`title.${one.title}`) },
        {
          title: t('fields.specialty'),
          render: (_, one) =>
            one.specialty === undefined || SPECIALTIES.includes(one.specialty)
              ? t(`specialty.${one.specialty ?? 'GENERAL_MEDICINE'}`)
              : one.specialty,
        },
        {
          title: t('fields.unavailable'),
          align: 'right',
          render: (_, one) => number(one.unavailable?.length),
        },
      ];
    case 'postings':
      return [
        { title: t('cells.centre'), render: (_, one) => institution(one.centre) },
        { title: t('fields.dates'), render: (_, one) => range(one.from, one.to) },
        { title: t('fields.daysPerWeek'), align: 'right', render: (_, one) => number(one.daysPerWeek ?? DAYS_A_WEEK) },
        { title: t('fields.terms'), render: (_, one) => one.terms ?? '--' },
      ];
    case 'tour-plans':
      return [
        { title: t('cells.centre'), render: (_, one) => institution(one.centre) },
        { title: t('fields.frequency'), render: (_, one) => t(`frequency.${one.frequency}`) },
        {
          title: t('fields.team'),
          align: 'right',
          render: (_, one) => number(one.team.reduce((seats, row) => seats + (row.seats ?? 1), 0)),
        },
        { title: t('fields.stops'), render: (_, one) => (one.stops ?? []).join(' → ') || '--' },
      ];
  }
}
