import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Shape } from '@/platform/api/types';
import { serve, show } from '@/platform/testing';
import { FileExchange } from './FileExchange';

const AT = '/api/v1/counties/ningdu/rounds/r1/submissions/H1';
const preview: Shape<'FilePreview'> = {
  rows: 12,
  changed: [{ id: 'P1', name: '李敏', what: '2026-10-08', label: '2026-10-08', before: '', after: '休' }],
  unchanged: 11,
  notMentioned: [],
  refused: [],
  warnings: [],
};

async function upload(found: Shape<'FilePreview'>) {
  const asked = serve({ [`POST ${AT}/preview`]: found, [`POST ${AT}/import?reason=late`]: found });
  const taken = vi.fn(async () => {});
  const { container } = await show(
    <FileExchange at={AT} forms={[]} reason="late" etag={'"7"'} mayWrite taken={taken} />,
  );
  const input = container.querySelector('input[type=file]');
  const file = new File(['x'], '报送.csv', { type: 'text/csv' });
  await userEvent.upload(input as HTMLInputElement, file);
  await screen.findByText(/读取 12 行/);
  return { asked, taken, file };
}

test('a refused cell is shown with its place, value and remedy, and the file cannot be accepted', async () => {
  const cell = { sheet: '可用性', cell: 'D7', value: '假', code: 'code-unknown', message: '请用 休、夜、训' };
  await upload({ ...preview, refused: [cell] });
  for (const text of ['可用性', 'D7', '假', '请用 休、夜、训']) {
    expect(screen.getByText(text)).toBeVisible();
  }
  expect(screen.getByRole('button', { name: '接受 1 处改动' })).toBeDisabled();
  expect(screen.getByRole('button', { name: '下载标红的文件' })).toBeEnabled();
});

test('a file without faults is accepted as it was chosen, with its version and the reason', async () => {
  const { asked, taken, file } = await upload(preview);
  expect(screen.queryByRole('button', { name: '下载标红的文件' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '接受 1 处改动' }));
  await screen.findByText('已接受 1 处改动');
  const [address, sent] = asked.mock.lastCall ?? [];
  expect(address).toBe(`${AT}/import?reason=late`);
  expect(new Headers(sent?.headers).get('If-Match')).toBe('"7"');
  expect(sent?.body).toHaveProperty('name', file.name);
  expect(taken).toHaveBeenCalledOnce();
});
