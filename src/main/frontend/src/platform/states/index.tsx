import { Alert, Button, Empty, Result, Skeleton } from 'antd';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../api/client';
import { Problem, Unreachable } from '../api/problem';

interface LoadedProps<B> {
  of: UseQueryResult<Answer<B>, Error>;
  /** The shape of what is to come; rows of text where nothing is given. */
  skeleton?: ReactNode;
  /** Shown where `isEmpty` says so: a sentence and the way out. */
  empty?: ReactNode;
  isEmpty?: (body: B) => boolean;
  children: (body: B, etag: string | undefined) => ReactNode;
}

/**
 * What was asked for in each of its states: on the way, failed, forbidden, missing, empty, there.
 * What was there before stays, with a line above it, when reading it again fails.
 */
export function Loaded<B>({ of, skeleton, empty, isEmpty, children }: LoadedProps<B>) {
  if (of.data === undefined) {
    return of.isError ? (
      <Failed error={of.error} again={() => void of.refetch()} />
    ) : (
      <div aria-busy="true">{skeleton ?? <Skeleton active title={false} paragraph={{ rows: 6 }} />}</div>
    );
  }
  const body = of.data.body;
  return (
    <>
      {of.isError && !(of.error instanceof Unreachable) && <Faults error={of.error} />}
      {isEmpty?.(body) ? empty : children(body, of.data.etag)}
    </>
  );
}

/** Nothing came of it: says why, and what may be done. */
export function Failed({ error, again }: { error: Error; again?: () => void }) {
  const { t } = useTranslation('platform');
  const kind = kindOf(error);
  return (
    <Result
      status={kind === 'forbidden' ? 'warning' : kind === 'missing' ? 'info' : 'error'}
      title={t(`states.${kind}.title`)}
      subTitle={error instanceof Problem ? error.message : t(`states.${kind}.explanation`)}
      extra={
        again !== undefined &&
        kind !== 'forbidden' && <Button onClick={again}>{t('states.again')}</Button>
      }
    />
  );
}

function kindOf(error: Error): 'forbidden' | 'missing' | 'unreachable' | 'failed' {
  if (error instanceof Unreachable) {
    return 'unreachable';
  }
  if (error instanceof Problem && error.isForbidden) {
    return 'forbidden';
  }
  return error instanceof Problem && error.isMissing ? 'missing' : 'failed';
}

/** What was wrong with what was sent: every fault, each in its own words. */
export function Faults({ error }: { error: Error | null }) {
  const { t } = useTranslation('platform');
  if (error === null) {
    return null;
  }
  const faults = error instanceof Problem ? error.errors : [];
  const words = error instanceof Problem ? error.message : t(`states.${kindOf(error)}.explanation`);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={words}
      description={
        faults.length > 0 && (
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {faults.map((fault) => (
              <li key={`${fault.pointer}${fault.code}`}>{fault.message}</li>
            ))}
          </ul>
        )
      }
    />
  );
}

/** Nothing is here yet: says what would be, and offers the first step. */
export function Nothing({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text}>
      {children}
    </Empty>
  );
}

/**
 * Somebody was faster. Theirs is there to look at; yours is kept until the user chooses.
 */
export function Stale({
  theirs,
  keepMine,
  takeTheirs,
}: {
  theirs: ReactNode;
  keepMine: () => void;
  takeTheirs: () => void;
}) {
  const { t } = useTranslation('platform');
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('states.stale.title')}
      description={
        <>
          <p>{t('states.stale.explanation')}</p>
          {theirs}
        </>
      }
      action={
        <>
          <Button size="small" onClick={keepMine}>
            {t('states.stale.mine')}
          </Button>
          <Button size="small" onClick={takeTheirs}>
            {t('states.stale.theirs')}
          </Button>
        </>
      }
    />
  );
}
