// SPDX-License-Identifier: Apache-2.0
import { parseIpAddress } from '../../src/domain/addresses';
import { bodyPart, trap } from './body-part';
import type { CheckFinding } from './check-result';
import { checkTexts } from './texts';

/** What the API accepts about container networks, and makes something else of. */
export function networkTraps(body: unknown): readonly CheckFinding[] {
  const networks = listOf(bodyPart(bodyPart(body, 'network'), 'container'));
  const aliases = networks.map((network) => textOf(bodyPart(network, 'alias')));
  const texts = checkTexts.body;
  return networks.flatMap((network, index) => {
    const alias = aliases[index] ?? '';
    const field = `network.container.${index}`;
    const findings: CheckFinding[] = [];
    if (alias === '') findings.push(trap('container-alias-missing', 'error', field, texts.aliasMissing));
    if (aliases.includes(alias, index + 1)) {
      findings.push(trap('container-network-lost', 'error', field, texts.networkLost(alias)));
    }
    const lost = listOf(bodyPart(network, 'nameservers')).filter(
      (server) => !parseIpAddress(textOf(server)).ok,
    );
    if (lost.length > 0) {
      findings.push(trap('container-dns-lost', 'error', field, texts.dnsLost(lost.map(textOf))));
    }
    return findings;
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
