// SPDX-License-Identifier: Apache-2.0
import type { ConfigurationNumber } from '../../src/domain/configurations';
import type { Handshake } from '../../src/domain/docker-client';
import type { CommandStage, ContainerNetworkOutcome } from '../../src/domain/engine';
import type { Severity } from '../../src/domain/findings';
import type { CheckedExposure } from './checked-exposure';

/** One thing `check` has to say. */
export interface CheckFinding {
  /** `engine.…` for what vic-machine itself says, `command.…` for the words of the command, else the rule's id. */
  readonly id: string;
  readonly severity: Severity;
  /** The option it is about, with dashes, or the field of a body; null when it is about no single one. */
  readonly option: string | null;
  readonly message: string;
}

/** TLS of the VCH that would come out. */
export interface CheckedTls {
  readonly mode: 'no-tls' | 'no-tlsverify' | 'tlsverify';
  readonly dockerPort: 2375 | 2376;
  readonly serverGenerated: boolean;
  readonly clientAuthoritiesGenerated: boolean;
  /** Duplicates counted. */
  readonly clientAuthorityCount: number;
  readonly clientCertificateGenerated: boolean;
}

/** What `check` answers about one command or body; the shape of its JSON. */
export interface CheckResult {
  readonly id: unknown;
  readonly accept: boolean;
  readonly stage: CommandStage | 'body' | 'build' | null;
  /** HTTP status; bodies only. */
  readonly status?: number;
  /** The engine's own words when it refuses. */
  readonly reason: string | null;
  /** The row by outcome; null when refused. */
  readonly configuration: ConfigurationNumber | null;
  /** Whether the wizard can make that configuration. */
  readonly wizard: boolean;
  readonly tls: CheckedTls | null;
  readonly containerNetworks: readonly ContainerNetworkOutcome[] | null;
  /** What the VCH opens; null when refused. */
  readonly exposure: CheckedExposure | null;
  readonly handshake: Handshake | null;
  readonly findings: readonly CheckFinding[];
}
