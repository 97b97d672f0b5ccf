import { CanDeactivateFn } from '@angular/router';

/** For the route: a page with a form in it asks the form whether it may be left. */
export const leaveForm: CanDeactivateFn<{ form?: () => { mayLeave(): Promise<boolean> } | undefined }> = (page) =>
  page.form?.()?.mayLeave() ?? true;
