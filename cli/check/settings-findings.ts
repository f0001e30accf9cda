// SPDX-License-Identifier: Apache-2.0
import { computeRules } from '../../src/domain/compute';
import { findingsOf, type Finding } from '../../src/domain/findings';
import { firewallRules } from '../../src/domain/firewall';
import { generalRules } from '../../src/domain/general';
import {
  defaultPublicNetwork,
  networkCommandLineRules,
  networkRules,
  type NetworkSettings,
} from '../../src/domain/networks';
import { operationsUserCommandLineRules, operationsUserRules } from '../../src/domain/operations-user';
import { registryRules } from '../../src/domain/registries';
import { storageRules } from '../../src/domain/storage';
import { tlsCommandLineRules, tlsRules } from '../../src/domain/tls';
import type { VchSettings } from '../../src/domain/vch';
import { vchRules } from '../../src/domain/vch-rules';

/** Every broken rule about a VCH that a command is to make: the wizard's rules without its own demands. */
export function settingsFindings(settings: VchSettings, at: Date): readonly Finding[] {
  const { general, compute, storage, networks, tls, registries, operationsUser } = settings;
  return [
    ...findingsOf(generalRules, general, at),
    ...findingsOf(computeRules, compute, at),
    ...findingsOf(storageRules, storage, at),
    ...findingsOf([...networkRules, ...networkCommandLineRules], completed(networks), at),
    ...findingsOf(firewallRules, networks, at),
    ...findingsOf([...tlsRules, ...tlsCommandLineRules], tls, at),
    ...findingsOf(registryRules, registries, at),
    ...findingsOf([...operationsUserRules, ...operationsUserCommandLineRules], operationsUser, at),
    ...findingsOf(vchRules, settings, at),
  ];
}

/** What a command leaves out and the command line fills in, where rules have to know it. */
function completed(networks: NetworkSettings): NetworkSettings {
  const portGroup = networks.public.portGroup || defaultPublicNetwork;
  return { ...networks, public: { ...networks.public, portGroup } };
}
