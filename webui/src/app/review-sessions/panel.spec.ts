import { SessionMember } from '../api/models';
import { panelFor } from './panel';

const member = (name: string, department: string, kind = 'MEMBER'): SessionMember => ({ name, department, kind });
const members = [
  member('主任', 'ZFB', 'CHAIR'),
  member('发改', 'FGW'),
  member('财政', 'CZJ'),
  member('大数据', 'DSJ'),
  member('专家甲', 'X1', 'EXPERT'),
  member('专家乙', 'WJW', 'EXPERT'),
];

describe('the panel for one item', () => {
  it('counts experts among all who may vote', () => {
    expect(panelFor(members, 'JYJ')).toEqual({ entitled: 6, experts: 2, recused: [], enough: true });
  });

  it('leaves out whoever belongs to the owner, which can cost the share of experts', () => {
    const panel = panelFor(members, 'WJW');
    expect(panel.recused).toEqual(['专家乙']);
    expect(panel).toMatchObject({ entitled: 5, experts: 1, enough: false });
  });

  it('never lets a panel of nobody decide', () => {
    expect(panelFor([], 'WJW').enough).toBe(false);
  });
});
