import { KeptForSigning } from './commands';
import { Sending } from './sending';

describe('What a form sends', () => {
  it('is under way until it is answered, and only once', async () => {
    const sending = new Sending();
    let answer: () => void = () => undefined;
    let times = 0;
    const deed = () => {
      times++;
      return new Promise<void>((resolve) => (answer = resolve));
    };
    const first = sending.run(deed);
    expect(sending.underWay()).toBe(true);
    await sending.run(deed);
    expect(times).toBe(1);
    answer();
    await first;
    expect(sending.underWay()).toBe(false);
  });

  it('keeps why it was refused until the next attempt', async () => {
    const sending = new Sending();
    await sending.run(() => Promise.reject(new Error('refused')));
    expect(sending.problem()).not.toBeNull();
    expect(sending.underWay()).toBe(false);
    await sending.run(() => Promise.resolve());
    expect(sending.problem()).toBeNull();
  });

  it('is neither done nor refused while others have to sign it', async () => {
    let done = 0;
    const sending = new Sending(() => done++);
    expect(await sending.run(() => Promise.reject(new KeptForSigning()))).toBeNull();
    expect(sending.problem()).toBeNull();
    expect(done).toBe(0);
  });
});
