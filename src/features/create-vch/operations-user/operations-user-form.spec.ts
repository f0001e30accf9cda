// SPDX-License-Identifier: Apache-2.0
import { FormBuilder } from '@angular/forms';
import { fillOperationsUser, operationsUserForm, toOperationsUserSettings } from './operations-user-form';

const aForm = () => operationsUserForm(new FormBuilder().nonNullable);

describe('form of the Operations User page', () => {
  it('takes blanks off the user and leaves the password alone', () => {
    const form = aForm();
    form.setValue({ user: ' ops@vsphere.local ', password: ' secret ', grantPermissions: true });
    expect(toOperationsUserSettings(form.getRawValue())).toEqual({
      user: 'ops@vsphere.local',
      password: ' secret ',
      grantPermissions: true,
    });
  });

  it('gives back the settings it was filled with', () => {
    const settings = { user: 'ops@vsphere.local', password: 'secret', grantPermissions: true };
    const form = aForm();
    expect(fillOperationsUser(form, settings)).toEqual([]);
    expect(toOperationsUserSettings(form.getRawValue())).toEqual(settings);
  });

  it('keeps a password when the command holds none', () => {
    const form = aForm();
    form.patchValue({ password: 'typed' });
    fillOperationsUser(form, { user: 'ops@vsphere.local', password: '', grantPermissions: false });
    expect(form.getRawValue().password).toBe('typed');
  });
});
