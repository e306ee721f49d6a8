import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Segmented, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { range } from '@/platform/format';
import { type Board, rangeOf, type Span, stepped, type View } from './model';
import type { BoardChoices } from './choices';

interface Props {
  board: Board;
  choices: BoardChoices;
  /** The version that holds, where one was published. */
  latest: number | undefined;
}

/** Which roster, view, span, filters, search and zoom: all in the address. */
export function Toolbar({ board, choices, latest }: Props) {
  const { t } = useTranslation('board');
  const [from, to] = rangeOf(board, choices.span, choices.at);
  const hospitals = new Map(board.physicians.map((one) => [one.institution, one.institutionName]));
  const specialties = [...new Set(board.physicians.map((one) => one.specialty))];
  const titles = [...new Set(board.physicians.map((one) => one.title))];
  const step = (by: -1 | 1) => choices.setAt(stepped(board, choices.span, choices.at, by));
  return (
    <div className="board-tools" role="toolbar" aria-label={t('tools')}>
      {latest !== undefined && (
        <Select
          aria-label={t('shows.label')}
          popupMatchSelectWidth={false}
          value={choices.version}
          onChange={choices.setVersion}
          options={[
            { value: '', label: t('shows.draft') },
            ...Array.from({ length: latest }, (_, index) => `${latest - index}`).map((version) => ({
              value: version,
              label: t('shows.of', { version }),
            })),
          ]}
        />
      )}
      <Segmented<View>
        aria-label={t('view.label')}
        value={choices.view}
        onChange={choices.setView}
        options={(['centres', 'physicians', 'hospitals'] as const).map((value) => ({ value, label: t(`view.${value}`) }))}
      />
      <Segmented<Span>
        aria-label={t('span.label')}
        value={choices.span}
        onChange={choices.setSpan}
        options={(['week', 'month', 'quarter'] as const).map((value) => ({ value, label: t(`span.${value}`) }))}
      />
      {choices.span !== 'quarter' && (
        <Space.Compact>
          <Button aria-label={t('span.before')} icon={<LeftOutlined />} onClick={() => step(-1)} />
          <Button aria-label={t('span.after')} icon={<RightOutlined />} onClick={() => step(1)} />
        </Space.Compact>
      )}
      <span className="quiet">{range(board.days[from]?.date ?? '', board.days[to]?.date ?? '')}</span>
      <Pick label={t('filter.hospital')} value={choices.hospital} set={choices.setHospital} options={[...hospitals].map(([value, label]) => ({ value, label }))} />
      <Pick label={t('filter.title')} value={choices.title} set={choices.setTitle} options={titles.map((value) => ({ value, label: t(`titles.${value}`) }))} />
      <Pick
        label={t('filter.specialty')}
        value={choices.specialty}
        set={choices.setSpecialty}
        options={specialties.map((value) => ({ value, label: t(`specialties.${value}`, { defaultValue: value }) }))}
      />
      {choices.view === 'centres' && (
        <Checkbox checked={choices.gapsOnly} onChange={(event) => choices.setGapsOnly(event.target.checked)}>
          {t('filter.gaps')}
        </Checkbox>
      )}
      <Input.Search
        id="board-search"
        allowClear
        className="board-search"
        aria-label={t('filter.search')}
        placeholder={t('filter.search')}
        defaultValue={choices.search}
        onSearch={choices.setSearch}
        onChange={(event) => choices.setSearch(event.target.value)}
      />
      <Segmented
        aria-label={t('zoom.label')}
        value={choices.zoom}
        onChange={choices.setZoom}
        options={['s', 'm', 'l'].map((value) => ({ value, label: t(`zoom.${value}`) }))}
      />
    </div>
  );
}

function Pick({ label, value, set, options }: { label: string; value: string; set: (value: string) => void; options: { value: string; label: string }[] }) {
  return (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      popupMatchSelectWidth={false}
      value={value === '' ? null : value}
      onChange={(chosen: string | null | undefined) => set(chosen ?? '')}
      options={options}
    />
  );
}
