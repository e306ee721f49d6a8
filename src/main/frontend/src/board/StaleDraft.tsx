import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { date } from '@/platform/format';
import { Faults, Stale } from '@/platform/states';
import type { Edits } from './edits';
import { type Board, differences, type Duty, keyOf } from './model';

const SHOWN = 8;

/** Somebody saved another draft: what theirs changed; the own steps are kept until one chooses. */
export function StaleDraft({ mine, theirs, edits }: { mine: Board; theirs: Board; edits: Edits }) {
  const { t } = useTranslation('board');
  const { gained, lost } = differences(mine, theirs);
  const refused = edits.rebased.data?.accepted === false ? edits.rebased.data : undefined;
  return (
    <>
      <Stale
        keepMine={() => edits.rebased.mutate()}
        takeTheirs={edits.drop}
        theirs={
          <>
            <p>{t('stale.theirs', { gained: gained.length, lost: lost.length, mine: edits.edits.length })}</p>
            <ul className="limits">
              {lost.slice(0, SHOWN).map((duty) => (
                <li key={`-${keyOf(duty)}`}>− {sentence(theirs, duty)} {duty.pinned && t('pinned')}</li>
              ))}
              {gained.slice(0, SHOWN).map((duty) => (
                <li key={`+${keyOf(duty)}`}>+ {sentence(theirs, duty)} {duty.pinned && t('pinned')}</li>
              ))}
            </ul>
          </>
        }
      />
      {edits.rebased.isError && <Faults error={edits.rebased.error} />}
      {refused !== undefined && (
        <Alert
          type="warning"
          title={t('stale.doesNotFit')}
          description={[...refused.refusals, ...refused.newlyBroken].map((one) => one.message).join(t('comma'))}
        />
      )}
    </>
  );
}

function sentence(board: Board, duty: Duty): string {
  const centre = board.centres.find((one) => one.id === duty.centre)?.name;
  const physician = board.physicians.find((one) => one.id === duty.physician)?.name;
  return `${date(duty.date)} ${centre} ${physician}`;
}
