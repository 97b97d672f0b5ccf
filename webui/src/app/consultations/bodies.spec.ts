import { OpinionView } from '../api/models';
import { consultationForTests, opinionForTests } from '../testing/consultations';
import { BODIES, bodyOf, colourOf, given, opinionOf, wordOf } from './bodies';

describe('the bodies asked', () => {
  const consultation = consultationForTests({
    opinions: [
      opinionForTests('CYBERSPACE_OPINION', { state: 'DONE', outcome: 'DISAGREED' }),
      opinionForTests('FINANCE_OPINION'),
    ],
  });

  it('stand in the order of Article 20, whatever was asked', () => {
    expect(BODIES.map((body) => opinionOf(consultation, body)?.kind)).toEqual([
      'CYBERSPACE_OPINION',
      undefined,
      'FINANCE_OPINION',
      undefined,
      undefined,
      undefined,
    ]);
    expect(given(consultation)).toBe(1);
    expect(bodyOf('TECHNICAL_REVIEW')).toBeUndefined();
  });

  it.each([
    [{ state: 'DONE', outcome: 'AGREED_WITH_CONDITIONS' }, 'outcome.AGREED_WITH_CONDITIONS', 'green'],
    [{ state: 'OPEN', light: 'RED' }, 'stepState.OPEN', 'red'],
    [{ state: 'OPEN', light: 'NONE' }, 'stepState.OPEN', 'blue'],
    [{ state: 'OPEN', light: 'NONE', paused: true }, 'consultations.paused', 'amber'],
    [{ state: 'WAITING', light: 'NONE' }, 'stepState.WAITING', ''],
  ] satisfies [Partial<OpinionView>, string, string][])('say in a word and a colour how it stands: %o', (state, word, colour) => {
    const opinion = opinionForTests('FINANCE_OPINION', state);
    expect(wordOf(opinion)).toBe(word);
    expect(colourOf(opinion)).toBe(colour);
  });
});
