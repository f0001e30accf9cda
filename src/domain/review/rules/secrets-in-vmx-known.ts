// SPDX-License-Identifier: Apache-2.0
import type { ReviewRule } from './review-rule';

/** The key of what is encrypted in the VMX file is in the VMX file. */
export const secretsInVmxKnown: ReviewRule<'review.secrets-in-vmx-known', Record<string, never>> = {
  id: 'review.secrets-in-vmx-known',
  severity: 'note',
  citation:
    'vSphere Integrated Containers Security Reference, "Sensitive Data"; vmware/vic pkg/vsphere/extraconfig: guestinfo.ovfEnv',
  field: 'general.name',
  appliesTo: () => true,
  check: () => ({}),
};
