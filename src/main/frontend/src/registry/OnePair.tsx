import { useMutation } from '@tanstack/react-query';
import { Form, InputNumber, Modal, Radio, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { del, get, put } from '@/platform/api/client';
import { Problem } from '@/platform/api/problem';
import { forget } from '@/platform/api/queries';
import type { Shape } from '@/platform/api/types';
import { instant, number } from '@/platform/format';
import type { Names } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Faults, Stale } from '@/platform/states';
import { TRAVEL_TIMES } from './TravelTimes';

const ONE = '/api/v1/counties/{county}/travel-times/{hospital}/{centre}';
const MOST_MINUTES = 1440;

type Pair = Shape<'KeptTravelTime'>;
function terms(version: number) {
  return { ifMatch: `"${version}"` };
}

interface Stated {
  minutes: number;
  source: 'MEASURED' | 'EDITED';
}

/** The minutes of one pair: stated by somebody, or left to roads and estimation again. */
export function OnePair({ pair, names, close }: { pair: Pair; names: Names; close: () => void }) {
  const { t } = useTranslation('registry');
  const path = { county: useCounty(), hospital: pair.from, centre: pair.to };
  const [form] = Form.useForm<Stated>();
  const [theirs, setTheirs] = useState<Pair>();
  const isStated = (one: Pair) => one.source === 'MEASURED' || one.source === 'EDITED';
  const done = async () => {
    await forget(TRAVEL_TIMES);
    close();
  };
  const faster = async (error: Error) => {
    if (error instanceof Problem && error.isStale) {
      setTheirs((await get(ONE, { path })).body);
    }
  };
  const state = useMutation({
    mutationFn: ({ stated, version }: { stated: Stated; version: number }) =>
      put(ONE, { path, json: stated }, terms(version)),
    onSuccess: done,
    onError: faster,
  });
  const leave = useMutation({
    mutationFn: () => del(ONE, { path }, terms(pair.version)),
    onSuccess: done,
    onError: faster,
  });
  return (
    <Modal
      open
      title={t('travel.title', { from: names.institution(pair.from), to: names.centre(pair.to) })}
      okText={t('save')}
      confirmLoading={state.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p>
        {pair.source === undefined
          ? t('travel.noCoordinates')
          : t('travel.now', {
              minutes: number(pair.minutes),
              source: t(`source.${pair.source}`),
              at: pair.updatedAt === undefined ? '' : instant(pair.updatedAt),
            })}
      </p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{
          minutes: pair.minutes,
          source: pair.source === 'MEASURED' ? 'MEASURED' : 'EDITED',
        }}
        onFinish={(stated: Stated) => state.mutate({ stated, version: pair.version })}
      >
        <Form.Item
          name="minutes"
          label={t('travel.minutes')}
          rules={[{ required: true, message: t('missing') }]}
        >
          <InputNumber min={0} max={MOST_MINUTES} precision={0} />
        </Form.Item>
        <Form.Item name="source" label={t('travel.source')}>
          <Radio.Group
            options={['MEASURED', 'EDITED'].map((value) => ({ value, label: t(`source.${value}`) }))}
          />
        </Form.Item>
      </Form>
      {isStated(pair) && (
        <Button loading={leave.isPending} onClick={() => leave.mutate()}>
          {t('travel.leave')}
        </Button>
      )}
      {theirs === undefined ? (
        <Faults error={state.error ?? leave.error} />
      ) : (
        <Stale
          keepMine={() =>
            state.mutate({ stated: form.getFieldsValue(true) as Stated, version: theirs.version })
          }
          takeTheirs={() => void done()}
          theirs={
            <p>
              {t('travel.now', {
                minutes: number(theirs.minutes),
                source: theirs.source === undefined ? '--' : t(`source.${theirs.source}`),
                at: instant(theirs.updatedAt),
              })}
            </p>
          }
        />
      )}
    </Modal>
  );
}
