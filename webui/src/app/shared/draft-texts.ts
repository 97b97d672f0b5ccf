import type { Pairs } from '../texts';

/** Said wherever something saves by itself while it is written. */
export const draftTexts = {
  saveNow: ['立即保存', 'Save now'],
  restored: ['已恢复上次未保存到服务器的内容。', 'What had not reached the server last time has been restored.'],
  leave: ['还有内容没有保存到服务器，确定离开？', 'Some input has not reached the server yet. Leave all the same?'],
  save: {
    saved: ['已保存', 'Saved'],
    changed: ['有改动，稍后自动保存', 'Changed; saves by itself'],
    saving: ['正在保存…', 'Saving…'],
    failed: ['未能保存，内容保留在本页', 'Not saved; kept in this tab'],
  },
  conflict: {
    title: ['同事在您填写期间保存了修改。', 'A colleague saved changes while you were typing.'],
    by: ['修改人：{{by}}', 'Changed by {{by}}'],
    taken: ['将采用对方修改的：', 'Taken over from the other: '],
    disputed: ['双方都改了下列内容，请选择：', 'Both of you changed these; please choose:'],
    mine: ['我的：', 'Mine: '],
    theirs: ['对方的：', 'The other’s: '],
    merge: ['合并并保存', 'Merge and save'],
    reload: ['全部采用对方的', 'Take all of theirs'],
  },
} satisfies Pairs;
