import { inject } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';
import { Session } from './session';

/** Somebody signed in without role or department is told whom to ask, whichever page was meant. */
export const needsAccess: CanActivateFn = () =>
  inject(Session).me()?.access === 'GRANTED' || inject(Router).createUrlTree(['/no-access']);

export const needsRole =
  (...roles: string[]): CanActivateFn =>
  () =>
    inject(Session).has(...roles) || inject(Router).createUrlTree(['/workbench']);
