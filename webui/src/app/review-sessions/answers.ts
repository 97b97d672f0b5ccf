import { AnswerInvitation, KnownMember, SessionMember } from '../api/models';

export type Reply = 'ACCEPT' | 'DECLINE' | 'SEND';

/** An answer to an invitation before it is sent. */
export interface AnswerDraft {
  reply: Reply;
  reason: string;
  name: string;
  department: string | null;
}

/** What somebody called can answer: whoever is in the chair has deputies, not substitutes. */
export function repliesOf(member: SessionMember): Reply[] {
  return member.capacity === 'CHAIR' ? ['ACCEPT', 'DECLINE'] : ['ACCEPT', 'DECLINE', 'SEND'];
}

/** What stands in the form at first: what was answered before. */
export function draftOf(member: SessionMember): AnswerDraft {
  return {
    reply: member.substitute ? 'SEND' : member.answer === 'DECLINED' ? 'DECLINE' : 'ACCEPT',
    reason: member.answerReason ?? '',
    name: member.substitute ?? '',
    department: member.substituteDepartment?.code ?? member.department.code,
  };
}

/** Whether the answer can be sent. */
export function isComplete(draft: AnswerDraft): boolean {
  const explained = draft.reply === 'ACCEPT' || draft.reason.trim() !== '';
  return explained && (draft.reply !== 'SEND' || draft.name.trim() !== '');
}

/** @param people who was called before, and by which account: a substitute known by name votes by their own */
export function answerOf(draft: AnswerDraft, member: SessionMember, people: KnownMember[]): AnswerInvitation {
  if (draft.reply === 'ACCEPT') {
    return { accepted: true };
  }
  const reason = draft.reason.trim();
  if (draft.reply === 'DECLINE') {
    return { accepted: false, reason };
  }
  const name = draft.name.trim();
  const department = member.capacity === 'EXPERT' ? draft.department : member.department.code;
  const known = people.find((person) => person.name === name && person.department.code === department);
  return { accepted: false, reason, substitute: { name, department, userId: known?.userId ?? null } };
}

/** The reader's own seat, even where they are no longer expected in it. */
export function ownSeat(members: SessionMember[], seat: string | null, isOffice: boolean): SessionMember | undefined {
  return (
    members.find((member) => member.id === seat) ??
    (isOffice ? undefined : members.find((member) => member.actions.some((action) => action.name === 'answer' && action.allowed)))
  );
}
