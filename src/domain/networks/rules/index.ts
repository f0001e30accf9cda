// SPDX-License-Identifier: Apache-2.0
import { bridgeChosen } from './bridge-chosen';
import { bridgeDistributed } from './bridge-distributed';
import { bridgeNotShared } from './bridge-not-shared';
import { bridgeRangeFree } from './bridge-range-free';
import { bridgeRangeHasRoom } from './bridge-range-has-room';
import { bridgeRangeValid } from './bridge-range-valid';
import { bridgeWidthFitsRange } from './bridge-width-fits-range';
import { bridgeWidthValid } from './bridge-width-valid';
import { containerAliasGiven } from './container-alias-given';
import { containerAliasHasNoBlank } from './container-alias-has-no-blank';
import { containerAliasNotReserved } from './container-alias-not-reserved';
import { containerAliasesDiffer } from './container-aliases-differ';
import { containerDhcpKnown } from './container-dhcp-known';
import { containerDnsGiven } from './container-dns-given';
import { containerDnsUsed } from './container-dns-used';
import { containerDnsValid } from './container-dns-valid';
import { containerGatewayGiven } from './container-gateway-given';
import { containerGatewayIsHost } from './container-gateway-is-host';
import { containerGatewayNamesSubnet } from './container-gateway-names-subnet';
import { containerGatewayValid } from './container-gateway-valid';
import { containerNotBridge } from './container-not-bridge';
import { containerNotManagement } from './container-not-management';
import { containerPortGroupChosen } from './container-port-group-chosen';
import { containerPortGroupsDiffer } from './container-port-groups-differ';
import { containerPortGroupsUsable } from './container-port-groups-usable';
import { containerRangeBeginsAtSubnet } from './container-range-begins-at-subnet';
import { containerRangeHasGateway } from './container-range-has-gateway';
import { containerRangesApart } from './container-ranges-apart';
import { containerRangesHaveFreeAddress } from './container-ranges-have-free-address';
import { containerRangesInSubnet } from './container-ranges-in-subnet';
import { containerRangesValid } from './container-ranges-valid';
import { containerSubnetNotAroundBridgeRange } from './container-subnet-not-around-bridge-range';
import { containerSubnetOutsideBridgeRange } from './container-subnet-outside-bridge-range';
import { containerSubnetsApart } from './container-subnets-apart';
import { containersDistributed } from './containers-distributed';
import { dnsServersFew } from './dns-servers-few';
import { dnsServersGiven } from './dns-servers-given';
import { dnsServersIpv4 } from './dns-servers-ipv4';
import { dnsServersReachable } from './dns-servers-reachable';
import { dnsServersValid } from './dns-servers-valid';
import { hostFirewallKnown } from './host-firewall-known';
import { managementIpFixed } from './management-ip-fixed';
import { managementTrustedKnown } from './management-trusted-known';
import { portGroupUsable } from './port-group-usable';
import { proxyExceptionsUnderstood } from './proxy-exceptions-understood';
import { proxyExceptionsUsed } from './proxy-exceptions-used';
import { proxyExceptionsValid } from './proxy-exceptions-valid';
import { proxyHasNoCredentials } from './proxy-has-no-credentials';
import { proxyValid } from './proxy-valid';
import { publicChosen } from './public-chosen';
import { publicHasNoRoutes } from './public-has-no-routes';
import { publicIpHasGateway } from './public-ip-has-gateway';
import { publicNetworkCarriesPublicTraffic } from './public-network-carries-public-traffic';
import { roleGatewayHasIp } from './role-gateway-has-ip';
import { roleGatewayHasRoute } from './role-gateway-has-route';
import { roleGatewayReachable } from './role-gateway-reachable';
import { roleGatewayValid } from './role-gateway-valid';
import { roleIpGiven } from './role-ip-given';
import { roleIpIsHost } from './role-ip-is-host';
import { roleIpNotOnPublicNetwork } from './role-ip-not-on-public-network';
import { roleIpValid } from './role-ip-valid';
import { roleRoutesHaveGateway } from './role-routes-have-gateway';
import { roleRoutesValid } from './role-routes-valid';
import { sharedPortGroupHasOneIp } from './shared-port-group-has-one-ip';
import { subnetsDiffer } from './subnets-differ';

/** Rules about the networks of the endpoint VM, name servers and proxies. */
const endpointRules = [
  bridgeRangeValid,
  bridgeWidthValid,
  bridgeWidthFitsRange,
  bridgeRangeHasRoom,
  bridgeNotShared,
  bridgeRangeFree,
  roleIpValid.public,
  roleIpIsHost.public,
  roleGatewayHasIp.public,
  roleGatewayValid.public,
  roleGatewayReachable.public,
  publicIpHasGateway,
  publicHasNoRoutes,
  roleIpValid.client,
  roleIpIsHost.client,
  roleIpNotOnPublicNetwork.client,
  roleGatewayHasIp.client,
  roleGatewayValid.client,
  roleGatewayReachable.client,
  roleGatewayHasRoute.client,
  roleRoutesHaveGateway.client,
  roleRoutesValid.client,
  roleIpValid.management,
  roleIpIsHost.management,
  roleIpNotOnPublicNetwork.management,
  roleGatewayHasIp.management,
  roleGatewayValid.management,
  roleGatewayReachable.management,
  roleGatewayHasRoute.management,
  roleRoutesHaveGateway.management,
  roleRoutesValid.management,
  sharedPortGroupHasOneIp,
  subnetsDiffer,
  publicNetworkCarriesPublicTraffic,
  managementIpFixed,
  managementTrustedKnown,
  dnsServersValid,
  dnsServersFew,
  dnsServersGiven,
  proxyValid.http,
  proxyValid.https,
  proxyHasNoCredentials.http,
  proxyHasNoCredentials.https,
  proxyExceptionsValid,
  proxyExceptionsUnderstood,
  proxyExceptionsUsed,
] as const;

/** Rules about container networks, apart from their firewall. */
const containerRules = [
  containerPortGroupChosen,
  containerNotBridge,
  containerNotManagement,
  containerPortGroupsDiffer,
  containerAliasGiven,
  containerAliasHasNoBlank,
  containerAliasNotReserved,
  containerAliasesDiffer,
  containerGatewayValid,
  containerGatewayNamesSubnet,
  containerGatewayIsHost,
  containerSubnetOutsideBridgeRange,
  containerSubnetNotAroundBridgeRange,
  containerSubnetsApart,
  containerRangesValid,
  containerRangeHasGateway,
  containerRangesInSubnet,
  containerRangesApart,
  containerRangeBeginsAtSubnet,
  containerRangesHaveFreeAddress,
  containerDnsValid,
  containerDnsGiven,
  containerDnsUsed,
  containerDhcpKnown,
] as const;

/** Rules about `VchSettings.networks`, for the wizard and the command line. */
export const networkRules = [...endpointRules, ...containerRules] as const;

/** What the wizard demands on top. */
export const networkWizardRules = [
  bridgeChosen,
  publicChosen,
  roleIpGiven.public,
  roleIpGiven.client,
  roleIpGiven.management,
  containerGatewayGiven,
  dnsServersIpv4,
] as const;

/** What only a command can ask for, or has to know. */
export const networkCommandLineRules = [dnsServersReachable, hostFirewallKnown] as const;

/** Rules that also need to know what the vCenter Server has. */
export const networkInVCenterRules = [
  portGroupUsable.bridge,
  portGroupUsable.public,
  portGroupUsable.client,
  portGroupUsable.management,
  bridgeDistributed,
  containerPortGroupsUsable,
  containersDistributed,
] as const;
