// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { trafficMatrix } from '../../../domain/firewall';
import { portGroupLabel, type Review, toldContainerNetwork } from '../../../domain/review';
import { TEXTS } from '../../../ui/texts/texts';
import { TrafficTable } from '../../../ui/trust-level/traffic-table';
import { summaryOf } from '../../../ui/trust-level/traffic-words';
import { REVIEW_TEXTS } from '../review-texts';

/** The container networks: where each is, what its firewall lets through, and where its addresses are from. */
@Component({
  selector: 'vch-container-network-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TrafficTable],
  templateUrl: './container-network-facts.html',
  styleUrl: './container-network-facts.scss',
})
export class ContainerNetworkFacts {
  readonly review = input.required<Review>();
  readonly unfolded = input(false);

  protected readonly texts = inject(REVIEW_TEXTS);
  readonly #all = inject(TEXTS);

  protected readonly rows = computed(() => {
    const { description, facts } = this.review();
    const { page } = this.texts;
    const { traffic } = this.#all();
    return (description?.networks.containers ?? []).map((described) => {
      const network = toldContainerNetwork(described, facts);
      const isUntold = described.firewall === 'peers' && described.untoldRanges > 0;
      const summary = summaryOf(trafficMatrix(network), traffic);
      const { untoldRanges, brokenDnsServers, gateway, ipRanges, dnsServers } = described;
      return {
        name: described.alias,
        portGroup: portGroupLabel(described.portGroup, facts) || page.notTold,
        network,
        level: described.firewall,
        levelName: traffic.levels[described.firewall].name,
        isChosen: described.firewallChosen,
        // Whom peers let in hangs on ranges that are not told.
        traffic: isUntold ? [page.notTold, summary.out] : [summary.in, summary.out],
        isUntold,
        addresses: [
          ...(gateway === null ? [page.networks.dhcp] : [page.gateway(gateway, [])]),
          ...ipRanges,
          ...(untoldRanges === 0 ? [] : [page.networks.untold(untoldRanges)]),
          ...(dnsServers.length === 0 ? [] : [page.nameservers(dnsServers)]),
          ...(brokenDnsServers === 0 ? [] : [page.networks.brokenDns(brokenDnsServers)]),
        ],
      };
    });
  });
}
