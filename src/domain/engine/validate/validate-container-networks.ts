// SPDX-License-Identifier: Apache-2.0
import { ipText } from '../go/ip';
import { isRoutableIp, isUnspecifiedSubnet, netContains } from '../go/ip-net';
import { goQuote } from '../go/quote';
import { spansOverlap, type AddressSpan } from '../networks/address-span';
import type { ContainerNetworkPlan } from '../plan';
import type { EngineIssue } from '../reason';
import { distributedProblem, quotedNet } from './validate-networks';

/** What the validator finds about each container network; a network with a broken address is not looked at further. */
export function validateContainerNetworks(
  networks: readonly ContainerNetworkPlan[],
  bridgePortGroup: string,
): readonly EngineIssue[] {
  return networks.flatMap((network) => {
    const address = addressIssue(network);
    if (address !== null) return [address];
    const issues: EngineIssue[] = [];
    const problem = distributedProblem(network.portGroup);
    if (problem !== null) {
      issues.push({
        reason: 'cnet-not-distributed',
        text: `Error adding container network ${goQuote(network.alias)}: ${problem}`,
      });
    }
    if (network.portGroup === bridgePortGroup) {
      issues.push({
        reason: 'bridge-shared-with-cnet',
        text: `the bridge network must not be shared with another network role - ${goQuote(bridgePortGroup)} also mapped as container network ${goQuote(network.alias)}`,
      });
    }
    return issues;
  });
}

function addressIssue({ alias, gateway, ranges }: ContainerNetworkPlan): EngineIssue | null {
  if (alias === 'bridge') {
    return {
      reason: 'cnet-alias-reserved',
      text: 'Cannot use reserved name "bridge" for container network',
    };
  }
  if (gateway === null || isUnspecifiedSubnet(gateway)) {
    return ranges.length === 0
      ? null
      : {
          reason: 'cnet-range-without-gateway',
          text: `IP range specified without gateway for container network ${goQuote(alias)}`,
        };
  }
  if (!isRoutableIp(gateway.ip, gateway)) {
    return {
      reason: 'cnet-gateway-not-routable',
      text: `Gateway ${ipText(gateway.ip)} is not a routable address`,
    };
  }
  for (const [index, range] of ranges.entries()) {
    if (!netContains(gateway, range.first) || !netContains(gateway, range.last)) {
      return {
        reason: 'cnet-range-outside-subnet',
        text: `IP range ${quoted(range)} is not in subnet ${quotedNet(gateway)}`,
      };
    }
    const overlapping = ranges.slice(index + 1).find((later) => spansOverlap(later, range));
    if (overlapping !== undefined) {
      return {
        reason: 'cnet-ranges-overlap',
        text: `Overlapping ip ranges: ${quoted(overlapping)} ${quoted(range)}`,
      };
    }
  }
  return null;
}

function quoted(span: AddressSpan): string {
  return `{"${ipText(span.first)}" "${ipText(span.last)}"}`;
}
