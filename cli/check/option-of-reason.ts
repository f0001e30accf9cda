// SPDX-License-Identifier: Apache-2.0
import type { EngineReason } from '../../src/domain/engine';

const prefixes: readonly (readonly [string, string])[] = [
  ['bridge-range', '--bridge-network-range'],
  ['bridge-width', '--bridge-network-width'],
  ['bridge-', '--bridge-network'],
  ['cnet-duplicate-gateway', '--container-network-gateway'],
  ['cnet-gateway', '--container-network-gateway'],
  ['cnet-option-bad-cidr', '--container-network-gateway'],
  ['cnet-option-bad-range', '--container-network-ip-range'],
  ['cnet-range', '--container-network-ip-range'],
  ['cnet-option-bad-ip', '--container-network-dns'],
  ['cnet-dns', '--container-network-dns'],
  ['cnet-firewall', '--container-network-firewall'],
  ['cnet-', '--container-network'],
  ['dns-', '--dns-server'],
  ['image-size', '--base-image-size'],
  ['name-convention', '--container-name-convention'],
  ['name-', '--name'],
  ['net-public', '--public-network-gateway'],
  ['ops-grant', '--ops-grant-perms'],
  ['ops-password', '--ops-password'],
  ['ops-login', '--ops-user'],
  ['proxy-', '--http-proxy'],
  ['registry-ca', '--registry-ca'],
  ['registry-insecure', '--insecure-registry'],
  ['registry-', '--whitelist-registry'],
  ['store-', '--image-store'],
  ['syslog-', '--syslog-address'],
  ['target-', '--target'],
  ['tls-ca', '--tls-ca'],
  ['tls-cert-folder', '--tls-cert-path'],
  ['tls-cert', '--tls-server-cert'],
  ['tls-file', '--tls-server-cert'],
  ['tls-cname', '--tls-cname'],
  ['tls-generate', '--tls-cname'],
  ['tls-key-size', '--certificate-key-size'],
  ['tls-key', '--tls-server-key'],
  ['user-', '--user'],
  ['volume-', '--volume-store'],
];

/** The option an objection of the engine is mostly about; null when it is about none or about several. */
export function optionOfReason(reason: EngineReason): string | null {
  return prefixes.find(([prefix]) => reason.startsWith(prefix))?.[1] ?? null;
}
