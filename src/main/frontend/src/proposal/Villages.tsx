import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/platform/api/client';
import type { Names } from '@/platform/names';
import { PlaceMap } from '@/registry/PlaceMap';
import { useThings } from '@/registry/useThings';
import { pasted, type Village } from './route';

const MOST_STAY = 480;
const MOST_VILLAGES = 60;
const STEP = 0.001;

/** Villages row by row, from lines that are pasted, or placed on the map. */
export function Villages({
  villages,
  onChange,
  names,
  centre,
}: {
  villages: Village[];
  onChange: (villages: Village[]) => void;
  names: Names;
  /** From which the tour starts. */
  centre: string | undefined;
}) {
  const { t } = useTranslation('proposal');
  const things = useThings(names).filter((one) => one.is === 'centre');
  const [placed, setPlaced] = useState(villages[0]?.key ?? '');
  const isPlacing = villages.some((one) => one.key === placed);
  const change = (key: string, change: Partial<Village>) =>
    onChange(villages.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const add = () => {
    const key = newKey();
    onChange([...villages, { key }]);
    setPlaced(key);
  };
  return (
    <section className="villages" aria-labelledby="villages">
      <div>
        <h2 id="villages">{t('routes.villages')}</h2>
        <p className="about">{t('routes.villagesHow')}</p>
        {villages.map((one, row) => (
          <div
            key={one.key}
            role="group"
            aria-label={t('routes.village', { at: row + 1 })}
            className={one.key === placed ? 'village here' : 'village'}
          >
            <label className="name">
              <span>{t('routes.name')}</span>
              <Input
                maxLength={100}
                onFocus={() => setPlaced(one.key)}
                value={one.name ?? ''}
                onChange={(event) => change(one.key, { name: event.target.value })}
                onPaste={(event) => {
                  const lines = pasted(event.clipboardData.getData('text'));
                  if (lines.length > 0) {
                    event.preventDefault();
                    const rows = lines.map((line) => ({ ...line, key: newKey() }));
                    setPlaced(rows[0]?.key ?? '');
                    onChange([
                      ...villages.slice(0, row),
                      ...((one.name ?? '') === '' && one.latitude === undefined ? [] : [one]),
                      ...rows,
                      ...villages.slice(row + 1),
                    ]);
                  }
                }}
              />
            </label>
            <label>
              <span>{t('routes.latitude')}</span>
              <InputNumber
                min={-90}
                max={90}
                step={STEP}
                onFocus={() => setPlaced(one.key)}
                value={one.latitude ?? null}
                onChange={(latitude) => change(one.key, { latitude: latitude ?? undefined })}
              />
            </label>
            <label>
              <span>{t('routes.longitude')}</span>
              <InputNumber
                min={-180}
                max={180}
                step={STEP}
                onFocus={() => setPlaced(one.key)}
                value={one.longitude ?? null}
                onChange={(longitude) => change(one.key, { longitude: longitude ?? undefined })}
              />
            </label>
            <label>
              <span>{t('routes.stay')}</span>
              <InputNumber
                min={0}
                max={MOST_STAY}
                precision={0}
                value={one.minutes ?? null}
                onChange={(minutes) => change(one.key, { minutes: minutes ?? undefined })}
              />
            </label>
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('routes.remove', { at: row + 1 })}
              onClick={() => onChange(villages.filter((other) => other.key !== one.key))}
            />
          </div>
        ))}
        <Button icon={<PlusOutlined />} disabled={villages.length >= MOST_VILLAGES} onClick={add}>
          {t('routes.add')}
        </Button>
      </div>
      <PlaceMap
        things={[
          ...things,
          ...villages.map(({ key, ...village }) => ({ ...village, id: key, is: 'village' as const })),
        ]}
        chosen={isPlacing ? placed : centre}
        choose={setPlaced}
        {...(isPlacing && { place: (at) => change(placed, at) })}
      />
    </section>
  );
}
