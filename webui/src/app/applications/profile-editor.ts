import { Injectable, inject } from '@angular/core';
import { map } from 'rxjs';
import { ApplicationView, ProjectProfile } from '../api/models';
import { DraftEditor } from '../shared/draft-editor';
import { Applications } from './applications';
import { ProfileForm, profileForm, profileOf } from './profile-form';

/** One application being filled in. */
@Injectable()
export class ProfileEditor extends DraftEditor<ApplicationView, ProjectProfile, ProfileForm> {
  private readonly applications = inject(Applications);

  constructor() {
    super('application');
  }

  protected override nothing(): ProjectProfile {
    return {};
  }

  protected override formOf(profile: ProjectProfile): ProfileForm {
    return profileForm(profile);
  }

  protected override valueOf(form: ProfileForm): ProjectProfile {
    return profileOf(form);
  }

  override written(application: ApplicationView): ProjectProfile {
    return application.profile;
  }

  protected override store(application: ApplicationView, profile: ProjectProfile) {
    return this.applications.save(application, profile);
  }

  protected override now(id: string) {
    return this.applications.now(id);
  }

  protected override screen(application: ApplicationView, profile: ProjectProfile) {
    return this.applications.screen(application.listId, profile).pipe(map((answer) => answer.findings));
  }
}
