import { KnownMember } from '../api/models';
import { allowed, memberForTests } from '../testing/sessions';
import { answerOf, draftOf, isComplete, ownSeat, repliesOf } from './answers';

const member = memberForTests('m1');
const expert = memberForTests('m2', { capacity: 'EXPERT' });

describe('an answer to an invitation', () => {
  it('can be sent at once when one comes, and only with a reason when one does not', () => {
    expect(isComplete(draftOf(member))).toBe(true);
    expect(isComplete({ ...draftOf(member), reply: 'DECLINE', reason: ' ' })).toBe(false);
    expect(isComplete({ ...draftOf(member), reply: 'DECLINE', reason: '出差' })).toBe(true);
    expect(isComplete({ ...draftOf(member), reply: 'SEND', reason: '出差' })).toBe(false);
  });

  it('sends nobody in the place of the chair, who has deputies', () => {
    expect(repliesOf(member)).toContain('SEND');
    expect(repliesOf(memberForTests('m3', { capacity: 'CHAIR' }))).not.toContain('SEND');
  });

  it('says nothing of a reason or a substitute when one comes after all', () => {
    expect(answerOf({ ...draftOf(member), reason: '出差', name: '朱红' }, member, [])).toEqual({ accepted: true });
  });

  it('sends somebody of the same department, wherever a department is represented', () => {
    const draft = { ...draftOf(member), reply: 'SEND' as const, reason: '出差', name: ' 朱红 ', department: '511900-WJW' };
    expect(answerOf(draft, member, []).substitute).toEqual({ name: '朱红', department: '511900-JYJ', userId: null });
    expect(answerOf(draft, expert, []).substitute?.department).toBe('511900-WJW');
  });

  it('lets a substitute vote by the account they were called by before', () => {
    const known: KnownMember = { name: '朱红', userId: 'u7', department: member.department, capacity: 'MEMBER' };
    const draft = { ...draftOf(member), reply: 'SEND' as const, reason: '出差', name: '朱红' };
    expect(answerOf(draft, member, [known]).substitute?.userId).toBe('u7');
  });

  it('is still one’s own after one has declined, but never somebody else’s', () => {
    const declined = memberForTests('m1', { answer: 'DECLINED', actions: [allowed('answer')] });
    expect(ownSeat([declined, expert], null, false)?.id).toBe('m1');
    expect(ownSeat([declined, expert], null, true)).toBeUndefined();
    expect(ownSeat([declined, expert], 'm2', false)?.id).toBe('m2');
  });
});
