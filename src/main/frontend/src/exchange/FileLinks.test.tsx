import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { show } from '@/platform/testing';
import { FileLinks } from './FileLinks';

test('what may be downloaded folds again by Esc, and the keyboard stands where it was', async () => {
  await show(<FileLinks groups={[{ name: '值班表', files: [{ text: 'CSV', address: '/api/v1/x.csv' }] }]} />);
  const summary = screen.getByText('下载');
  await userEvent.click(summary);
  expect(summary.closest('details')).toHaveAttribute('open');
  await userEvent.keyboard('{Escape}');
  expect(summary.closest('details')).not.toHaveAttribute('open');
  expect(summary).toHaveFocus();
});

test('Esc in another place folds it too, and takes nobody away from there', async () => {
  await show(
    <>
      <FileLinks groups={[{ name: '值班表', files: [{ text: 'CSV', address: '/api/v1/x.csv' }] }]} />
      <button type="button">排班表</button>
    </>,
  );
  const summary = screen.getByText('下载');
  await userEvent.click(summary);
  await userEvent.click(screen.getByRole('button', { name: '排班表' }));
  await userEvent.keyboard('{Escape}');
  expect(summary.closest('details')).not.toHaveAttribute('open');
  expect(screen.getByRole('button', { name: '排班表' })).toHaveFocus();
});
