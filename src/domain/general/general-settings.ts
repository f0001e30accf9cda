// SPDX-License-Identifier: Apache-2.0

/**
 * The wizard's General page. Texts are kept as typed; rules judge them.
 */
export interface GeneralSettings {
  /** `vic-machine create --name`: at most 31 bytes of UTF-8. */
  readonly name: string;
  /** `--container-name-convention`: a text with `{id}` or `{name}` in it; '' when not given. */
  readonly containerNameConvention: string;
  /** `--debug`: 0 to 3 mean something; the engine takes any integer. */
  readonly debug: number;
  /** `--syslog-address`: `tcp|udp://host[:port]`; '' when not given. */
  readonly syslogAddress: string;
}
