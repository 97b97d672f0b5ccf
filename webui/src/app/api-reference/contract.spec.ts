import { contractForTests, operationForTests } from '../testing/contract';
import { grouped, matching, operationsOf } from './contract';

describe('the contract', () => {
  const all = operationsOf(contractForTests);
  const ids = (sought: string) => matching(all, sought).map((one) => one.id);

  it('follows what parameters, answers and headers refer to', () => {
    expect(operationForTests('holdProject').parameters.map((one) => one.name)).toEqual(['id', 'If-Match', 'Idempotency-Key']);
    expect(operationForTests('holdProject').answers[0].headers).toEqual([{ name: 'ETag', description: 'Version' }]);
    expect(operationForTests('listProjects').answers[1].description).toBe('Malformed request');
  });

  it('tells who may call: roles of persons, scopes of systems', () => {
    expect(operationForTests('listProjects').scopes).toEqual(['projects.read']);
    expect(operationForTests('holdProject').scopes).toEqual([]);
    expect(operationForTests('follow').scopes).toEqual([]);
  });

  it('finds an operation by path, id and summary in either language', () => {
    expect(ids('/projects/{id}')).toEqual(['holdProject']);
    expect(ids('HOLDP')).toEqual(['holdProject']);
    expect(ids('暂停')).toEqual(['holdProject']);
    expect(ids('list the')).toEqual(['listProjects']);
    expect(ids('post 项目')).toEqual(['holdProject']);
    expect(ids('  ')).toHaveLength(3);
  });

  it('keeps the order of the tags and leaves out those with nothing left', () => {
    expect(grouped(contractForTests, all).map((group) => group.tag)).toEqual(['live', 'projects']);
    expect(grouped(contractForTests, matching(all, 'hold')).map((group) => group.tag)).toEqual(['projects']);
  });
});
