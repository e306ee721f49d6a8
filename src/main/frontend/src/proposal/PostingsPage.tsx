import { useMutation } from '@tanstack/react-query';
import { Alert, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '@/platform/api/client';
import type { Shape } from '@/platform/api/types';
import { useNames } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Faults } from '@/platform/states';
import { EntryDrawer } from '@/registry/EntryDrawer';
import { Back } from './Back';
import { PostingForm } from './PostingForm';
import { postingOf } from './postings';
import { Proposal } from './Proposal';
import '@/registry/registry.css';
import './proposal.css';

type Question = Shape<'PostingQuestion'>;

/** Whom to post where: asked, looked at, and taken one by one by whoever decides. */
export default function PostingsPage() {
  const { t } = useTranslation('proposal');
  const county = useCounty();
  const names = useNames();
  const [taking, setTaking] = useState<ReturnType<typeof postingOf>>();
  const [taken, setTaken] = useState<string[]>([]);
  const ask = useMutation({
    mutationFn: (json: Question) =>
      post('/api/v1/counties/{county}/posting-proposals', { path: { county }, json }),
    onSuccess: () => setTaken([]),
  });
  return (
    <div className="proposal">
      <Back part="postings" />
      <div className="title-line">
        <Typography.Title level={1}>{t('postings.title')}</Typography.Title>
      </div>
      <p className="about">{t('postings.about')}</p>
      <PostingForm names={names} asking={ask.isPending} ask={ask.mutate} />
      <Faults error={ask.error} />
      <div aria-live="polite" aria-busy={ask.isPending}>
        {ask.data !== undefined && ask.variables !== undefined && (
          <>
            {taken.length > 0 && <Alert type="info" showIcon title={t('postings.outdated')} />}
            <Proposal
              proposal={ask.data.body}
              taken={taken}
              take={(proposed, physician) => setTaking(postingOf(proposed, physician))}
            />
          </>
        )}
      </div>
      {taking !== undefined && (
        <EntryDrawer
          kind="postings"
          id={undefined}
          names={names}
          begin={taking}
          saved={() => setTaken([...taken, taking.id])}
          close={() => setTaking(undefined)}
        />
      )}
    </div>
  );
}
