import { TestBed } from '@angular/core/testing';
import { textsForTests } from '../testing/texts';
import { Money } from './money';

describe('bz-money', () => {
  async function shown(value: number | null): Promise<HTMLElement> {
    TestBed.configureTestingModule({ imports: [textsForTests()] });
    const fixture = TestBed.createComponent(Money);
    fixture.componentRef.setInput('value', value);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  it('shows 万元 and keeps the exact yuan in its title', async () => {
    const element = await shown(2_600_000.5);
    expect(element.textContent).toContain('260.00');
    expect(element.textContent).toContain('万元');
    expect(element.querySelector('.num')?.getAttribute('title')).toBe('¥ 2,600,000.50');
  });

  it('shows a dash for an amount nobody has set, and zero as zero', async () => {
    expect((await shown(null)).textContent?.trim()).toBe('—');
    TestBed.resetTestingModule();
    expect((await shown(0)).textContent).toContain('0.00');
  });
});
