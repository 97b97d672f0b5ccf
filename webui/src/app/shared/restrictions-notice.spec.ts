import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { textsForTests } from '../testing/texts';
import { RestrictionShown, RestrictionsNotice } from './restrictions-notice';

describe('bz-restrictions', () => {
  async function shown(restrictions: RestrictionShown[]): Promise<string> {
    TestBed.configureTestingModule({ imports: [textsForTests()], providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(RestrictionsNotice);
    fixture.componentRef.setInput('restrictions', restrictions);
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent ?? '';
  }

  it('is silent where nothing is restricted', async () => {
    expect((await shown([])).trim()).toBe('');
  });

  it('says what is stopped, why, by which article and the way out', async () => {
    const text = await shown([{ article: 'A11', stops: '新增项目申报', cause: '未完成数据归集', wayOut: '完成归集' }]);
    for (const part of ['新增项目申报', '第十一条', '未完成数据归集', '完成归集']) {
      expect(text).toContain(part);
    }
  });
});
