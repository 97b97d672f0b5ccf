import { HttpErrorResponse, HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { tap } from 'rxjs';
import { Acting } from './acting';
import { Language } from './language';
import { Session } from './session';

/** Every call to the API says that it comes from script, and in which language it wants its messages. */
export const apiInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/api/')) {
    return next(request);
  }
  const session = inject(Session);
  const acting = inject(Acting).current();
  const plain = request.headers.set('X-Requested-With', 'JavaScript').set('Accept-Language', inject(Language).current());
  const headers = acting ? plain.set('X-Acting-For', acting.delegation) : plain;
  return next(request.clone({ headers })).pipe(
    tap({
      error: (error: unknown) => {
        if (error instanceof HttpErrorResponse && (error.status === 401 || error.status === 499)) {
          session.end();
        }
      },
    }),
  );
};
