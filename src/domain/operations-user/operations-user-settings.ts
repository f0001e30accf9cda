// SPDX-License-Identifier: Apache-2.0

/** The wizard's Operations User page: the vSphere account a VCH uses from day to day. */
export interface OperationsUserSettings {
  /** `--ops-user`: `name@domain` or `DOMAIN\\name`; '' = the deploying administrator (command line only). */
  readonly user: string;
  /** `--ops-password`. Memory only: never in a command, message, log or URL. */
  readonly password: string;
  /** `--ops-grant-perms`. */
  readonly grantPermissions: boolean;
}
