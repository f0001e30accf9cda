// SPDX-License-Identifier: Apache-2.0

/** The rows of the documentation's "Supported Configurations" table, in its order. */
export type ConfigurationNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The three ways of protecting the Docker API that head the rows. */
export type ProtectionCategory = 'authentication-and-encryption' | 'encryption-only' | 'none';

/** One row: who makes the server certificate, and how clients are verified. */
export interface SupportedConfiguration {
  readonly number: ConfigurationNumber;
  readonly server: 'generated' | 'custom' | 'none';
  readonly clients: 'generated-authority' | 'chosen-authorities' | 'not-verified';
  readonly category: ProtectionCategory;
  /** Whether the documentation says that the wizard can make it. The wizard never makes the others. */
  readonly wizard: boolean;
  /** TCP port of the Docker API. */
  readonly port: 2375 | 2376;
}

/**
 * All seven, as documented ("Virtual Container Host Security", Supported Configurations). vic-machine can make every
 * one of them.
 */
export const supportedConfigurations: readonly SupportedConfiguration[] = [
  row(1, 'generated', 'generated-authority', false),
  row(2, 'generated', 'chosen-authorities', true),
  row(3, 'custom', 'chosen-authorities', true),
  row(4, 'custom', 'generated-authority', false),
  row(5, 'generated', 'not-verified', true),
  row(6, 'custom', 'not-verified', true),
  row(7, 'none', 'not-verified', false),
];

function row(
  number: ConfigurationNumber,
  server: SupportedConfiguration['server'],
  clients: SupportedConfiguration['clients'],
  wizard: boolean,
): SupportedConfiguration {
  return {
    number,
    server,
    clients,
    wizard,
    category: categoryOf(server, clients),
    port: server === 'none' ? 2375 : 2376,
  };
}

function categoryOf(
  server: SupportedConfiguration['server'],
  clients: SupportedConfiguration['clients'],
): ProtectionCategory {
  if (server === 'none') return 'none';
  return clients === 'not-verified' ? 'encryption-only' : 'authentication-and-encryption';
}
