import { SessionPreparation } from '../api/models';
import { emptySeat, entriesOf, expertShare, knownAs, missingAuthorities, proposedSeats, seatsLack } from './seats';

const ref = (code: string) => ({ code, name: code, nameEn: code });
const person = (name: string, department: string, capacity: 'MEMBER' | 'EXPERT' | 'CHAIR', userId: string | null = null) => ({
  name,
  userId,
  department: ref(department),
  capacity,
});
const preparation: SessionPreparation = {
  listId: 'l',
  year: 2027,
  chair: ref('ZFB'),
  namedDepartments: [ref('WXB'), ref('FGW'), ref('DSJ')],
  rules: {
    policyVersion: 'p',
    expertShareNumerator: 1,
    expertShareDenominator: 3,
    votingThreshold: null,
    namedDepartmentsRequired: true,
  },
  lines: [],
  people: [person('朱红', 'FGW', 'MEMBER', 'u-zhu'), person('谢晓东', 'X1', 'EXPERT', 'u-xie')],
};
const line = (owner: string, authority: string | null) => ({
  id: owner,
  projectId: 'p',
  projectCode: 'c',
  projectName: 'n',
  ownerDepartment: ref(owner),
  industryAuthority: authority ? ref(authority) : null,
  amount: 1,
  needsDecision: false,
});

describe('the seats of a session', () => {
  it('are those Article 5 asks for, with whoever sat there last', () => {
    const seats = proposedSeats(preparation);
    expect(seats.map((seat) => seat.capacity)).toEqual(['CHAIR', 'MEMBER', 'MEMBER', 'MEMBER', 'EXPERT', 'EXPERT']);
    expect(seats.map((seat) => seat.name)).toEqual(['', '', '朱红', '', '谢晓东', '']);
    expect(seats[2].userId).toBe('u-zhu');
    expect(expertShare(seats, preparation.rules)).toEqual({ experts: 2, all: 6, enough: true });
  });

  it('fall short of experts when a member joins', () => {
    const seats = [...proposedSeats(preparation), emptySeat('MEMBER', 'MZJ')];
    expect(expertShare(seats, preparation.rules).enough).toBe(false);
  });

  it('miss the industry authority of a line unless it is the owner itself', () => {
    const seats = proposedSeats(preparation);
    expect(missingAuthorities(seats, [line('JYJ', 'MZJ'), line('MZJ', 'MZJ'), line('X', null), line('Y', 'WXB')])).toEqual(['MZJ']);
  });

  it('know a person by name and department', () => {
    expect(knownAs('朱红 ', emptySeat('MEMBER', 'FGW'), preparation.people)?.userId).toBe('u-zhu');
    expect(knownAs('朱红', emptySeat('MEMBER', 'DSJ'), preparation.people)).toBeUndefined();
    expect(knownAs('谢晓东', emptySeat('EXPERT'), preparation.people)?.department.code).toBe('X1');
  });

  it('need a chair, names and departments before they are sent', () => {
    expect(seatsLack([emptySeat('MEMBER', 'FGW')])).toBe('reviewSessions.lacks.chair');
    expect(seatsLack([emptySeat('CHAIR', 'ZFB')])).toBe('reviewSessions.lacks.names');
    const filled = { ...emptySeat('CHAIR', 'ZFB'), name: ' 马志远 ' };
    expect(seatsLack([filled])).toBeNull();
    expect(entriesOf([filled])).toEqual([
      { id: null, name: '马志远', userId: null, department: 'ZFB', capacity: 'CHAIR' },
    ]);
  });
});
