import { Action } from '../api/models';
import { ReasonDialog } from '../shared/reason-dialog';

/** What is sent with a deed on a paper: a signature says nothing more, every other deed why; `null` where one thinks better of it. */
export async function bodyOf(action: Action, dialog: ReasonDialog | undefined): Promise<Record<string, string> | null> {
  if (action.name === 'sign-draft') {
    return {};
  }
  const reason = await dialog?.ask({
    title: 'actions.' + action.name,
    text: action.name === 'revoke-paper' ? 'papers.ask.revoke' : undefined,
    confirm: 'actions.' + action.name,
    reason: true,
  });
  return reason ? { reason } : null;
}
