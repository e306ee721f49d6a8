import { BellOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { post } from '../api/client';
import { forget, useGet } from '../api/queries';
import type { Shape } from '../api/types';
import { instant } from '../format';
import { Faults, Loaded, Nothing } from '../states';

const AGAIN_MILLIS = 60_000;
const SHOWN = 20;
const NOTIFICATIONS = '/api/v1/notifications';

/** How many notifications are unread, and the latest. */
export function Bell() {
  const { t } = useTranslation('platform');
  const [open, setOpen] = useState(false);
  const unread = useGet(
    NOTIFICATIONS,
    { query: { state: 'UNREAD', size: 1 } },
    { refetchInterval: AGAIN_MILLIS },
  );
  const count = unread.data?.body.total ?? 0;
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      title={t('bell.title')}
      content={open && <Latest unread={count} onLeave={() => setOpen(false)} />}
    >
      <button type="button" className="plain" aria-label={t('bell.unread', { count })}>
        <Badge count={count === 0 ? 0 : <span className="count">{count}</span>}>
          <BellOutlined aria-hidden />
        </Badge>
      </button>
    </Popover>
  );
}

function Latest({ unread, onLeave }: { unread: number; onLeave: () => void }) {
  const { t } = useTranslation('platform');
  const list = useGet(NOTIFICATIONS, { query: { size: SHOWN } });
  const readAll = useMutation({
    mutationFn: () => post('/api/v1/notifications/read', {}),
    onSuccess: () => forget(NOTIFICATIONS),
  });
  const read = useMutation({
    mutationFn: (notification: string) =>
      post('/api/v1/notifications/{notification}/read', { path: { notification } }),
    onSuccess: () => forget(NOTIFICATIONS),
  });
  return (
    <div className="notifications">
      <Faults error={readAll.error ?? read.error} />
      {unread > 0 && (
        <Button size="small" loading={readAll.isPending} onClick={() => readAll.mutate()}>
          {t('bell.readAll')}
        </Button>
      )}
      <Loaded
        of={list}
        isEmpty={(page) => page.items.length === 0}
        empty={<Nothing text={t('bell.nothing')} />}
      >
        {(page) => (
          <ul>
            {page.items.map((one) => (
              <li key={one.id} className={one.readAt === undefined ? 'unread' : ''}>
                <Link
                  to={placeOf(one)}
                  onClick={() => {
                    if (one.readAt === undefined) {
                      read.mutate(one.id);
                    }
                    onLeave();
                  }}
                >
                  {one.title}
                </Link>
                <p>{one.text}</p>
                <small>{instant(one.at)}</small>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </div>
  );
}

/** Its round, where its subject stands in one; else its county. */
function placeOf({ county, subject }: Shape<'Notification'>): string {
  const round = /(?:^|\/)rounds\/([^/]+)/.exec(subject)?.[1];
  return round === undefined ? `/counties/${county}` : `/counties/${county}/rounds/${round}`;
}
