import { contractForTests, operationForTests } from '../testing/contract';
import { grouped, inLanguage, matching, operationsOf } from './contract';

describe('the contract', () => {
  const all = operationsOf(contractForTests);
  const ids = (sought: string) => matching(all, sought).map((one) => one.id);

  it('follows what parameters, answers and headers refer to', () => {
    expect(operationForTests('holdProject').parameters.map((one) => one.name)).toEqual(['id', 'If-Match', 'Idempotency-Key']);
    expect(operationForTests('holdProject').answers[0].headers).toEqual([{ name: 'ETag', description: 'Version' }]);
    expect(operationForTests('listProjects').answers[1].description).toBe('Malformed request');
  });

  it('describes in the language it is read in, and leaves examples as they are', () => {
    const [list, hold] = operationsOf(inLanguage(contractForTests, 'zh-CN'));
    expect(hold.description).toBe('由领导小组办公室办理（第二十六条）。');
    expect(hold.answers[0].description).toBe('已暂停');
    expect(list.answers[0].description).toBe('A page');
    expect(list.answers[0].contents[0].examples[0].text).toContain('x-description-zh');
    expect(operationsOf(inLanguage(contractForTests, 'en'))[1].description).toBe('By the office (A26).');
  });

  it('shows what an answer refers to', () => {
    const [done, refused] = operationForTests('listProjects').answers;
    expect(done.contents[0].examples[0].name).toBe('Project');
    expect(done.contents[0].examples[0].text).toContain('"code": "BZ-2026-0001"');
    expect(done.contents[1].examples).toEqual([]);
    expect(refused.contents[0].examples.map((one) => one.name)).toEqual(['malformed', 'unknown']);
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
